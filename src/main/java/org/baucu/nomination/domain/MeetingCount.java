package org.baucu.nomination.domain;

/**
 * What the minutes of a voter meeting say of one candidate.
 *
 * @param called voters called, of the whole place
 * @param attending voters who came
 * @param counters members of the counting team
 * @param confident voters in favour
 */
public record MeetingCount(int called, int attending, int counters, int confident) {}
