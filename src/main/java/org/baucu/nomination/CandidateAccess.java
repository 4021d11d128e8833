package org.baucu.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.territory.UnitReaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who sees how much of the candidates of a council: its commission and its Front work on the dossiers, who follows the unit sees them masked. */
@Component
public class CandidateAccess {

    private static final List<String> AT_WORK = List.of(Groups.UBBC, Groups.MTTQ);

    private final CurrentPerson person;
    private final UnitReaders readers;

    public CandidateAccess(CurrentPerson person, UnitReaders readers) {
        this.person = person;
        this.readers = readers;
    }

    /**
     * What the current person sees, who must see something.
     *
     * @throws ResponseStatusException 403 if it is nothing
     */
    public CandidateSight required(Council council) {
        CandidateSight sight = sight(council);
        if (sight == CandidateSight.NONE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return sight;
    }

    /** What the current person sees. */
    public CandidateSight sight(Council council) {
        Set<String> whole = AT_WORK.stream()
                .map(body -> Groups.of(body, council.unitCode()))
                .collect(Collectors.toSet());
        if (person.groups().stream().anyMatch(whole::contains)) {
            return CandidateSight.WHOLE;
        }
        return readers.mayRead(council.election(), council.unitCode()) ? CandidateSight.MASKED : CandidateSight.NONE;
    }
}
