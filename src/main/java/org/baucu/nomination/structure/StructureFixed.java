package org.baucu.nomination.structure;

import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;

/**
 * The expected structure of a council, or an adjustment of it, has taken effect.
 *
 * @param election the election's id
 * @param body the council
 * @param unit code of the council's unit
 * @param document 1 the expected structure, from 2 on an adjustment
 * @param caseKey its case
 */
public record StructureFixed(String election, ElectedBody body, String unit, int document, CaseKey caseKey) {}
