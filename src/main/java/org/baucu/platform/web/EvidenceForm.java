package org.baucu.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.WorkRule;
import org.springframework.web.multipart.MultipartFile;

/** What the agreement and decision pages send; kept as typed until it is lawful. */
public record EvidenceForm(
        String number,
        String date,
        String signer,
        MultipartFile file,
        String membersTotal,
        String present,
        String inFavour,
        MultipartFile minutes,
        String reason,
        String lateReason) {

    private static final String DATE_VI = "Ngày văn bản";

    static EvidenceForm empty() {
        return new EvidenceForm("", "", "", null, "", "", "", null, "", "");
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
     * @throws RefusedException if the date or a number of the vote is missing or none, or a file is refused
     */
    Evidence evidence(Evidence.Kind kind, boolean meeting, StoredFiles files) {
        List<Violation> broken = new ArrayList<>();
        Optional<LocalDate> day = day(broken);
        List<Integer> vote = meeting ? vote(broken) : List.of();
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        return new Evidence(
                kind,
                nfc(number),
                day.orElseThrow(),
                nfc(signer),
                store(file, files),
                meeting
                        ? Optional.of(
                                new Evidence.Meeting(vote.get(0), vote.get(1), vote.get(2), store(minutes, files)))
                        : Optional.empty());
    }

    private Optional<LocalDate> day(List<Violation> broken) {
        if (nfc(date).isEmpty()) {
            broken.add(WorkRule.MISSING_FIELD.broken("date", DATE_VI));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(nfc(date)));
        } catch (DateTimeParseException noDate) {
            broken.add(WorkRule.BAD_VALUE.broken("date", DATE_VI));
            return Optional.empty();
        }
    }

    /** Members in all, present, in favour. */
    private List<Integer> vote(List<Violation> broken) {
        List<String> entered = List.of(nfc(membersTotal), nfc(present), nfc(inFavour));
        if (entered.stream().anyMatch(String::isEmpty)) {
            broken.add(WorkRule.NO_MEETING.broken("meeting"));
            return List.of();
        }
        if (!entered.stream().allMatch(text -> text.matches("\\d{1,4}"))) {
            broken.add(WorkRule.BAD_VALUE.broken("meeting", "Kết quả biểu quyết"));
            return List.of();
        }
        return entered.stream().map(Integer::valueOf).toList();
    }

    private static Optional<String> store(MultipartFile upload, StoredFiles files) {
        if (upload == null
                || upload.getOriginalFilename() == null
                || upload.getOriginalFilename().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.store(upload.getOriginalFilename(), upload.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    private static String nfc(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
