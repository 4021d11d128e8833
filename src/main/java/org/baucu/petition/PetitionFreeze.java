package org.baucu.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.petition.domain.PetitionRules;
import org.baucu.petition.domain.PetitionTerms;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Refuses to consider or decide a petition about candidates or lists from the tenth day before the vote (Điều 61 khoản 2), at the moment the
 * work is done and by whatever way, whether the timer that hands it over has fired or not.
 */
@Component
public class PetitionFreeze {

    /** Process id of the cases. */
    public static final String PROCESS = "petition";

    private final Petitions petitions;
    private final PetitionLaw law;
    private final Elections elections;
    private final Clock clock;

    PetitionFreeze(Petitions petitions, PetitionLaw law, Elections elections, Clock clock) {
        this.petitions = petitions;
        this.law = law;
        this.elections = elections;
        this.clock = clock;
    }

    /** What forbids to decide a petition now; empty when it may be decided. */
    public List<Violation> check(Petition petition) {
        return PetitionRules.decidable(
                terms(petition),
                VietnamTime.dayOf(clock.instant()),
                election(petition).electionDay());
    }

    /** The first day on which a petition is not decided any more; empty where nothing freezes. */
    public Optional<LocalDate> from(Petition petition) {
        return terms(petition).frozenFrom(election(petition).electionDay());
    }

    /** Who answers a petition. */
    public PetitionTerms terms(Petition petition) {
        return law.terms(election(petition).ruleSet(), petition.council().body(), petition.subject());
    }

    /** Whether the vote has begun: nobody is struck any more. */
    public boolean voting(Petition petition) {
        return !clock.instant().isBefore(VietnamTime.at(election(petition).electionDay(), LocalTime.MIDNIGHT));
    }

    /** Election day of a petition. */
    public LocalDate electionDay(Petition petition) {
        return election(petition).electionDay();
    }

    @EventListener
    void refuse(TaskEvent event) {
        boolean considers = event.step() == Step.PROPOSE || event.step() == Step.DECIDE;
        if (event.change() == TaskEvent.Change.COMPLETED
                && considers
                && event.key().process().equals(PROCESS)) {
            List<Violation> broken =
                    petitions.find(event.key()).map(this::check).orElse(List.of());
            if (!broken.isEmpty()) {
                throw new RefusedException(broken);
            }
        }
    }

    private Election election(Petition petition) {
        return elections
                .find(petition.council().election())
                .orElseThrow(() -> new IllegalStateException(
                        "no election " + petition.council().election()));
    }
}
