package org.baucu.bodies;

import java.time.Instant;

/**
 * The election boards of one council (or of the National Assembly) stand in all its units (Điều 24).
 *
 * @param caseKey business key of the case
 * @param type which boards
 * @param boards number of boards
 * @param members number of members of them all
 * @param at when it was recorded
 */
public record BoardsEstablished(
        String electionId, String caseKey, BodyType type, String unitCode, int boards, int members, Instant at) {}
