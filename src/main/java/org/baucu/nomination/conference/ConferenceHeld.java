package org.baucu.nomination.conference;

import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;

/**
 * A consultation conference has taken effect: its minutes are signed and sent, its verdicts stand in the register. Published in the transaction
 * that records it; names nobody.
 *
 * @param election the election's id
 * @param body the council
 * @param unit code of the council's unit
 * @param round 1, 2 or 3
 * @param caseKey the case of the conference
 */
public record ConferenceHeld(String election, ElectedBody body, String unit, int round, CaseKey caseKey) {}
