package org.baucu.nomination.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.Dossier;
import org.baucu.nomination.domain.DossierRules;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.domain.IdentityNumber;
import org.baucu.platform.Violation;
import org.springframework.stereotype.Service;

/** Checks dossiers against the law of their election (Điều 2, 35, 36, 37). */
@Service
public class DossierCheck {

    private static final int MOST_COPIES = 99;

    private final Elections elections;
    private final NominationLaw law;
    private final DossierLimits limits;
    private final Candidates candidates;

    DossierCheck(Elections elections, NominationLaw law, DossierLimits limits, Candidates candidates) {
        this.elections = elections;
        this.law = law;
        this.limits = limits;
        this.candidates = candidates;
    }

    /** What the law asks of a council's dossiers. */
    public DossierTerms terms(Council council) {
        return law.dossier(election(council).ruleSet(), council.body());
    }

    /** What is wrong with a dossier as it stands now, checked against the moment it arrived; empty when it is in order. */
    public List<Violation> of(DossierFile file) {
        Candidate candidate = candidates
                .find(file.candidateId())
                .orElseThrow(() -> new IllegalStateException("no candidate of dossier " + file.key()));
        Set<ElectedBody> standsFor = candidates
                .identityNumber(candidate.id())
                .map(number -> candidates.standsFor(file.council().election(), number, candidate.id()))
                .orElseThrow(() -> new IllegalStateException("no identity number of dossier " + file.key()));
        return new DossierRules(
                        terms(file.council()),
                        limits.receipt(file.council()),
                        election(file.council()).electionDay())
                .check(new Dossier(
                        file.council().body(),
                        file.arrived(),
                        candidate.person().birthDate(),
                        file.ofThePlace(),
                        file.items(),
                        file.grounds(),
                        standsFor));
    }

    /** What came of a check: in order, to be completed where nothing but items is missing, else not accepted. */
    public static DossierState outcome(List<Violation> found) {
        if (found.isEmpty()) {
            return DossierState.COMPLETE;
        }
        return found.stream().allMatch(v -> v.code().equals(NominationRule.ITEM_MISSING.code()))
                ? DossierState.INCOMPLETE
                : DossierState.REFUSED;
    }

    /**
     * Others of the council who are the same person: by identity number, and where that of the other is not known by name in any spelling and
     * date of birth.
     *
     * @param exceptId the candidate itself, empty for none
     */
    public List<Candidate> same(Council council, PersonData person, String identityNumber, String exceptId) {
        List<Candidate> found = new ArrayList<>(candidates.identified(council, identityNumber));
        candidates.named(council.election(), person.fullName(), person.birthDate()).stream()
                .filter(other -> other.council().equals(council) && !other.identified())
                .forEach(found::add);
        found.removeIf(other -> other.id().equals(exceptId));
        return found;
    }

    /** What was typed that cannot be: an identity number, an item or a ground that the law does not know, a count below none. */
    public List<Violation> typed(Receipt receipt) {
        DossierTerms terms = terms(receipt.council());
        List<Violation> found = new ArrayList<>();
        if (IdentityNumber.of(receipt.identityNumber()).isEmpty()) {
            found.add(NominationRule.IDENTITY_NUMBER.broken("identityNumber"));
        }
        found.addAll(contents(terms, receipt.items(), receipt.grounds()));
        return found;
    }

    /** The same of what is handed in later. */
    static List<Violation> contents(DossierTerms terms, Map<String, Integer> items, Set<String> grounds) {
        List<Violation> found = new ArrayList<>();
        terms.items().stream()
                .filter(item -> items.containsKey(item.code()))
                .filter(item -> items.get(item.code()) < 0 || items.get(item.code()) > MOST_COPIES)
                .forEach(item -> found.add(
                        DossierRule.IMPOSSIBLE_COUNT.broken(item.field(), item.nameVi(), items.get(item.code()))));
        Set<String> known = terms.items().stream().map(DossierTerms.Item::code).collect(Collectors.toSet());
        items.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> found.add(DossierRule.ITEM_UNKNOWN.broken("items", code)));
        grounds.stream()
                .filter(ground -> !terms.grounds().containsKey(ground))
                .sorted()
                .forEach(ground -> found.add(DossierRule.GROUND_UNKNOWN.broken("grounds", ground)));
        return found;
    }

    private Election election(Council council) {
        return elections
                .find(council.election())
                .orElseThrow(() -> new IllegalStateException("no election " + council.election()));
    }
}
