package org.baucu.bodies.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.platform.InBoth;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.FormDrafts;

/**
 * The fields of one change.
 *
 * @param target body and, unless somebody is only added, the row of who leaves with a mark of the person: {@code team/5/3/a1b2}
 * @param action {@code ADD}, {@code STRIKE} or {@code REPLACE}
 */
public record ChangeForm(String target, String action, String reason) {

    static ChangeForm empty() {
        return new ChangeForm("", MemberChange.Action.REPLACE.name(), "");
    }

    /** The form as its person left it. */
    static ChangeForm of(FormDrafts.Draft draft) {
        return new ChangeForm(draft.text("target"), draft.text("action"), draft.text("reason"));
    }

    /** The value that names a body, or one of its rows (from 1); 0 names the body alone. */
    static String target(ProposedBody body, int row) {
        String place = body.type().code() + "/" + body.number();
        return row == 0 ? place : place + "/" + row + "/" + mark(body.members().get(row - 1));
    }

    /**
     * The change, with who leaves taken from the bodies that stand.
     *
     * @throws RefusedException if the body or the person is not (or no longer) there
     */
    MemberChange change(List<ProposedBody> established, MemberForm member) {
        String[] parts = PersonKey.clean(target).split("/");
        ProposedBody body = established.stream()
                .filter(b -> parts.length >= 2 && target(b, 0).equals(parts[0] + "/" + parts[1]))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        BodiesRule.NOT_ESTABLISHED.broken("target", new InBoth("Tổ chức này", "This body"))));
        MemberChange.Action what = chosen();
        Optional<Member> leaving =
                what == MemberChange.Action.ADD ? Optional.empty() : Optional.of(leaving(body, parts));
        return new MemberChange(
                body.type(),
                body.unitCode(),
                body.number(),
                what,
                leaving.map(Member::fullName),
                leaving.map(Member::birthDate),
                what == MemberChange.Action.STRIKE || !member.filled()
                        ? Optional.empty()
                        : Optional.of(inPlaceOf(leaving, member.member())),
                PersonKey.clean(reason));
    }

    /** Who joins takes over title and source of who leaves where nothing else is said. */
    private static Member inPlaceOf(Optional<Member> leaving, Member joining) {
        return leaving.map(left -> new Member(
                        joining.fullName(),
                        joining.birthDate(),
                        joining.female(),
                        joining.position(),
                        joining.workplace(),
                        joining.role() == null ? left.role() : joining.role(),
                        joining.source() == null ? left.source() : joining.source()))
                .orElse(joining);
    }

    private MemberChange.Action chosen() {
        return Arrays.stream(MemberChange.Action.values())
                .filter(a -> a.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new RefusedException(BodiesRule.CELL_EMPTY.broken("action")));
    }

    private static Member leaving(ProposedBody body, String[] parts) {
        int row = parts.length == 4 && parts[2].matches("\\d{1,4}") ? Integer.parseInt(parts[2]) : 0;
        if (row < 1
                || row > body.members().size()
                || !mark(body.members().get(row - 1)).equals(parts[3])) {
            throw new RefusedException(BodiesRule.STRUCK_UNKNOWN.broken("target", BodyNames.label(body)));
        }
        return body.members().get(row - 1);
    }

    /** Tells whether the row still holds the same person; says nothing about who it is. */
    private static String mark(Member member) {
        return Integer.toHexString(PersonKey.of(member).hashCode());
    }
}
