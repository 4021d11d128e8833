package org.baucu.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Names for a task list of the engine all bodies of the unit that the signed-in person works in; called from the list's expression. */
@Component("unitBodies")
public class UnitBodies {

    private static final List<String> BODIES =
            List.of(Groups.UBND, Groups.HDND, Groups.MTTQ, Groups.UBBC, Groups.BBC, Groups.TBC, Groups.QS);

    private final CurrentPerson person;

    UnitBodies(CurrentPerson person) {
        this.person = person;
    }

    /** Group ids: the person's own, and those of every body of their units; never empty, so that it does not come to mean "of anybody". */
    public List<String> ofCurrentPerson() {
        Set<String> groups = new TreeSet<>(person.groups());
        person.groups().stream()
                .filter(group -> BODIES.contains(Groups.bodyOf(group)))
                .map(Groups::unitOf)
                .flatMap(unit -> BODIES.stream().map(body -> Groups.of(body, unit)))
                .forEach(groups::add);
        return groups.isEmpty() ? List.of(Groups.of("", "")) : List.copyOf(groups);
    }
}
