package org.baucu.nomination.meeting.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Who reads what voters said in a case of this feature. */
@Component
class MeetingReaders {

    private final CurrentPerson person;

    MeetingReaders(CurrentPerson person) {
        this.person = person;
    }

    /** Whether the current person works on it: Front, commission and People's Committee of the commune and of the council's unit. */
    boolean whole(CaseKey key, Council council) {
        Set<String> atWork = Stream.of(Groups.MTTQ, Groups.UBBC, Groups.UBND)
                .flatMap(body -> List.of(Groups.of(body, key.unit()), Groups.of(body, council.unitCode())).stream())
                .collect(Collectors.toSet());
        return person.groups().stream().anyMatch(atWork::contains);
    }
}
