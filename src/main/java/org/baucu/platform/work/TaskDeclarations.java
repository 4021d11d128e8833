package org.baucu.platform.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads from the deployed models what each user task declares; models do not change once deployed, so each is read once. */
@Component
public class TaskDeclarations {

    private static final List<String> WITHOUT_VALUE =
            List.of("text", "button", "group", "html", "image", "separator", "spacer");

    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<CurrentPerson> person;
    private final ObjectMapper json;
    private final Map<String, TaskDeclaration> read = new ConcurrentHashMap<>();

    TaskDeclarations(
            ObjectProvider<RepositoryService> repository, ObjectProvider<CurrentPerson> person, ObjectMapper json) {
        this.repository = repository;
        this.person = person;
        this.json = json;
    }

    /**
     * The declaration of a task.
     *
     * @throws IllegalStateException if the diagram leaves something out that the guard needs
     */
    public TaskDeclaration of(String processDefinitionId, String taskDefinitionKey) {
        return read.computeIfAbsent(processDefinitionId + "#" + taskDefinitionKey, k -> person.getObject()
                // What a task declares is the same for everyone; officials may not read deployments themselves.
                .asProduct(() -> read(processDefinitionId, taskDefinitionKey)));
    }

    private TaskDeclaration read(String processDefinitionId, String taskDefinitionKey) {
        UserTask task =
                repository.getObject().getBpmnModelInstance(processDefinitionId).getModelElementById(taskDefinitionKey);
        String step = property(task, "step")
                .orElseThrow(() -> new IllegalStateException("user task " + taskDefinitionKey + " declares no step"));
        String formKey = Optional.ofNullable(task.getCamundaFormKey()).orElse("");
        List<TaskDeclaration.FormField> fields =
                task.getCamundaFormRef() == null ? List.of() : fields(processDefinitionId, task.getCamundaFormRef());
        return new TaskDeclaration(
                Step.of(step),
                property(task, "outcome"),
                property(task, "meeting").map(Boolean::parseBoolean).orElse(false),
                formKey,
                fields);
    }

    private static Optional<String> property(UserTask task, String name) {
        if (task.getExtensionElements() == null) {
            return Optional.empty();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(p -> p.getCamundaProperties().stream())
                .filter(p -> name.equals(p.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    private List<TaskDeclaration.FormField> fields(String processDefinitionId, String formId) {
        RepositoryService service = repository.getObject();
        ProcessDefinition definition = service.getProcessDefinition(processDefinitionId);
        for (String resource : service.getDeploymentResourceNames(definition.getDeploymentId())) {
            if (resource.endsWith("/" + formId + ".form") || resource.equals(formId + ".form")) {
                try (InputStream in = service.getResourceAsStream(definition.getDeploymentId(), resource)) {
                    List<TaskDeclaration.FormField> fields = new ArrayList<>();
                    collect(json.readTree(in).path("components"), fields);
                    return List.copyOf(fields);
                } catch (IOException e) {
                    throw new UncheckedIOException("form " + formId + " cannot be read", e);
                }
            }
        }
        throw new IllegalStateException("form " + formId + " was not deployed with " + processDefinitionId);
    }

    private static void collect(JsonNode components, List<TaskDeclaration.FormField> fields) {
        for (JsonNode c : components) {
            collect(c.path("components"), fields);
            if (c.hasNonNull("key") && !WITHOUT_VALUE.contains(c.path("type").asText())) {
                List<String> values = new ArrayList<>();
                c.path("values").forEach(v -> values.add(v.path("value").asText()));
                fields.add(new TaskDeclaration.FormField(
                        c.get("key").asText(),
                        c.path("label")
                                .asText(c.path("dateLabel").asText(c.get("key").asText())),
                        c.path("type").asText(),
                        c.path("validate").path("required").asBoolean(false),
                        List.copyOf(values)));
            }
        }
    }
}
