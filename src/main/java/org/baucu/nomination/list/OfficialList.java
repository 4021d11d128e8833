package org.baucu.nomination.list;

import java.time.Instant;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseKey;

/**
 * A published list; who stands on it is in the register.
 *
 * @param council whose it is
 * @param caseKey the case that published it
 * @param publishedAt when
 */
public record OfficialList(Council council, CaseKey caseKey, Instant publishedAt) {}
