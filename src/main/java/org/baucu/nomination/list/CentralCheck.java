package org.baucu.nomination.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.domain.DossierRules;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.list.domain.ListRule;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.springframework.stereotype.Component;

/**
 * What the law asks of those whom central bodies send to a list, whose dossiers no commission of the province has checked: of age, and within
 * the limit on councils, which their identity number shows (Điều 2, 36 khoản 3, 57 khoản 3).
 */
@Component
class CentralCheck {

    private final NominationLaw law;
    private final Candidates candidates;

    CentralCheck(NominationLaw law, Candidates candidates) {
        this.law = law;
        this.candidates = candidates;
    }

    /** What is wrong with the centrally nominated of a list, each at its row; empty when they may stand. */
    List<Violation> of(Council council, Election election, ProposedList list) {
        DossierTerms terms = law.dossier(election.ruleSet(), council.body());
        Map<String, Candidate> central = list.candidates().stream()
                .filter(candidate -> candidate.source() == CandidateSource.CENTRAL)
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
        List<Violation> found = new ArrayList<>();
        for (int row = 0; row < list.entries().size(); row++) {
            Candidate candidate = central.get(list.entries().get(row).candidateId());
            if (candidate != null) {
                found.addAll(one(candidate, election, terms, "hàng " + (row + 1) + ", cột "));
            }
        }
        return found;
    }

    private List<Violation> one(Candidate candidate, Election election, DossierTerms terms, String row) {
        List<Violation> found = new ArrayList<>();
        if (candidate.person().birthDate().plusYears(terms.minAge()).isAfter(election.electionDay())) {
            found.add(NominationRule.TOO_YOUNG.broken(
                    row + PersonFields.heading(PersonFields.BIRTH_DATE),
                    terms.minAge(),
                    VietnamTime.format(election.electionDay())));
        }
        String cell = row + PersonFields.heading(PersonFields.IDENTITY_NUMBER);
        candidates
                .identityNumber(candidate.id())
                .map(number -> candidates.standsFor(election.id(), number, candidate.id()))
                .map(standsFor ->
                        DossierRules.councils(terms, candidate.council().body(), standsFor, cell))
                .ifPresentOrElse(
                        found::addAll,
                        () -> found.add(ListRule.CENTRAL_INCOMPLETE.broken(
                                cell,
                                PersonFields.heading(PersonFields.IDENTITY_NUMBER)
                                        .toLowerCase(java.util.Locale.ROOT))));
        return found;
    }
}
