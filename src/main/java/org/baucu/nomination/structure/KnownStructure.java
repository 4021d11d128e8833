package org.baucu.nomination.structure;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.springframework.stereotype.Component;

/** What the next document of a council's structure begins with: what the case proposed before, else what holds, else the seats alone. */
@Component
public class KnownStructure {

    private final Structures structures;
    private final Optional<FirstConference> conference;

    public KnownStructure(Structures structures, Optional<FirstConference> conference) {
        this.structures = structures;
        this.conference = conference;
    }

    /** What the case proposes, or what it may take over; empty for the first document before its first submission. */
    public Optional<StructurePlan> of(CouncilCase of) {
        return structures.of(of.key()).or(() -> structures
                .current(of.council())
                .map(current -> of.number() == 2 ? afterConference(of, current) : current));
    }

    /** The adjustment begins with what the first conference agreed (Điều 40, 51). */
    private StructurePlan afterConference(CouncilCase of, StructurePlan current) {
        return conference
                .map(held -> held.agreed(of.council()))
                .filter(agreed -> !agreed.isEmpty())
                .map(agreed -> StructurePlan.of(current.seats(), current.youngUnder(), current.central(), agreed))
                .orElse(current);
    }

    /** What the first conference of a council agreed; offered by the part that holds conferences. */
    public interface FirstConference {

        /** What each agency nominates by that agreement; empty before it. */
        List<Allocation> agreed(Council council);
    }
}
