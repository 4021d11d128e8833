package org.baucu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.files.FileCases;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.work.CaseReaders;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves a stored document as a download, with its hash as entity tag, to who may read the case it belongs to. A file that belongs to no case,
 * because its submission was refused, is nobody's to read.
 */
@Controller
class StoredFileController {

    private final StoredFiles files;
    private final List<FileCases> cases;
    private final CaseReaders readers;

    StoredFileController(StoredFiles files, List<FileCases> cases, CaseReaders readers) {
        this.files = files;
        this.cases = cases;
        this.readers = readers;
    }

    @GetMapping("/files/{id}")
    @ReadsPersonalData("file")
    ResponseEntity<byte[]> download(@PathVariable String id, HttpServletRequest request) {
        Optional<StoredFiles.StoredFile> file = files.find(id);
        if (file.isPresent()) {
            PersonalDataReading.concerns(
                    request,
                    cases.stream()
                            .flatMap(table -> table.of(id).stream())
                            .filter(readers::mayRead)
                            .findFirst()
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
        }
        return file.map(f -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(f.mediaType()))
                        .eTag(f.sha256())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(f.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(f.content()))
                .orElse(ResponseEntity.notFound().build());
    }
}
