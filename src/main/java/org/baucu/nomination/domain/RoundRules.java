package org.baucu.nomination.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baucu.nomination.NominationRule;
import org.baucu.platform.Violation;

/** What must have been done for a council before a consultation conference can be held (Điều 39, 44, 49, 50, 53, 56). */
public final class RoundRules {

    private RoundRules() {}

    /** What has been done for a council. */
    public enum Done {
        STRUCTURE_PROPOSED("dự kiến cơ cấu, thành phần, số lượng"),
        ROUND_1("hội nghị hiệp thương lần thứ nhất"),
        STRUCTURE_ADJUSTED("điều chỉnh cơ cấu, thành phần, số lượng"),
        NOMINATED("biên bản giới thiệu người ứng cử"),
        DOSSIERS_CLOSED("nhận hồ sơ ứng cử"),
        ROUND_2("hội nghị hiệp thương lần thứ hai"),
        MEETINGS_HELD("hội nghị cử tri lấy ý kiến"),
        MATTERS_VERIFIED("xác minh vụ việc cử tri nêu");

        private final String nameVi;

        Done(String nameVi) {
            this.nameVi = nameVi;
        }
    }

    /** What a round rests on. */
    public static Set<Done> needs(int round) {
        return switch (round) {
            case 1 -> EnumSet.of(Done.STRUCTURE_PROPOSED);
            case 2 -> EnumSet.of(Done.ROUND_1, Done.STRUCTURE_ADJUSTED, Done.NOMINATED, Done.DOSSIERS_CLOSED);
            case 3 -> EnumSet.of(Done.ROUND_2, Done.MEETINGS_HELD, Done.MATTERS_VERIFIED);
            default -> throw new IllegalArgumentException("there is no round " + round);
        };
    }

    /** What is missing, empty when the round may be held. */
    public static List<Violation> check(int round, Set<Done> done) {
        List<Violation> found = new ArrayList<>();
        needs(round).stream()
                .filter(need -> !done.contains(need))
                .map(need -> NominationRule.ROUND_TOO_EARLY.broken("round", round, need.nameVi))
                .forEach(found::add);
        return List.copyOf(found);
    }
}
