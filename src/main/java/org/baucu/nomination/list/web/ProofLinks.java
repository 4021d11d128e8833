package org.baucu.nomination.list.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baucu.nomination.Council;
import org.baucu.nomination.list.PrintedBallots;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** How far the ballots of each unit are, for the commission of the council. */
@Component
class ProofLinks {

    private final PrintedBallots ballots;
    private final CurrentPerson person;

    ProofLinks(PrintedBallots ballots, CurrentPerson person) {
        this.ballots = ballots;
        this.person = person;
    }

    /** States by electoral unit; null for who is not of the commission. */
    Map<Integer, String> of(Council council) {
        return Optional.of(person.groups())
                .filter(groups -> groups.contains(Groups.of(Groups.UBBC, council.unitCode())))
                .map(groups -> {
                    Map<Integer, String> states = new TreeMap<>();
                    ballots.states(council).forEach((unit, state) -> states.put(unit, state.name()));
                    return states;
                })
                .orElse(null);
    }
}
