package org.baucu.platform.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkRule;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the agreement and decision pages send; kept as typed until it is lawful.
 *
 * @param document id of a document that the body has entered before and whose files are used again, empty for none
 */
public record EvidenceForm(
        String number,
        String date,
        String signer,
        List<MultipartFile> file,
        String membersTotal,
        String present,
        String inFavour,
        List<MultipartFile> minutes,
        String reason,
        String lateReason,
        String document) {

    /** Name of the form among the drafts of its task. */
    static final String NAME = "evidence";

    private static final InBoth DATE = new InBoth("Ngày văn bản", "Date of the document");

    /** The form as its person left it. */
    static EvidenceForm of(FormDrafts.Draft draft) {
        return new EvidenceForm(
                draft.text("number"),
                draft.text("date"),
                draft.text("signer"),
                List.of(),
                draft.text("membersTotal"),
                draft.text("present"),
                draft.text("inFavour"),
                List.of(),
                draft.text("reason"),
                draft.text("lateReason"),
                draft.text("document"));
    }

    Optional<String> late() {
        return Optional.ofNullable(lateReason).filter(r -> !r.isBlank()).map(EvidenceForm::nfc);
    }

    String returnReason() {
        return reason == null ? "" : nfc(reason);
    }

    String givenNumber() {
        return nfc(number);
    }

    String givenSigner() {
        return nfc(signer);
    }

    /** The document whose files are used again. */
    Optional<String> known() {
        return Optional.ofNullable(document).filter(id -> !id.isBlank());
    }

    /** The day and the vote as far as they can be read, with what cannot. */
    Typed typed(boolean meeting) {
        List<Violation> broken = new ArrayList<>();
        Optional<LocalDate> day = DateText.read(nfc(date));
        if (nfc(date).isEmpty()) {
            broken.add(WorkRule.MISSING_FIELD.broken("date", DATE));
        } else if (day.isEmpty()) {
            broken.add(WorkRule.NO_SUCH_DAY.broken("date", DATE, shortened(nfc(date))));
        }
        return new Typed(day, meeting ? vote(broken) : List.of(), broken);
    }

    /** Members in all, present, in favour. */
    private List<Integer> vote(List<Violation> broken) {
        List<String> entered = List.of(nfc(membersTotal), nfc(present), nfc(inFavour));
        if (entered.stream().anyMatch(String::isEmpty)) {
            broken.add(WorkRule.NO_MEETING.broken("membersTotal"));
            return List.of();
        }
        if (!entered.stream().allMatch(text -> text.matches("\\d{1,4}"))) {
            broken.add(
                    WorkRule.BAD_VALUE.broken("membersTotal", new InBoth("Kết quả biểu quyết", "Result of the vote")));
            return List.of();
        }
        return entered.stream().map(Integer::valueOf).toList();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String nfc(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * What could be read.
     *
     * @param vote members in all, present, in favour; empty if it could not be read or none is asked
     * @param broken what could not be read
     */
    record Typed(Optional<LocalDate> date, List<Integer> vote, List<Violation> broken) {

        Typed {
            broken = List.copyOf(broken);
        }

        Optional<Evidence.Meeting> meeting(Optional<String> minutes) {
            return vote.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Evidence.Meeting(vote.get(0), vote.get(1), vote.get(2), minutes));
        }

        /** What is wrong all in all: what could not be read, and of the rest what does not speak of the same. */
        List<Violation> with(List<Violation> found) {
            List<Violation> all = new ArrayList<>(broken);
            found.stream()
                    .filter(v -> !(date.isEmpty() && v.location().equals("date")))
                    .filter(v -> !(vote.isEmpty() && v.location().equals("meeting") && !broken.isEmpty()))
                    .forEach(all::add);
            return all;
        }
    }
}
