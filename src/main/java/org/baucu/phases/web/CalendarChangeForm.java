package org.baucu.phases.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.baucu.calendar.CalendarChange;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkRule;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What the page for a change of the calendar sends. */
public record CalendarChangeForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate electionDay,
        String milestone,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate milestoneDay,
        String reason,
        String number,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
        String signer,
        MultipartFile file) {

    static CalendarChangeForm empty() {
        return new CalendarChangeForm(null, "", null, "", "", null, "", null);
    }

    /** @throws RefusedException if a limit is chosen without its new day */
    CalendarChange.Proposal proposal(CaseKey key, Optional<String> fileId) {
        boolean limit = milestone != null && !milestone.isBlank();
        if (limit && milestoneDay == null) {
            throw new RefusedException(WorkRule.MISSING_FIELD.broken("milestoneDay", "Ngày mới của mốc"));
        }
        return new CalendarChange.Proposal(
                key.election(),
                Optional.of(key),
                Optional.ofNullable(electionDay),
                limit ? Optional.of(new CalendarChange.Shift(milestone, milestoneDay)) : Optional.empty(),
                nfc(reason),
                new CalendarChange.Document(nfc(number), date, nfc(signer), fileId));
    }

    private static String nfc(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
