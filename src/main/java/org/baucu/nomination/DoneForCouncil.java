package org.baucu.nomination;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baucu.nomination.domain.RoundRules;
import org.springframework.stereotype.Service;

/** What has been done for one council, whatever other councils have done: what its next conference rests on (Điều 39, 44, 49, 50, 53, 56). */
@Service
public class DoneForCouncil {

    private final List<CouncilWork> parts;

    public DoneForCouncil(List<CouncilWork> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Everything that the parts of the nomination have finished for the council. */
    public Set<RoundRules.Done> of(Council council) {
        Set<RoundRules.Done> done = EnumSet.noneOf(RoundRules.Done.class);
        parts.forEach(part -> done.addAll(part.done(council)));
        return done;
    }
}
