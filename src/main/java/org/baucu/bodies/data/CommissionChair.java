package org.baucu.bodies.data;

import java.util.Optional;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.MemberRole;
import org.baucu.platform.work.BodyChair;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** The chairman of an established commission, who signs its documents. */
@Component
class CommissionChair implements BodyChair {

    private final Bodies bodies;

    CommissionChair(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Optional<String> chair(String electionId, String group) {
        if (!Groups.bodyOf(group).equals(Groups.UBBC)) {
            return Optional.empty();
        }
        return bodies.established(electionId, Groups.unitOf(group)).stream()
                .filter(body -> body.type().isCommission())
                .flatMap(body -> body.members().stream()
                        .filter(member -> member.role() == MemberRole.HEAD)
                        .map(member -> member.role().titleVi(body.type()) + " " + member.fullName()))
                .findFirst();
    }
}
