package org.baucu.bodies;

import java.util.List;

/**
 * A body as proposed or established.
 *
 * @param type which body of the law
 * @param unitCode unit whose body it is (team: the commune)
 * @param number electoral unit or polling area number, 0 for a commission
 * @param members members in the order of the decision's annex
 */
public record ProposedBody(BodyType type, String unitCode, int number, List<Member> members) {

    public ProposedBody {
        members = List.copyOf(members);
    }
}
