package org.baucu.audit.ledger;

import java.time.Instant;
import java.util.Map;
import org.baucu.audit.proof.CanonicalJson;
import org.baucu.audit.proof.EntryForm;
import org.baucu.audit.proof.Leaf;
import org.baucu.platform.record.Recorded;

/**
 * An entry as it lies in the database.
 *
 * @param recordedAt when it was written, real time
 * @param details the column as it is
 * @param hash the column as it is
 */
record StoredEntry(long number, Recorded recorded, Instant recordedAt, String details, String hash) {

    /** The hash of nothing. */
    static final String BROKEN = "f".repeat(64);

    Map<String, Object> fields() {
        return EntryForm.fields(recorded, recordedAt);
    }

    /** What its content comes to now. Where a column that repeats the content disagrees with it, a hash that nothing has. */
    Leaf leaf() {
        String now = EntryForm.hash(fields());
        boolean consistent =
                now.equals(hash) && CanonicalJson.write(recorded.details()).equals(details);
        return new Leaf(number, Leaf.tag(recorded.caseKey()), consistent ? now : BROKEN);
    }
}
