package org.baucu.nomination.nominees.domain;

import java.time.LocalDate;
import java.util.Set;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.platform.Ordered;

/**
 * What a list of nominees is judged against.
 *
 * @param hamlets whether hamlets put forward, else agencies
 * @param meeting what the meeting of voters must be
 * @param minAge age in full years on election day
 * @param electionDay as announced
 * @param announcedOn before that day nobody is put forward
 * @param today no meeting is dated later
 * @param communes codes of the communes of the province
 * @param articleOfOrder where the order of the meetings stands
 * @param articleOfConfidence where it stands that an agency names another
 */
public record NominationTerms(
        boolean hamlets,
        MeetingTerms meeting,
        int minAge,
        LocalDate electionDay,
        LocalDate announcedOn,
        LocalDate today,
        Set<String> communes,
        String articleOfOrder,
        String articleOfConfidence) {

    public NominationTerms {
        communes = Ordered.set(communes);
    }
}
