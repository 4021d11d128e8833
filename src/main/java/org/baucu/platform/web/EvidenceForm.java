package org.baucu.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.WorkRule;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What the agreement and decision pages send; kept as typed until it is lawful. */
public record EvidenceForm(
        String number,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
        String signer,
        MultipartFile file,
        Integer membersTotal,
        Integer present,
        Integer inFavour,
        MultipartFile minutes,
        String reason,
        String lateReason) {

    static EvidenceForm empty() {
        return new EvidenceForm("", null, "", null, null, null, null, null, "", "");
    }

    Optional<String> late() {
        return Optional.ofNullable(lateReason).filter(r -> !r.isBlank()).map(EvidenceForm::nfc);
    }

    String returnReason() {
        return reason == null ? "" : nfc(reason);
    }

    /**
     * Stores the files and gives the evidence.
     *
     * @throws RefusedException if the date or a number of the vote is missing, or a file is refused
     */
    Evidence evidence(Evidence.Kind kind, boolean meeting, StoredFiles files) {
        List<Violation> missing = new ArrayList<>();
        if (date == null) {
            missing.add(WorkRule.MISSING_FIELD.broken("date", "Ngày văn bản"));
        }
        if (meeting && (membersTotal == null || present == null || inFavour == null)) {
            missing.add(WorkRule.NO_MEETING.broken("meeting"));
        }
        if (!missing.isEmpty()) {
            throw new RefusedException(missing);
        }
        Optional<Evidence.Meeting> vote = meeting
                ? Optional.of(new Evidence.Meeting(membersTotal, present, inFavour, store(minutes, files)))
                : Optional.empty();
        return new Evidence(kind, nfc(number), date, nfc(signer), store(file, files), vote);
    }

    private static Optional<String> store(MultipartFile upload, StoredFiles files) {
        if (upload == null || upload.getOriginalFilename() == null || upload.getOriginalFilename().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.store(upload.getOriginalFilename(), upload.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    private static String nfc(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
