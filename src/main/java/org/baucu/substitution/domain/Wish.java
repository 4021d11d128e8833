package org.baucu.substitution.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom somebody wants to name as a substitute.
 *
 * @param body the group that both work for
 * @param person user id of who is away
 * @param substitute user id of who does the work meanwhile
 * @param firstDay first day, in Asia/Ho_Chi_Minh; empty if not given
 * @param lastDay last day, included; empty if not given
 * @param reason why; empty if not given
 * @param note in free words, may be blank
 */
public record Wish(
        String body,
        String person,
        String substitute,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Reason> reason,
        String note) {

    /** Why somebody is away; no details of a person's health are asked for. */
    public enum Reason {
        LEAVE,
        MISSION,
        TRAINING,
        OTHER;

        /** As stored and in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
