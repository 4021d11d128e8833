package org.baucu.platform.work;

import java.time.Instant;
import java.util.Set;

/**
 * Something people must be told, published within the transaction and delivered after commit.
 *
 * @param id unique; one inbox row per notice and body, one stable Message-ID
 * @param kind what happened
 * @param receivers groups that are told
 * @param caseKey business key of the case, empty for none
 * @param titleVi subject, without personal data
 * @param textVi what happened and what to do, without personal data
 * @param at when, by the product's clock
 */
public record Notice(
        String id, Kind kind, Set<String> receivers, String caseKey, String titleVi, String textVi, Instant at) {

    public enum Kind {
        REMINDER,
        ESCALATION,
        RETURNED,
        DECIDED,
        DISPATCHED,
        CALENDAR_CHANGED
    }
}
