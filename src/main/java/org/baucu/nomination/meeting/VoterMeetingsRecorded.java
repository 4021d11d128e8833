package org.baucu.nomination.meeting;

/**
 * The minutes of a commune's voter meetings on a council's candidates are signed and sent. Names nobody.
 *
 * @param election the election's id
 * @param body code of the elected body
 * @param unit the unit in which voters were asked
 * @param caseKey its case
 */
public record VoterMeetingsRecorded(String election, String body, String unit, String caseKey) {}
