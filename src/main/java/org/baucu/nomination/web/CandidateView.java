package org.baucu.nomination.web;

import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.PersonData;
import org.baucu.platform.VietnamTime;

/**
 * A candidate as the reader may see it; on the published list everything that the list prints is public.
 *
 * @param born date of birth, or its year only
 * @param residence where the candidate lives, or the commune only
 * @param whole the person, empty where it is masked
 */
record CandidateView(
        String id,
        String fullName,
        String born,
        boolean female,
        String occupation,
        String workplace,
        String residence,
        String source,
        String nominatedBy,
        String state,
        boolean out,
        String reason,
        int unitNumber,
        Optional<PersonData> whole) {

    /** @param commune name of the commune of residence */
    static CandidateView of(Candidate candidate, CandidateSight sight, String commune) {
        PersonData person = candidate.person();
        boolean whole = sight == CandidateSight.WHOLE;
        boolean printed = whole || candidate.state() == CandidateState.OFFICIAL;
        return new CandidateView(
                candidate.id(),
                person.fullName(),
                printed
                        ? VietnamTime.format(person.birthDate())
                        : String.valueOf(person.birthDate().getYear()),
                person.female(),
                person.occupation(),
                person.workplace(),
                printed ? person.residence() : commune,
                candidate.source().code(),
                candidate.nominatedBy(),
                candidate.state().code(),
                candidate.state().out(),
                whole ? candidate.reason() : "",
                candidate.unitNumber(),
                whole ? Optional.of(person) : Optional.empty());
    }
}
