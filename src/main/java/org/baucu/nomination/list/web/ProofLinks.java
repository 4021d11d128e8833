package org.baucu.nomination.list.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.baucu.nomination.Council;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** How far the papers of each unit are, for the commission of the council. */
@Component
class ProofLinks {

    private final PrintedPapers papers;
    private final CurrentPerson person;

    ProofLinks(PrintedPapers papers, CurrentPerson person) {
        this.papers = papers;
        this.person = person;
    }

    /** By electoral unit; empty for who is not of the commission. */
    Optional<Papers> of(Council council) {
        return Optional.of(person.groups())
                .filter(groups -> groups.contains(Groups.of(Groups.UBBC, council.unitCode())))
                .map(groups -> papers(council));
    }

    private Papers papers(Council council) {
        Map<Integer, PrintedPapers.State> ballots = papers.ballots(council);
        Map<Integer, PrintedPapers.State> biographies = papers.biographies(council);
        return new Papers(
                new TreeSet<>(ballots.keySet())
                        .stream()
                                .map(unit -> new UnitPapers(
                                        unit,
                                        ballots.get(unit).name(),
                                        biographies
                                                .getOrDefault(unit, PrintedPapers.State.NONE)
                                                .name()))
                                .toList(),
                papers.renewable(council));
    }

    /**
     * The papers of a council.
     *
     * @param units by number
     * @param renewable whether a proof is to be made anew and nobody does
     */
    record Papers(List<UnitPapers> units, boolean renewable) {}

    /**
     * The papers of an electoral unit, as names of {@link PrintedPapers.State}.
     *
     * @param ballot of its ballot
     * @param biography of the biographies of its candidates
     */
    record UnitPapers(int number, String ballot, String biography) {}
}
