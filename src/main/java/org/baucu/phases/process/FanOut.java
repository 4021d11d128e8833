package org.baucu.phases.process;

import java.util.Arrays;
import java.util.List;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Lists for the multi-instance call activities of the fan-outs. */
@Component("fanOut")
public class FanOut {

    /** The business keys of a comma list; empty for an empty text. */
    public List<String> keys(String commaList) {
        return commaList == null || commaList.isBlank() ? List.of() : Arrays.asList(commaList.split(","));
    }

    /** The business key of the fan-out of a phase over the whole province. */
    public String provinceKey(DelegateExecution execution, String process) {
        CaseKey own = CaseKey.parse(execution.getProcessBusinessKey());
        return new CaseKey(own.election(), "phase-in-province", own.unit(), process).toString();
    }
}
