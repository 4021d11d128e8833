package org.baucu.nomination.conference.domain;

/**
 * Who takes part in a conference, from the table {@code conference-participant}.
 *
 * @param code code of the table
 * @param nameVi as the law names it
 * @param member whether it belongs to the conference and votes; else it is invited and does not
 * @param article where it stands
 */
public record Participant(String code, String nameVi, boolean member, String article) {}
