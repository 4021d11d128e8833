package org.baucu.platform.record;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that happened and is kept for good, published within the transaction of the work. Whoever keeps the record listens in the same
 * transaction, so that the entry commits with the work or not at all.
 *
 * @param kind what happened
 * @param caseKey business key of the case, empty for none
 * @param unitCode unit it concerns, empty for none
 * @param person user id of who did it, empty for the program itself
 * @param capacity group in whose name, empty for none
 * @param onBehalfOf user id of who is substituted, empty for nobody
 * @param subject id of what it was done to: a task, a file, a user, a table of the law; empty for the case itself
 * @param step key of the element of the diagram, empty for none
 * @param processDefinitionId version of the process it happened on, empty for none
 * @param version version of the proposal, 0 for none
 * @param details codes, ids and values by key, never a name, birth date or identity number of a member, candidate or voter; what was replaced
 *     stands under {@code before.<key>}, what came under {@code after.<key>}
 * @param at when, by the product's clock
 * @param from network address the request came from, empty for the program itself
 */
public record Recorded(
        RecordKind kind,
        String caseKey,
        String unitCode,
        String person,
        String capacity,
        String onBehalfOf,
        String subject,
        String step,
        String processDefinitionId,
        int version,
        Map<String, String> details,
        Instant at,
        String from) {

    public Recorded {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
