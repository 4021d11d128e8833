package org.baucu.petition.web;

import java.util.Map;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilNames;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.petition.domain.PetitionState;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.territory.BodyNames;
import org.springframework.stereotype.Component;

/** Petitions as pages show them. */
@Component
class PetitionView {

    private static final Map<PetitionState, String> LOOKS = Map.of(
            PetitionState.OPEN, "run",
            PetitionState.APPEALED, "soon",
            PetitionState.ANSWERED, "done",
            PetitionState.FINAL, "done",
            PetitionState.RECORDED, "none",
            PetitionState.HANDED_OVER, "late");

    private final CouncilNames councils;
    private final BodyNames bodies;
    private final Candidates candidates;
    private final PetitionFreeze freeze;
    private final Words words;

    PetitionView(CouncilNames councils, BodyNames bodies, Candidates candidates, PetitionFreeze freeze, Words words) {
        this.councils = councils;
        this.bodies = bodies;
        this.candidates = candidates;
        this.freeze = freeze;
        this.words = words;
    }

    /**
     * A petition as it is shown.
     *
     * @param reads whether the reader works on it: others do not see whom it is about
     */
    Shown of(Petition p, boolean reads) {
        return new Shown(
                p.key().toString(),
                p.number(),
                VietnamTime.format(p.receivedAt()),
                body(p, p.receivedBy()),
                p.kind().code(),
                p.subject().code(),
                councils.deputies(p.council()),
                p.unitNumber(),
                reads ? p.candidateId().orElse("") : "",
                reads
                        ? p.candidateId()
                                .flatMap(candidates::find)
                                .map(c -> c.person().fullName())
                                .orElse("")
                        : "",
                p.anonymous(),
                p.route().code(),
                body(p, p.firstGroup()),
                p.state().code(),
                LOOKS.get(p.state()),
                p.lastFinding().map(PetitionFinding::code).orElse(""),
                p.appealedAt().map(VietnamTime::format).orElse(""),
                p.handedTo().isEmpty() ? "" : body(p, p.handedTo()),
                freeze.from(p).map(VietnamTime::format).orElse(""),
                !freeze.check(p).isEmpty(),
                p.foundedAt().map(VietnamTime::format).orElse(""));
    }

    private String body(Petition p, String group) {
        return bodies.of(p.council().election(), group).orElseGet(() -> words.of("petition.outside." + group));
    }

    /**
     * What a page shows of a petition.
     *
     * @param look class of the state's badge
     * @param freeze first day on which it is not decided any more, empty for none
     * @param frozen whether that day has come
     */
    record Shown(
            String key,
            int number,
            String receivedAt,
            String receivedBy,
            String kind,
            String subject,
            String council,
            int unitNumber,
            String candidateId,
            String candidate,
            boolean anonymous,
            String route,
            String first,
            String state,
            String look,
            String finding,
            String appealedAt,
            String handedTo,
            String freeze,
            boolean frozen,
            String foundedAt) {}
}
