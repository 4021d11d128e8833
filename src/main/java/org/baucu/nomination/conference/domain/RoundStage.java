package org.baucu.nomination.conference.domain;

import org.baucu.nomination.structure.domain.Headcount;

/**
 * Who is still in after a step on the way to the official list.
 *
 * @param code {@code target}, {@code nominated}, {@code dossier}, {@code round2}, {@code round3} or {@code official}
 * @param people how many, and how many of each watched group
 */
public record RoundStage(String code, Headcount people) {}
