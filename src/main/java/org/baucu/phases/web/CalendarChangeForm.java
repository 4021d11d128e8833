package org.baucu.phases.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.calendar.CalendarChange;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkRule;
import org.springframework.web.multipart.MultipartFile;

/** What the page for a change of the calendar sends, as typed. */
public record CalendarChangeForm(
        String electionDay,
        String milestone,
        String milestoneDay,
        String reason,
        String number,
        String date,
        String signer,
        List<MultipartFile> file) {

    /** Name of the form among the drafts of its task. */
    static final String NAME = "calendar";

    static CalendarChangeForm empty() {
        return new CalendarChangeForm("", "", "", "", "", "", "", List.of());
    }

    /** The form as its person left it. */
    static CalendarChangeForm of(FormDrafts.Draft draft) {
        return new CalendarChangeForm(
                draft.text("electionDay"),
                draft.text("milestone"),
                draft.text("milestoneDay"),
                draft.text("reason"),
                draft.text("number"),
                draft.text("date"),
                draft.text("signer"),
                List.of());
    }

    /** @throws RefusedException if a day is none, or a limit is chosen without its new day */
    CalendarChange.Proposal proposal(CaseKey key, Optional<String> fileId) {
        List<Violation> broken = new ArrayList<>();
        Optional<LocalDate> newDay =
                day("electionDay", new InBoth("Ngày bầu cử mới", "New election day"), electionDay, broken);
        Optional<LocalDate> newLimit =
                day("milestoneDay", new InBoth("Ngày mới của mốc", "New day of the milestone"), milestoneDay, broken);
        Optional<LocalDate> documentDay = day("date", new InBoth("Ngày văn bản", "Date of the document"), date, broken);
        boolean limit = milestone != null && !milestone.isBlank();
        if (limit && nfc(milestoneDay).isEmpty()) {
            broken.add(WorkRule.MISSING_FIELD.broken(
                    "milestoneDay", new InBoth("Ngày mới của mốc", "New day of the milestone")));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        return new CalendarChange.Proposal(
                key.election(),
                Optional.of(key),
                newDay,
                limit ? Optional.of(new CalendarChange.Shift(milestone, newLimit.orElseThrow())) : Optional.empty(),
                nfc(reason),
                new CalendarChange.Document(nfc(number), documentDay.orElse(null), nfc(signer), fileId));
    }

    private static Optional<LocalDate> day(String field, InBoth label, String typed, List<Violation> broken) {
        Optional<LocalDate> day = DateText.read(nfc(typed));
        if (day.isEmpty() && !nfc(typed).isEmpty()) {
            broken.add(WorkRule.NO_SUCH_DAY.broken(field, label, nfc(typed)));
        }
        return day;
    }

    private static String nfc(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
