package org.baucu.nomination;

import java.time.Instant;
import org.baucu.platform.work.CaseKey;

/**
 * One step of a candidate's way.
 *
 * @param caseKey the case in which it happened
 * @param code what happened, shown by message key {@code candidate.step.<code>}
 * @param note what an official wrote to it, empty for nothing
 * @param person user id of who did it, empty for the program
 * @param at when
 */
public record CandidateStep(CaseKey caseKey, String code, String note, String person, Instant at) {}
