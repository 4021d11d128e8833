package org.baucu.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The conventions for a user task. */
final class UserTaskConventions {

    private static final String DUE = "${deadlines.legalLimit(execution)}";
    /** The last moment of a step where it is not that of the whole case, from the calendar too. */
    private static final String OWN_DUE = "\\$\\{deadlines\\.councilLimit\\(execution, '[a-z-]+'\\)}";

    private static final String FOLLOW_UP = "${deadlines.workingLimit(execution)}";
    private static final Set<String> STEPS = Set.of("propose", "agree", "decide", "ratify", "record", "send", "review");
    private static final Set<String> WITHOUT_OUTCOME = Set.of("propose", "send");

    private final UserTask task;
    private final List<String> broken = new ArrayList<>();

    private UserTaskConventions(UserTask task) {
        this.task = task;
    }

    static List<String> check(UserTask task, Surroundings around) {
        var conventions = new UserTaskConventions(task);
        conventions.work(around);
        conventions.step();
        return conventions.broken;
    }

    private void work(Surroundings around) {
        require(BpmnConventions.documentation(task).contains("Điều"), "documentation names no article");
        require(
                task.getCamundaCandidateGroups() != null
                        && task.getCamundaCandidateGroups().startsWith("${"),
                "candidate groups are no expression");
        require(task.getCamundaCandidateUsers() == null, "candidate users");
        require(
                DUE.equals(task.getCamundaDueDate())
                        || String.valueOf(task.getCamundaDueDate()).matches(OWN_DUE),
                "due date is not the legal limit");
        require(FOLLOW_UP.equals(task.getCamundaFollowUpDate()), "follow-up date is not the working limit");
        String page = task.getCamundaFormKey();
        String form = task.getCamundaFormRef();
        require((page == null) != (form == null), "not exactly one of own page and form");
        require(page == null || page.startsWith("/work/"), "own page is not under /work/");
        require(form == null || around.forms().contains(form), "no form " + form);
        require(
                form == null || "deployment".equals(task.getCamundaFormRefBinding()),
                "form is not bound to the deployment");
    }

    private void step() {
        String step = property("step");
        require(STEPS.contains(step), "unknown step '" + step + "'");
        String outcome = property("outcome");
        require(
                WITHOUT_OUTCOME.contains(step) == outcome.isEmpty(),
                "step " + step + " with outcome '" + outcome + "'");
        require(outcome.isEmpty() || outcome.endsWith("Outcome"), "outcome '" + outcome + "' is not named <…>Outcome");
        require(
                !step.equals("propose") || "${proposer}".equals(task.getCamundaAssignee()),
                "a proposal does not come back to the proposer");
        require(step.equals("propose") || task.getCamundaAssignee() == null, "assigned before anybody took it");
        require(Set.of("", "true").contains(property("meeting")), "meeting is neither true nor absent");
    }

    private String property(String name) {
        if (task.getExtensionElements() == null) {
            return "";
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(p -> p.getCamundaProperties().stream())
                .filter(p -> name.equals(p.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(task.getId() + ": " + otherwise);
        }
    }
}
