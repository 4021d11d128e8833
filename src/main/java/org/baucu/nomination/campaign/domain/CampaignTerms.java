package org.baucu.nomination.campaign.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Within what a campaign is held.
 *
 * @param forms allowed forms with their names and the hours before voting at which campaigning ends, from the table {@code campaign-form}
 * @param published when the official list was published; empty before
 * @param voting when voting starts
 * @param lists names on the unit's official list, by electoral unit
 */
public record CampaignTerms(
        List<Form> forms, Optional<Instant> published, Instant voting, Map<Integer, List<String>> lists) {

    /**
     * A form in which candidates meet voters.
     *
     * @param code its code
     * @param nameVi its name
     * @param endsHoursBefore hours before the start of voting at which the campaign ends
     * @param article where it stands
     */
    public record Form(String code, String nameVi, int endsHoursBefore, String article) {}
}
