package org.baucu.nomination.campaign.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of a meeting with voters.
 *
 * @param held whether it took place
 * @param attendance voters who attended
 * @param absent candidates who were not there, by the places on the unit's list
 * @param opinions what voters said, candidate by candidate
 * @param violations violations of the campaign's rules, empty for none (Điều 68)
 * @param note why it was not held or somebody was absent
 */
public record MeetingReport(
        boolean held, int attendance, Set<Integer> absent, String opinions, String violations, String note) {

    public MeetingReport {
        absent = Collections.unmodifiableSet(new TreeSet<>(absent));
    }
}
