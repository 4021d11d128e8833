package org.baucu.phases.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baucu.bodies.ReceiversView;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** To whom the law has a document sent, as text for the form of the sending step. */
@Component("caseReceivers")
public class CaseReceivers {

    /** Cases whose receivers hang on the elected body in their key, not on a kind of body in charge. */
    private static final Set<String> OF_TERRITORY = Set.of("fix-electoral-units", "fix-polling-areas");

    private final ReceiversView bodies;
    private final LawTables tables;
    private final Elections elections;

    CaseReceivers(ReceiversView bodies, LawTables tables, Elections elections) {
        this.bodies = bodies;
        this.tables = tables;
        this.elections = elections;
    }

    /**
     * The receivers of a case's document in the order of the law table, separated by semicolons; empty where the law names none.
     *
     * @throws IllegalStateException if the case's election is unknown
     */
    public String names(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        return String.join("; ", OF_TERRITORY.contains(key.process()) ? ofTerritory(key) : bodies.names(key));
    }

    private List<String> ofTerritory(CaseKey key) {
        Election election = elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election of case " + key));
        Map<String, Object> inputs =
                Map.of("ruleSet", election.ruleSet().code(), "process", key.process(), "bodyType", key.sequence());
        return tables.evaluate("document-receivers", inputs).stream()
                .map(row -> Objects.toString(row.get("receiverVi"), ""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
