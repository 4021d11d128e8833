package org.baucu.nomination;

import java.util.Set;
import org.baucu.nomination.domain.RoundRules;

/**
 * What a part of the nomination knows to be done for a council. Each part that finishes something a consultation conference rests on is a bean of
 * this type; {@link DoneForCouncil} puts their answers together.
 */
public interface CouncilWork {

    /** What this part has finished for the council, computed from what is stored at this moment; empty for nothing. */
    Set<RoundRules.Done> done(Council council);
}
