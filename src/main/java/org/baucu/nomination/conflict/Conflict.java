package org.baucu.nomination.conflict;

import java.util.Optional;
import org.baucu.bodies.BodyType;
import org.baucu.platform.work.CaseKey;

/**
 * A candidate on a board or a team.
 *
 * @param bodyVi the body, for example "Tổ bầu cử số 05"
 * @param change the case that is to change it; empty while it is not known that the candidate stands in that unit
 */
public record Conflict(BodyType type, String unitCode, int number, String bodyVi, Optional<CaseKey> change) {}
