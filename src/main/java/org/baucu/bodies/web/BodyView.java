package org.baucu.bodies.web;

import java.util.ArrayList;
import java.util.List;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.domain.Composition;
import org.baucu.platform.Violation;

/**
 * A body as pages show it.
 *
 * @param number electoral unit or polling area, 0 for a commission
 * @param label for example "Tổ bầu cử số 05"
 * @param kind what its label does not say: that it is a team of or with an armed unit; empty otherwise
 * @param anchor id of its place on the page
 * @param limits how many members the law asks, for example "11 – 21"
 * @param article article of the law
 * @param verified whether that row of the law was read in a text
 * @param faults what is wrong with it, empty when it is lawful
 */
public record BodyView(
        int number,
        String label,
        String kind,
        String anchor,
        String limits,
        String article,
        boolean verified,
        List<MemberRow> members,
        List<Violation> faults) {

    public boolean lawful() {
        return faults.isEmpty();
    }

    public int size() {
        return members.size();
    }

    /** A body with those of the violations that name it as their place. */
    static BodyView of(ProposedBody body, Composition law, List<Violation> violations) {
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < body.members().size(); i++) {
            rows.add(MemberRow.of(i + 1, body.type(), body.members().get(i)));
        }
        String label = BodyNames.label(body);
        return new BodyView(
                body.number(),
                label,
                body.type() == BodyType.TEAM_SHARED || body.type() == BodyType.TEAM_ARMED
                        ? body.type().nameVi()
                        : "",
                body.type().code() + "-" + body.number(),
                law.minMembers() + " – " + law.maxMembers(),
                law.article(),
                law.verified(),
                rows,
                violations.stream().filter(v -> isAt(v, label)).toList());
    }

    private static boolean isAt(Violation violation, String label) {
        return violation.location().equals(label) || violation.location().startsWith(label + ",");
    }
}
