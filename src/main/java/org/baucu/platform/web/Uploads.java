package org.baucu.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.files.JoinedFiles;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a form has sent into one field for a file: nothing, a file, or several scans of one document. */
@Component
public class Uploads {

    private final JoinedFiles joined;

    Uploads(JoinedFiles joined) {
        this.joined = joined;
    }

    /**
     * The one file that the field comes to.
     *
     * @param sent as the form sent it, may be null; a browser sends an empty file without a name where none was chosen
     * @throws org.baucu.platform.RefusedException if several cannot be joined
     */
    public Optional<JoinedFiles.Part> one(List<MultipartFile> sent) {
        return one(Optional.empty(), sent);
    }

    /** The same, joined to what was chosen before. */
    Optional<JoinedFiles.Part> one(Optional<JoinedFiles.Part> before, List<MultipartFile> sent) {
        List<JoinedFiles.Part> parts = new ArrayList<>(before.stream().toList());
        if (sent != null) {
            sent.stream().filter(Uploads::chosen).map(Uploads::part).forEach(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined.join(parts));
    }

    static boolean chosen(MultipartFile upload) {
        return upload.getOriginalFilename() != null
                && !upload.getOriginalFilename().isBlank();
    }

    private static JoinedFiles.Part part(MultipartFile upload) {
        try {
            return new JoinedFiles.Part(upload.getOriginalFilename(), upload.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }
}
