package org.baucu.bodies;

import java.time.Instant;

/**
 * The polling teams of a commune, or the team of an armed unit's own area, stand (Điều 25).
 *
 * @param caseKey business key of the case
 * @param teams number of teams
 * @param members number of members of them all
 * @param at when it was recorded
 */
public record PollingTeamsEstablished(
        String electionId, String caseKey, String unitCode, int teams, int members, Instant at) {}
