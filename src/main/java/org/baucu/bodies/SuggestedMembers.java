package org.baucu.bodies;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/** Members that can be suggested for a case before anyone has typed them; a rehearsal suggests its fictional people. */
public interface SuggestedMembers {

    /** The bodies of a case with suggested members; empty where nothing is suggested. */
    Optional<List<ProposedBody>> of(CaseKey key);
}
