package org.baucu.platform.work;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Which user tasks approve what somebody else has drawn up: agreement, decision, ratification, review. */
@Component
public class ApprovalSteps {

    private final RepositoryService repository;
    private final TaskDeclarations declarations;

    ApprovalSteps(RepositoryService repository, TaskDeclarations declarations) {
        this.repository = repository;
        this.declarations = declarations;
    }

    /** Their keys in all deployed diagrams, older versions included, because cases may still run on them. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().list()) {
            repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream()
                    .map(UserTask::getId)
                    .filter(task ->
                            declarations.of(process.getId(), task).step().isApproval())
                    .forEach(keys::add);
        }
        return keys;
    }
}
