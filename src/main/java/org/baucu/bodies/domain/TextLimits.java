package org.baucu.bodies.domain;

import java.util.ArrayList;
import java.util.List;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.Violation;

/** How long texts may be, as the tables have room for them. */
public final class TextLimits {

    public static final int NAME = 250;
    public static final int TEXT = 500;
    public static final int REASON = 1000;

    private TextLimits() {}

    /** Texts of an annex that are too long, with body and row. */
    public static List<Violation> check(List<ProposedBody> annex) {
        List<Violation> found = new ArrayList<>();
        for (ProposedBody body : annex) {
            for (int i = 0; i < body.members().size(); i++) {
                check(body.members().get(i), BodyNames.row(body, i + 1), found);
            }
        }
        return found;
    }

    /** Texts of changes that are too long, with body and running number. */
    public static List<Violation> checkChanges(List<MemberChange> changes) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            MemberChange change = changes.get(i);
            String place = BodyNames.label(change.type(), change.number()) + ", thay đổi thứ " + (i + 1);
            change.added().ifPresent(member -> check(member, place, found));
            length("tên người thôi tham gia", change.struckName().orElse(""), NAME, place, found);
            length("lý do", change.reason(), REASON, place, found);
        }
        return found;
    }

    private static void check(Member member, String place, List<Violation> found) {
        length("họ và tên", member.fullName(), NAME, place, found);
        length("chức vụ, nghề nghiệp", member.position(), TEXT, place, found);
        length("nơi công tác, nơi ở", member.workplace(), TEXT, place, found);
    }

    private static void length(String what, String text, int most, String place, List<Violation> found) {
        if (text.length() > most) {
            found.add(BodiesRule.TEXT_TOO_LONG.broken(place, what, most));
        }
    }
}
