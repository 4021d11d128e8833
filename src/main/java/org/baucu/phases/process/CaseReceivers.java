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

    /** Cases whose receivers hang on the kind of body they set up; those of all others on the elected body in their key. */
    private static final Set<String> OF_BODIES =
            Set.of("establish-commission", "establish-boards", "establish-polling-teams", "change-body-member");

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
        return String.join("; ", OF_BODIES.contains(key.process()) ? bodies.names(key) : ofCouncil(key, key.process()));
    }

    /**
     * The receivers of a document that does not end the case, in the order of the law table, separated by semicolons.
     *
     * @param document what the law table calls it, for example {@code return-dossier}
     * @throws IllegalStateException if the case's election is unknown
     */
    public String of(DelegateExecution execution, String document) {
        return String.join("; ", ofCouncil(CaseKey.parse(execution.getProcessBusinessKey()), document));
    }

    private List<String> ofCouncil(CaseKey key, String document) {
        Election election = elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election of case " + key));
        String council = key.sequence().split("\\.", 2)[0];
        Map<String, Object> inputs =
                Map.of("ruleSet", election.ruleSet().code(), "process", document, "bodyType", council);
        return tables.evaluate("document-receivers", inputs).stream()
                .map(row -> Objects.toString(row.get("receiverVi"), ""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
