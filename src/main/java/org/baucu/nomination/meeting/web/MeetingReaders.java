package org.baucu.nomination.meeting.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.territory.UnitReaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who reads what a case of this feature proposes, and who reads what voters said in it. */
@Component
class MeetingReaders {

    private final Cases cases;
    private final UnitReaders readers;
    private final CurrentPerson person;

    MeetingReaders(Cases cases, UnitReaders readers, CurrentPerson person) {
        this.cases = cases;
        this.readers = readers;
        this.person = person;
    }

    /**
     * The case of a process that the current person may read.
     *
     * @throws ResponseStatusException 404 if there is none, 403 if the person may not
     */
    CaseFile of(String businessKey, String process) {
        CaseFile file = find(businessKey, process);
        if (!readers.mayRead(file.key().election(), file.key().unit())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return file;
    }

    /** Whether the current person works on it: Front, commission and People's Committee of the commune and of the council's unit. */
    boolean whole(CaseKey key, Council council) {
        Set<String> atWork = Stream.of(Groups.MTTQ, Groups.UBBC, Groups.UBND)
                .flatMap(body -> List.of(Groups.of(body, key.unit()), Groups.of(body, council.unitCode())).stream())
                .collect(Collectors.toSet());
        return person.groups().stream().anyMatch(atWork::contains);
    }

    private CaseFile find(String businessKey, String process) {
        try {
            return cases.find(CaseKey.parse(businessKey))
                    .filter(file -> file.key().process().equals(process))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noKey) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
