package org.baucu.platform.work;

/**
 * A document of a case with the body that gave it.
 *
 * @param group the body, for example {@code hdnd-08731}
 */
public record CaseDocument(String group, Evidence evidence) {}
