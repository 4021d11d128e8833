package org.baucu.nomination.list;

import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.springframework.stereotype.Component;

/** Whether the official list of a council is decided, by its commission or by the National Election Council; published it may be later. */
@Component
public class DecidedLists {

    /** Process of an official list. */
    public static final String PROCESS = "official-candidate-list";

    private final Cases cases;

    DecidedLists(Cases cases) {
        this.cases = cases;
    }

    /** Whether the decision on the list of a council is on file. */
    public boolean decided(Council council) {
        return cases.documents(CouncilCases.key(council, PROCESS)).stream()
                .map(Evidence::kind)
                .anyMatch(kind -> kind == Evidence.Kind.DECISION || kind == Evidence.Kind.EXTERNAL_DECISION);
    }
}
