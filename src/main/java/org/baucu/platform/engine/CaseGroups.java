package org.baucu.platform.engine;

import java.util.Arrays;
import java.util.List;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Names candidate groups in diagrams; the unit comes from the business key. */
@Component("groups")
public class CaseGroups {

    /** The group of a body of the case's own unit, for example {@code ubnd-08731}. */
    public String own(DelegateExecution execution, String body) {
        return Groups.of(body, CaseKey.parse(execution.getProcessBusinessKey()).unit());
    }

    /** A comma list as a list; empty for an empty text. */
    public List<String> list(String commaList) {
        return commaList == null || commaList.isBlank() ? List.of() : Arrays.asList(commaList.split(","));
    }
}
