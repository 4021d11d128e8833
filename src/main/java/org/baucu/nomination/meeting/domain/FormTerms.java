package org.baucu.nomination.meeting.domain;

/**
 * A form of meeting that a rule set knows, from the table {@code meeting-form}.
 *
 * @param form how voters are asked
 * @param nameVi as an official writes it
 * @param byDecision whether it needs a decision of the National Election Council or the provincial commission (force majeure)
 * @param article where it stands
 */
public record FormTerms(MeetingForm form, String nameVi, boolean byDecision, String article) {}
