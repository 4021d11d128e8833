package org.baucu.rehearsal;

import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Step;

/** How the documents of a body are numbered: what they are and who issues them, as in {@code 12/BB-MTTQ}. */
final class PaperNumbers {

    private PaperNumbers() {}

    /**
     * What stands behind the stroke of a document's number.
     *
     * @param meeting whether the step is the vote of a meeting
     * @param body that issues it, as {@link Groups#bodyOf} says
     * @throws IllegalArgumentException for a body that issues none
     */
    static String suffix(Step step, boolean meeting, String body) {
        String kind =
                switch (step) {
                    case AGREE -> "CV";
                    // The National Election Council is no body of the province: its resolution is only recorded here.
                    case RECORD -> "NQ";
                    default -> meeting ? "NQ" : kind(body);
                };
        return kind + "-" + (step == Step.RECORD ? "HĐBCQG" : acronym(body));
    }

    /** The Front and the boards and teams minute what they have concluded, the council resolves, committees and commissions decide. */
    private static String kind(String body) {
        return switch (body) {
            case Groups.MTTQ, Groups.BBC, Groups.TBC -> "BB";
            case Groups.HDND -> "NQ";
            default -> "QĐ";
        };
    }

    private static String acronym(String body) {
        return switch (body) {
            case Groups.UBND -> "UBND";
            case Groups.HDND -> "HĐND";
            case Groups.MTTQ -> "MTTQ";
            case Groups.UBBC -> "UBBC";
            case Groups.BBC -> "BBC";
            case Groups.TBC -> "TBC";
            case Groups.QS -> "BCH";
            default -> throw new IllegalArgumentException("no body " + body + " issues documents");
        };
    }
}
