package org.baucu.platform.work;

import org.springframework.stereotype.Component;

/** Nobody approves what it has drawn up, itself or through a substitute, nor what it has drawn up as a substitute. Compares persons, not hats. */
@Component
public class FourEyes {

    private final TaskDeclarations declarations;
    private final Cases cases;
    private final CaseLog log;

    FourEyes(TaskDeclarations declarations, Cases cases, CaseLog log) {
        this.declarations = declarations;
        this.cases = cases;
        this.log = log;
    }

    /** Whether a task approves what this person has had a part in drawing up. */
    public boolean bar(String processDefinitionId, String taskDefinitionKey, String processInstanceId, String user) {
        return declarations.of(processDefinitionId, taskDefinitionKey).step().isApproval()
                && cases.ofInstance(processInstanceId)
                        .filter(file -> log.submittedBy(file.key(), user))
                        .isPresent();
    }

    /** The same for a substitute: neither it nor the person in whose place it acts may have drawn the case up. */
    boolean bar(
            String processDefinitionId, String taskDefinitionKey, String processInstanceId, Substitution substitution) {
        return bar(processDefinitionId, taskDefinitionKey, processInstanceId, substitution.substitute())
                || bar(processDefinitionId, taskDefinitionKey, processInstanceId, substitution.person());
    }
}
