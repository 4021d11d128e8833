package org.baucu.bodies;

import java.time.Instant;

/**
 * Members of established bodies were struck, added or replaced.
 *
 * @param caseKey business key of the case
 * @param bodies number of bodies changed
 * @param changes number of changes
 * @param at when it was recorded
 */
public record BodyMembersChanged(
        String electionId, String caseKey, String unitCode, int bodies, int changes, Instant at) {}
