package org.baucu.audit;

import java.util.Optional;
import org.baucu.platform.record.Recorded;

/**
 * A row of the ledger.
 *
 * @param number its place in the ledger, ascending with gaps where a transaction failed
 * @param recorded what happened
 * @param hash SHA-256 of its canonical content in hex
 * @param seal number of the seal that closed its batch, empty while it waits for one (at latest 10 s after commit)
 */
public record LedgerEntry(long number, Recorded recorded, String hash, Optional<Long> seal) {}
