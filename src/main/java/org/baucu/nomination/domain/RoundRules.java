package org.baucu.nomination.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.NominationRule;
import org.baucu.platform.InBoth;
import org.baucu.platform.Violation;

/** What must have been done for a council before a consultation conference can be held (Điều 39, 44, 49, 50, 53, 56). */
public final class RoundRules {

    private static final int LAST = 3;

    private RoundRules() {}

    /** What has been done for a council. */
    public enum Done {
        STRUCTURE_PROPOSED(
                "dự kiến cơ cấu, thành phần, số lượng", "the proposal of structure, composition and numbers"),
        ROUND_1("hội nghị hiệp thương lần thứ nhất", "the first consultation conference"),
        STRUCTURE_ADJUSTED(
                "điều chỉnh cơ cấu, thành phần, số lượng", "the adjustment of structure, composition and numbers"),
        NOMINATED("biên bản giới thiệu người ứng cử", "the minutes nominating candidates"),
        DOSSIERS_CLOSED("nhận hồ sơ ứng cử", "the receipt of candidate dossiers"),
        /** The National Assembly's second adjustment (Điều 47); councils have one. */
        STRUCTURE_ADJUSTED_AGAIN(
                "điều chỉnh lần thứ hai cơ cấu, thành phần, số lượng",
                "the second adjustment of structure, composition and numbers"),
        ROUND_2("hội nghị hiệp thương lần thứ hai", "the second consultation conference"),
        MEETINGS_HELD("hội nghị cử tri lấy ý kiến", "the voter meetings for comments"),
        MATTERS_VERIFIED("xác minh vụ việc cử tri nêu", "the verification of matters raised by voters");

        private final InBoth name;

        Done(String nameVi, String nameEn) {
            this.name = new InBoth(nameVi, nameEn);
        }

        /** As an official names it, in both languages. */
        public InBoth inBoth() {
            return name;
        }
    }

    /** What a round rests on for a body: the National Assembly's third also on the second adjustment (Điều 49 khoản 2). */
    public static Set<Done> needs(int round, ElectedBody body) {
        Set<Done> needs = needs(round);
        if (round == LAST && body == ElectedBody.NATIONAL_ASSEMBLY) {
            needs.add(Done.STRUCTURE_ADJUSTED_AGAIN);
        }
        return needs;
    }

    /** What a round rests on whatever is elected. */
    public static Set<Done> needs(int round) {
        return switch (round) {
            case 1 -> EnumSet.of(Done.STRUCTURE_PROPOSED);
            case 2 -> EnumSet.of(Done.ROUND_1, Done.STRUCTURE_ADJUSTED, Done.NOMINATED, Done.DOSSIERS_CLOSED);
            case 3 -> EnumSet.of(Done.ROUND_2, Done.MEETINGS_HELD, Done.MATTERS_VERIFIED);
            default -> throw new IllegalArgumentException("there is no round " + round);
        };
    }

    /** What is missing, empty when the round may be held for any body. */
    public static List<Violation> check(int round, Set<Done> done) {
        return check(round, needs(round), done);
    }

    /** What is missing, empty when the round may be held for a body. */
    public static List<Violation> check(int round, ElectedBody body, Set<Done> done) {
        return check(round, needs(round, body), done);
    }

    private static List<Violation> check(int round, Set<Done> needs, Set<Done> done) {
        List<Violation> found = new ArrayList<>();
        needs.stream()
                .filter(need -> !done.contains(need))
                .map(need -> NominationRule.ROUND_TOO_EARLY.broken("round", round, need.name))
                .forEach(found::add);
        return List.copyOf(found);
    }
}
