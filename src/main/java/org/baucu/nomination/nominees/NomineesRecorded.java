package org.baucu.nomination.nominees;

import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;

/**
 * A nomination has taken effect: its minutes are signed, those put forward stand in the register as nominated. Names nobody.
 *
 * @param unit code of the council's unit
 * @param nominees how many were put forward
 */
public record NomineesRecorded(String election, ElectedBody body, String unit, int nominees, CaseKey caseKey) {}
