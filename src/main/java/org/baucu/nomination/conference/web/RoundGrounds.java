package org.baucu.nomination.conference.web;

import java.util.List;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.domain.ConferenceTerms;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Component;

/** What a conference rests on, and how much of it is done. */
@Component
class RoundGrounds {

    private final ConferenceScope scope;
    private final Words words;

    RoundGrounds(ConferenceScope scope, Words words) {
        this.scope = scope;
        this.words = words;
    }

    /** The grounds of a case's conference as they stand now. */
    Grounds of(CouncilCase of) {
        ConferenceTerms terms = scope.terms(of);
        List<Ground> needs = RoundRules.needs(of.number(), of.council().body()).stream()
                .map(need -> new Ground(
                        words.of("rounds.done." + need.name().toLowerCase(java.util.Locale.ROOT)),
                        terms.done().contains(need)))
                .toList();
        return new Grounds(
                of.number(),
                needs,
                terms.seats(),
                terms.needed(),
                terms.central(),
                terms.before().size());
    }

    /**
     * What a page says of it.
     *
     * @param round 1, 2 or 3
     * @param needs what must be done before
     * @param seats deputies to elect
     * @param needed fewest candidates that give every electoral unit its surplus
     * @param central people whom central bodies send
     * @param before candidates that come before the conference
     */
    public record Grounds(int round, List<Ground> needs, int seats, int needed, int central, int before) {}

    /**
     * One thing a conference rests on.
     *
     * @param text as an official reads it
     * @param done whether it is done for this council
     */
    public record Ground(String text, boolean done) {}
}
