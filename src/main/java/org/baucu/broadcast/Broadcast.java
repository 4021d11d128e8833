package org.baucu.broadcast;

import java.time.Instant;

/**
 * A broadcast as it was sent.
 *
 * @param scope codes of the units whose coordinator sent it, with commas
 * @param bodies how many bodies were told
 * @param people how many people worked for them then
 */
public record Broadcast(
        String id,
        String election,
        String scope,
        String titleVi,
        String textVi,
        String selection,
        int bodies,
        int people,
        String sentBy,
        Instant sentAt) {}
