package org.baucu.platform.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.Ordered;

/**
 * Something people must be told, published within the transaction and delivered after commit.
 *
 * @param id unique; one inbox row per notice and body, one stable Message-ID
 * @param kind what happened
 * @param receivers groups that are told, or single people ({@link #person}), told in alphabetical order
 * @param caseKey business key of the case, empty for none
 * @param titleVi subject, without personal data
 * @param textVi what happened and what to do, without personal data
 * @param at when, by the product's clock
 */
public record Notice(
        String id, Kind kind, Set<String> receivers, String caseKey, String titleVi, String textVi, Instant at) {

    public Notice {
        receivers = Ordered.set(receivers);
    }

    public enum Kind {
        REMINDER,
        ESCALATION,
        RETURNED,
        DECIDED,
        DISPATCHED,
        CALENDAR_CHANGED,
        /** A coordinator asks the responsible bodies to get on. */
        NUDGE,
        /** A task was given to another person. */
        REASSIGNED,
        /** A substitute was named, or the time is over. */
        SUBSTITUTE,
        /** A coordinator tells many bodies something. */
        BROADCAST,
        /** A member of a board or team stands as a candidate. */
        CANDIDATE_ON_BODY
    }

    private static final String PERSON = "@";

    /** The receiver that is one person rather than a body. */
    public static String person(String userId) {
        return PERSON + userId;
    }

    /** The user id of a receiver that is one person; empty for a group. */
    public static Optional<String> personOf(String receiver) {
        return receiver.startsWith(PERSON) ? Optional.of(receiver.substring(PERSON.length())) : Optional.empty();
    }
}
