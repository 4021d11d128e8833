package org.baucu.bodies.data;

import java.util.OptionalInt;
import org.baucu.bodies.Bodies;
import org.baucu.platform.work.BodySize;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** The size of an established commission, against which the vote of its meeting is counted (Điều 26). */
@Component
class CommissionSize implements BodySize {

    private final Bodies bodies;

    CommissionSize(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public OptionalInt members(String electionId, String group) {
        if (!Groups.bodyOf(group).equals(Groups.UBBC)) {
            return OptionalInt.empty();
        }
        return bodies.established(electionId, Groups.unitOf(group)).stream()
                .filter(b -> b.type().isCommission())
                .mapToInt(b -> b.members().size())
                .findFirst();
    }
}
