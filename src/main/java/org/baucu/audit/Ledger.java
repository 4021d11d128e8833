package org.baucu.audit;

import java.util.List;

/** Reads the ledger; nothing is written here, entries come from what the program publishes. */
public interface Ledger {

    /** Entries of a case in the order of their numbers. */
    List<LedgerEntry> ofCase(String caseKey);

    /** Seals, newest first. */
    List<Seal> seals(int offset, int limit);
}
