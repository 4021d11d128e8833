package org.baucu.nomination.conference.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Who reads the names of candidates before the list is published: the Front that consults on them and the commission that has their dossiers. */
@Component
class CandidateReaders {

    private static final Set<String> WORK_ON_THEM = Set.of(Groups.MTTQ, Groups.UBBC);

    private final CurrentPerson person;

    CandidateReaders(CurrentPerson person) {
        this.person = person;
    }

    /** Whether the current person works on the candidates of a council. */
    boolean wholly(Council council) {
        return person.groups().stream()
                .anyMatch(group -> WORK_ON_THEM.contains(Groups.bodyOf(group))
                        && Groups.unitOf(group).equals(council.unitCode()));
    }

    /** The full name for who works on the candidate, the first letters for everybody else. */
    String name(Candidate candidate) {
        String name = candidate.person().fullName();
        return wholly(candidate.council())
                ? name
                : Arrays.stream(name.split(" "))
                        .map(word -> word.substring(0, 1) + ".")
                        .collect(Collectors.joining(" "));
    }
}
