package org.baucu.audit.history;

import java.time.Instant;

/**
 * A version of a process.
 *
 * @param definitionId the engine's id
 * @param processId id of the process
 * @param deployedAt when it came into use, real time
 */
public record ProcessVersion(String definitionId, String processId, String nameVi, int version, Instant deployedAt) {}
