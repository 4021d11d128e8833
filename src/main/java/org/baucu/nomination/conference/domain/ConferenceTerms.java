package org.baucu.nomination.conference.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.platform.Ordered;

/**
 * What a conference is checked against.
 *
 * @param body what is elected
 * @param round 1, 2 or 3
 * @param participants who takes part by law
 * @param vote what is asked of a vote
 * @param done what has been done for this council
 * @param today the day of the check
 * @param after the last day of what it rests on, which it cannot be held before; empty where none is known
 * @param before the candidates it must speak of, by id, with whether the voters' confidence was too low at the residence
 * @param seats deputies to elect
 * @param needed fewest candidates that give every electoral unit its surplus
 * @param neededArticle where the surplus stands
 * @param central people whom central bodies will send to the lists, for the National Assembly only
 * @param structure rules for what the first conference agrees
 */
public record ConferenceTerms(
        ElectedBody body,
        int round,
        List<Participant> participants,
        VoteTerms vote,
        Set<RoundRules.Done> done,
        LocalDate today,
        Optional<LocalDate> after,
        Map<String, Boolean> before,
        int seats,
        int needed,
        String neededArticle,
        int central,
        StructureRules structure) {

    public ConferenceTerms {
        participants = List.copyOf(participants);
        done = Ordered.set(done);
        before = Ordered.copy(before);
    }

    /** Members of the conference who were there: only they vote. */
    public int voting(Conference conference) {
        return participants.stream()
                .filter(Participant::member)
                .mapToInt(one -> Math.max(0, conference.present().getOrDefault(one.code(), 0)))
                .sum();
    }
}
