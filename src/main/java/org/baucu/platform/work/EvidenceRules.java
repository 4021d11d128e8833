package org.baucu.platform.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** What a document must carry to prove a step. */
final class EvidenceRules {

    /** How long texts may be, as the tables have room for them. */
    static final int NUMBER_LENGTH = 100;

    private static final int SIGNER_LENGTH = 200;
    private static final int REASON_LENGTH = 2000;

    private EvidenceRules() {}

    /** The majority that the law asks of a meeting, as fractions of all members. */
    record Majority(int presentNumerator, int presentDenominator, int favourNumerator, int favourDenominator) {}

    static List<Violation> check(Evidence evidence, boolean fileNeeded, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (evidence.number().isBlank()) {
            broken.add(WorkRule.MISSING_FIELD.broken("number", "Số văn bản"));
        } else if (!evidence.number().strip().matches("[^/]*[0-9].*")) {
            broken.add(WorkRule.NUMBER_INCOMPLETE.broken("number", evidence.number()));
        }
        if (evidence.signer().isBlank()) {
            broken.add(WorkRule.MISSING_FIELD.broken("signer", "Người ký"));
        }
        broken.addAll(length("number", "Số văn bản", evidence.number(), NUMBER_LENGTH));
        broken.addAll(length("signer", "Người ký", evidence.signer(), SIGNER_LENGTH));
        if (evidence.date().isAfter(today)) {
            broken.add(WorkRule.DATE_IN_FUTURE.broken("date", VietnamTime.format(evidence.date())));
        }
        if (fileNeeded && evidence.fileId().isEmpty()) {
            broken.add(WorkRule.NO_FILE.broken("file"));
        }
        return broken;
    }

    /** A meeting needs its quorum present and more than the share of all members in favour (Điều 26). */
    static List<Violation> check(Evidence.Meeting meeting, Majority majority) {
        List<Violation> broken = new ArrayList<>();
        int total = meeting.membersTotal();
        int present = meeting.present();
        int favour = meeting.inFavour();
        if (total < 1 || present < 0 || favour < 0 || present > total || favour > present) {
            broken.add(WorkRule.BAD_VOTE.broken("meeting", total, present, favour));
            return broken;
        }
        if ((long) present * majority.presentDenominator() < (long) total * majority.presentNumerator()) {
            broken.add(WorkRule.FEW_PRESENT.broken("present", present, total));
        }
        if ((long) favour * majority.favourDenominator() <= (long) total * majority.favourNumerator()) {
            broken.add(WorkRule.FEW_IN_FAVOUR.broken("inFavour", favour, total));
        }
        if (meeting.minutesFileId().isEmpty()) {
            broken.add(WorkRule.NO_FILE.broken("minutes"));
        }
        return broken;
    }

    /** A reason for being late or for a return. */
    static List<Violation> reason(String field, String labelVi, String text) {
        return length(field, labelVi, text, REASON_LENGTH);
    }

    static List<Violation> length(String field, String labelVi, String text, int most) {
        return text.length() > most ? List.of(WorkRule.TOO_LONG.broken(field, labelVi, most)) : List.of();
    }
}
