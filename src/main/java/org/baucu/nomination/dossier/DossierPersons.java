package org.baucu.nomination.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.nomination.nominees.domain.PersonRules;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.springframework.stereotype.Service;

/** Whose dossiers a commission waits for, and whether who nominates itself is entered in full. */
@Service
public class DossierPersons {

    private final Candidates candidates;
    private final DossierStore store;
    private final Elections elections;
    private final NominationLaw law;
    private final CommuneNames communes;

    DossierPersons(
            Candidates candidates, DossierStore store, Elections elections, NominationLaw law, CommuneNames communes) {
        this.candidates = candidates;
        this.store = store;
        this.elections = elections;
        this.law = law;
        this.communes = communes;
    }

    /** The nominees of a council who have handed nothing in, or were given back what they had, by name. */
    public List<Candidate> awaited(Council council) {
        List<DossierFile> files = store.of(council);
        Set<String> standing = files.stream()
                .filter(file -> !givenBack(file))
                .map(DossierFile::candidateId)
                .collect(Collectors.toSet());
        Set<String> back = files.stream()
                .filter(DossierPersons::givenBack)
                .map(DossierFile::candidateId)
                .collect(Collectors.toSet());
        return candidates.of(council).stream()
                .filter(candidate -> !standing.contains(candidate.id()))
                .filter(candidate -> candidate.state() == CandidateState.NOMINATED
                        || candidate.state().out() && back.contains(candidate.id()))
                .toList();
    }

    /**
     * The nominee that a receipt names, empty where the person nominates itself.
     *
     * @throws RefusedException if it is no nominee whose dossier is awaited, or who nominates itself is not entered in full
     */
    Optional<Candidate> nominee(Receipt receipt) {
        if (receipt.nominee().isPresent()) {
            return Optional.of(receipt.nominee()
                    .flatMap(candidates::find)
                    .filter(candidate -> candidate.council().equals(receipt.council()))
                    .filter(this::isAwaited)
                    .orElseThrow(() -> new RefusedException(DossierRule.NOT_RECEIVABLE.broken("nominee"))));
        }
        receipt.selfNominated().map(person -> faults(receipt.council(), person)).ifPresent(found -> {
            if (!found.isEmpty()) {
                throw new RefusedException(found);
            }
        });
        return Optional.empty();
    }

    /** Why a second dossier of a person for the same council is not taken in: what there is of the person already, and what to do (Điều 36). */
    Violation known(Candidate same) {
        String body = same.council().body().nameVi();
        if (same.state() == CandidateState.PROPOSED && same.source() != CandidateSource.SELF) {
            return NominationRule.IN_A_NOMINATION.broken("identityNumber", body, same.nominatedBy());
        }
        return isAwaited(same)
                ? NominationRule.NOMINATED_ALREADY.broken("identityNumber", body, same.nominatedBy())
                : NominationRule.TWICE_FOR_ONE.broken("identityNumber", body);
    }

    private boolean isAwaited(Candidate candidate) {
        List<DossierFile> files = store.ofCandidate(candidate.id());
        boolean back = !files.isEmpty() && files.stream().allMatch(DossierPersons::givenBack);
        return candidate.state() == CandidateState.NOMINATED
                ? files.isEmpty() || back
                : candidate.state().out() && back;
    }

    private static boolean givenBack(DossierFile file) {
        return file.state() == DossierState.RETURNED || file.state() == DossierState.WITHDRAWN;
    }

    /** Too young is a reason to return the dossier, not a slip of the pen. */
    private List<Violation> faults(Council council, PersonData person) {
        return wrong(council, person).stream()
                .filter(fault -> !fault.code().equals(NominationRule.TOO_YOUNG.code()))
                .toList();
    }

    /** All that is wrong with the data of a person, each at its field. */
    List<Violation> wrong(Council council, PersonData person) {
        Election election = elections
                .find(council.election())
                .orElseThrow(() -> new IllegalStateException("no election " + council.election()));
        return PersonRules.check(
                person,
                law.minAge(election.ruleSet()),
                election.electionDay(),
                communes.in(election.id()).names().keySet(),
                column -> column);
    }
}
