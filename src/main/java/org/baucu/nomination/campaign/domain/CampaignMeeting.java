package org.baucu.nomination.campaign.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A meeting of the candidates of an electoral unit with voters.
 *
 * @param unitNumber electoral unit
 * @param startsAt its begin
 * @param endsAt its end
 * @param form code of the table {@code campaign-form}
 * @param place where it is held, or the point of access of a meeting on line
 * @param candidates who is invited, by the places on the unit's official list
 */
public record CampaignMeeting(
        int unitNumber, Instant startsAt, Instant endsAt, String form, String place, Set<Integer> candidates) {

    public CampaignMeeting {
        candidates = Collections.unmodifiableSet(new TreeSet<>(candidates));
    }
}
