package org.baucu.bodies;

import java.time.Instant;

/**
 * An election commission stands (Điều 22).
 *
 * @param caseKey business key of the case
 * @param type province, district or commune commission
 * @param members number of members
 * @param at when it was recorded
 */
public record CommissionEstablished(
        String electionId, String caseKey, BodyType type, String unitCode, int members, Instant at) {}
