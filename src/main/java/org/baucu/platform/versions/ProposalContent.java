package org.baucu.platform.versions;

import java.util.List;
import org.baucu.platform.work.CaseKey;

/** What the cases of some processes propose; each feature has one for its processes. */
public interface ProposalContent {

    /** Whether it knows what cases of a process propose. */
    boolean knows(String process);

    /** What a case proposes now, in the order of the document. */
    List<ProposalRow> of(CaseKey key);
}
