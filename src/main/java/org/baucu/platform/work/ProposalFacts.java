package org.baucu.platform.work;

import java.util.Map;

/**
 * What the ledger keeps of a submitted version, by the feature that stores it: counts, and a digest of the rows, so that anybody who has the rows
 * can prove that they are those. The rows themselves, which may name people, stay with the feature.
 */
public interface ProposalFacts {

    /**
     * The facts of what a case proposes now.
     *
     * @return codes and figures by name; empty if the feature stores nothing of this case
     */
    Map<String, String> of(CaseKey key);
}
