package org.baucu.coordination;

import java.time.Instant;

/**
 * A task that went to somebody else.
 *
 * @param from user id of who had it, empty for nobody
 * @param to user id of who has it now, empty for the body
 */
public record Handover(
        String id,
        String taskId,
        String taskNameVi,
        String body,
        Kind kind,
        String from,
        String to,
        String reason,
        String note,
        String doneBy,
        Instant doneAt) {

    /** What was done with the task. */
    public enum Kind {
        /** Given to a person. */
        PERSON,
        /** Given back to the body. */
        BODY,
        /** Handed to the substitute of who had it. */
        SUBSTITUTE;

        /** As stored and in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
