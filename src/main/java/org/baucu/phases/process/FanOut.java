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

    /**
     * The business key of the fan-out of a phase over the whole province.
     *
     * @param phase code of the phase: its process, with {@code ~n} where the process runs several times
     */
    public String provinceKey(DelegateExecution execution, String phase) {
        CaseKey own = CaseKey.parse(execution.getProcessBusinessKey());
        return new CaseKey(own.election(), "phase-in-province", own.unit(), phase).toString();
    }

    /** The business key of a master process that the election's own calls. */
    public String masterKey(DelegateExecution execution, String process) {
        CaseKey own = CaseKey.parse(execution.getProcessBusinessKey());
        return CaseKey.of(own.election(), process, own.unit()).toString();
    }
}
