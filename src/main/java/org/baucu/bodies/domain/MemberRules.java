package org.baucu.bodies.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.Member;
import org.baucu.platform.Violation;

/** What each member's entry must hold by itself. */
public final class MemberRules {

    private MemberRules() {}

    static void validate(Member member, String place, LocalDate electionDay, int minAge, List<Violation> found) {
        List<String> missing = new ArrayList<>();
        if (PersonKey.clean(member.fullName()).isEmpty()) {
            missing.add("họ và tên");
        }
        if (member.birthDate() == null) {
            missing.add("ngày sinh");
        } else if (member.birthDate().plusYears(minAge).isAfter(electionDay)) {
            found.add(BodiesRule.UNDER_AGE.broken(place, minAge));
        }
        if (member.role() == null) {
            missing.add("chức danh");
        }
        if (member.source() == null) {
            missing.add("thành phần đại diện");
        }
        if (!missing.isEmpty()) {
            found.add(BodiesRule.MEMBER_INCOMPLETE.broken(place, String.join(", ", missing)));
        }
    }
}
