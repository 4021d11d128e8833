package org.baucu.nomination.dossier;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.Placement;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.DecidedLists;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.NameKey;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was typed of a candidate differently from the dossier. Lists, biographies and ballots print from the register: what was signed of
 * them before is valid no more, and their proofs are opened anew.
 */
@Service
public class Corrections {

    private static final String VOTING = "candidate-removal-cutoff";
    private static final int REASON = 500;

    private final Candidates candidates;
    private final Dossiers dossiers;
    private final DossierPersons persons;
    private final DossierStore store;
    private final CouncilLists lists;
    private final PrintedPapers papers;
    private final ElectionCalendar calendar;
    private final Clock clock;

    Corrections(
            Candidates candidates,
            Dossiers dossiers,
            DossierPersons persons,
            DossierStore store,
            CouncilLists lists,
            PrintedPapers papers,
            ElectionCalendar calendar,
            Clock clock) {
        this.candidates = candidates;
        this.dossiers = dossiers;
        this.persons = persons;
        this.store = store;
        this.lists = lists;
        this.papers = papers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the current person may correct the data of a candidate now: one of its commission, while the candidate stands, before voting. */
    public boolean mayCorrect(Candidate candidate) {
        return dossiers.receives(candidate.council())
                && !candidate.state().out()
                && candidate.state().compareTo(CandidateState.DOSSIER_RECEIVED) >= 0
                && calendar.find(candidate.council().election(), VOTING)
                        .flatMap(Milestone::due)
                        .filter(clock.instant()::isBefore)
                        .isPresent();
    }

    /**
     * Corrects a candidate.
     *
     * @param reason what shows that the dossier says otherwise
     * @throws RefusedException if the person may not, nothing changes, the data cannot be, or the reason is missing or too long
     */
    @Transactional
    public void correct(Candidate candidate, PersonData person, String reason) {
        if (!mayCorrect(candidate)) {
            throw new RefusedException(DossierRule.NOT_CORRECTABLE.broken(""));
        }
        String kept = NameKey.clean(reason);
        if (kept.isEmpty()) {
            throw new RefusedException(DossierRule.NO_REASON.broken("reason"));
        }
        if (kept.length() > REASON) {
            throw new RefusedException(DossierRule.TOO_LONG.broken("reason", "Lý do", kept.length(), REASON));
        }
        List<Violation> found = persons.wrong(candidate.council(), person);
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
        List<String> changed = changed(candidate.person(), person);
        if (changed.isEmpty()) {
            throw new RefusedException(DossierRule.UNCHANGED.broken(""));
        }
        candidates.correct(candidate.id(), person, dossier(candidate), kept + " (" + String.join(", ", changed) + ")");
        if (candidate.state() == CandidateState.OFFICIAL) {
            reorder(candidate.council(), candidate.unitNumber());
            papers.renew(candidate.council());
        }
    }

    private CaseKey dossier(Candidate candidate) {
        return store.ofCandidate(candidate.id()).stream()
                .findFirst()
                .map(DossierFile::key)
                .orElseGet(() -> CouncilCases.key(candidate.council(), DecidedLists.PROCESS));
    }

    /** A corrected name stands where the alphabet puts it. */
    private void reorder(Council council, int unit) {
        List<String> order = lists.official(council).getOrDefault(unit, List.of()).stream()
                .map(ProposedList::entry)
                .sorted(ListRules.order())
                .map(entry -> entry.candidateId())
                .toList();
        Map<String, Placement> places = new LinkedHashMap<>();
        for (int at = 0; at < order.size(); at++) {
            places.put(order.get(at), new Placement(unit, at + 1));
        }
        candidates.assign(places);
    }

    /** Names of the fields that differ, as papers call them. */
    private static List<String> changed(PersonData before, PersonData after) {
        Map<String, String> old = PersonFields.of(before);
        List<String> changed = PersonFields.of(after).entrySet().stream()
                .filter(field -> !NameKey.clean(field.getValue()).equals(NameKey.clean(old.get(field.getKey()))))
                .map(field -> PersonFields.heading(field.getKey()))
                .collect(Collectors.toList());
        if (!before.residenceCommune().equals(after.residenceCommune())) {
            changed.add(PersonFields.heading(PersonFields.RESIDENCE_COMMUNE));
        }
        return changed;
    }
}
