package org.baucu.coordination;

import java.time.Instant;
import java.util.List;

/**
 * A nudge as it was sent.
 *
 * @param reason code of the reason
 * @param note what the coordinator added about the reason, may be blank
 * @param bodies the groups it went to about the case
 */
public record Nudge(
        String id, String sentBy, Instant sentAt, String reason, String note, String textVi, List<String> bodies) {}
