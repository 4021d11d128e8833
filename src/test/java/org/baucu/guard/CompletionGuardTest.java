package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRefused;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.TaskState;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard and the engine's authorizations over the engine's Java interface. */
@EngineTest
class CompletionGuardTest extends GuardedCase {

    /** A timer of the attacked case; its id is known to the attacker. */
    private static String timer;

    @Autowired
    WorkItems work;

    @Test
    void who_may_completes_a_task_of_either_kind() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> {
            tasks.claim(task, CLERK);
            tasks.complete(task, dispatchFields());
        });
        walk.isOver("end_Established");
    }

    @Test
    void nobody_signed_in_completes_nothing() {
        String task = dispatch();
        refused(task, () -> tasks.complete(task, dispatchFields()), "WORK-001");
    }

    @Test
    void a_task_that_nobody_or_a_colleague_has_claimed_is_not_completed() {
        String task = dispatch();
        refused(task, () -> officials.as(CLERK, UBND, () -> tasks.complete(task, dispatchFields())), "WORK-002");
        officials.as(HEAD, UBND, () -> tasks.claim(task, HEAD));
        refused(task, () -> officials.as(CLERK, UBND, () -> tasks.complete(task, dispatchFields())), "WORK-002");
        refused(task, () -> officials.as(CLERK, UBND, () -> work.complete(task, dispatchFields())), "WORK-022");
        refused(
                task,
                () -> officials.as(CLERK, UBND, () -> engine.getFormService().submitTaskForm(task, dispatchFields())),
                "WORK-002");
        refused(
                task,
                () -> officials.as(
                        CLERK, UBND, () -> tasks.completeWithVariablesInReturn(task, dispatchFields(), true)),
                "WORK-002");
        refused(
                task,
                () -> officials.as(CLERK, UBND, () -> engine.getFormService()
                        .submitTaskFormWithVariablesInReturn(task, dispatchFields(), true)),
                "WORK-002");
    }

    @Test
    void another_bodys_member_neither_sees_nor_claims_nor_completes_even_with_the_task_assigned() {
        String task = dispatch();
        TaskState before = state(task);
        assertThat(officials.as(OUTSIDER, OUTSIDER_GROUP, () -> tasks.createTaskQuery()
                        .taskId(task)
                        .count()))
                .isZero();
        assertThatThrownBy(() -> officials.as(OUTSIDER, OUTSIDER_GROUP, () -> tasks.claim(task, OUTSIDER)))
                .isInstanceOf(AuthorizationException.class);
        untouched(task, before);
        assign(task, OUTSIDER);
        refused(
                task,
                () -> officials.as(OUTSIDER, OUTSIDER_GROUP, () -> tasks.complete(task, dispatchFields())),
                "WORK-003");
    }

    @Test
    void a_person_of_two_bodies_acts_for_one_at_a_time() {
        String task = dispatch();
        assign(task, HEAD);
        refused(task, () -> officials.as(HEAD, MTTQ, () -> tasks.complete(task, dispatchFields())), "WORK-003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit",
                "unitCode",
                "decidingGroup",
                "proposer",
                "escalateTo",
                "milestone",
                "validationOutcome",
                "decisionOutcome",
                "electedBody",
                "note"
            })
    void a_variable_that_the_form_does_not_have_is_refused_with_the_whole_submission(String name) {
        String task = dispatch();
        assign(task, CLERK);
        Map<String, Object> fields = new HashMap<>(dispatchFields());
        fields.put(name, TinyProvince.WITHOUT_COUNCIL);
        refused(task, () -> officials.as(CLERK, UBND, () -> tasks.complete(task, fields)), "WORK-004");
        refused(
                task,
                () -> officials.as(CLERK, UBND, () -> engine.getFormService().submitTaskForm(task, fields)),
                "WORK-004");
    }

    @ParameterizedTest
    @CsvSource({
        "dispatchNumber, '', WORK-008",
        "dispatchDate, , WORK-008",
        "dispatchDate, 2021-02-31, WORK-018",
        "dispatchDate, 31/01/2021, WORK-018",
        "dispatchDate, 2099-01-01, WORK-010"
    })
    void a_field_that_is_missing_or_makes_no_sense_is_refused(String name, String value, String code) {
        String task = dispatch();
        assign(task, CLERK);
        Map<String, Object> fields = new HashMap<>(dispatchFields());
        fields.put(name, value);
        refused(task, () -> officials.as(CLERK, UBND, () -> tasks.complete(task, fields)), code);
    }

    @Test
    void who_drew_the_case_up_neither_agrees_nor_decides_whatever_the_hat() {
        String agreement = agreement();
        assign(agreement, CLERK);
        var agreed = officials.evidence(walk.task(MTTQ));
        refused(
                agreement,
                () -> officials.as(CLERK, MTTQ, () -> work.approve(agreement, agreed, Optional.empty())),
                "WORK-005");
        assign(agreement, null);
        walk.completeAll();
        String decision = walk.task().getId();
        assign(decision, CLERK);
        var decided = officials.evidence(walk.task());
        refused(
                decision,
                () -> officials.as(CLERK, UBND, () -> work.approve(decision, decided, Optional.empty())),
                "WORK-005");
        refused(
                decision,
                () -> officials.as(CLERK, UBND, () -> tasks.complete(decision, Map.of("decisionOutcome", "approved"))),
                "WORK-005");
        refused(decision, () -> officials.as(CLERK, UBND, () -> work.giveBack(decision, "Tự trả lại")), "WORK-005");
    }

    @Test
    void whoever_submitted_an_earlier_version_does_not_decide_the_later_one_either() {
        walk.proposeUnlawfully();
        assign(walk.task().getId(), HEAD);
        walk.complete().completeAll();
        String decision = walk.task().getId();
        assign(decision, CLERK);
        var evidence = officials.evidence(walk.task());
        refused(
                decision,
                () -> officials.as(CLERK, UBND, () -> work.approve(decision, evidence, Optional.empty())),
                "WORK-005");
    }

    @Test
    void nothing_is_proposed_without_a_proposal_and_nothing_decided_without_its_document() {
        String proposal = proposal();
        assign(proposal, CLERK);
        refused(proposal, () -> officials.as(CLERK, UBND, () -> tasks.complete(proposal)), "WORK-007");
        refused(
                proposal,
                () -> officials.as(CLERK, UBND, () -> tasks.complete(proposal, Map.of("validationOutcome", "lawful"))),
                "WORK-004");
        String decision = decision();
        assign(decision, HEAD);
        refused(
                decision,
                () -> officials.as(HEAD, UBND, () -> tasks.complete(decision, Map.of("decisionOutcome", "approved"))),
                "WORK-006");
        refused(
                decision,
                () -> officials.as(HEAD, UBND, () -> tasks.complete(decision, Map.of("decisionOutcome", "returned"))),
                "WORK-011");
        refused(
                decision,
                () -> officials.as(HEAD, UBND, () -> tasks.complete(decision, Map.of("decisionOutcome", "maybe"))),
                "WORK-018");
        refused(decision, () -> officials.as(HEAD, UBND, () -> tasks.complete(decision)), "WORK-008");
        refused(decision, () -> officials.as(HEAD, UBND, () -> work.giveBack(decision, " ")), "WORK-011");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherExits")
    void no_other_exit_leads_out_of_a_task(String name, Attack attack) {
        String task = dispatch();
        assign(task, CLERK);
        refused(task, () -> officials.as(CLERK, UBND, () -> attack.run(engine, task)), "WORK-019");
    }

    static Stream<Arguments> otherExits() {
        return Stream.of(
                attack("resolve", (e, t) -> e.getTaskService().resolveTask(t)),
                attack("resolve with variables", (e, t) -> e.getTaskService()
                        .resolveTask(t, Map.of("dispatchNumber", "1"))),
                attack("delegate", (e, t) -> e.getTaskService().delegateTask(t, HEAD)),
                attack("error", (e, t) -> e.getTaskService().handleBpmnError(t, "x")),
                attack("error with message", (e, t) -> e.getTaskService().handleBpmnError(t, "x", "y")),
                attack("error with variables", (e, t) -> e.getTaskService()
                        .handleBpmnError(t, "x", "y", Map.of("a", 1))),
                attack("escalation", (e, t) -> e.getTaskService().handleEscalation(t, "x")),
                attack("escalation with variables", (e, t) -> e.getTaskService()
                        .handleEscalation(t, "x", Map.of("a", 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void an_official_changes_nothing_of_a_task_but_by_its_form(String name, Attack attack) {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        timer = stage.timers(key()).get(0).getId();
        TaskState before = state(task);
        Throwable thrown = catchThrowable(() -> officials.as(CLERK, UBND, () -> attack.run(engine, task)));
        assertThat(thrown).as(name).isInstanceOf(AuthorizationException.class);
        untouched(task, before);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                attack("variable", (e, t) -> e.getTaskService().setVariable(t, "decidingGroup", OUTSIDER_GROUP)),
                attack("local variable", (e, t) -> e.getTaskService().setVariableLocal(t, "dispatchNumber", "1")),
                attack("remove variable", (e, t) -> e.getTaskService().removeVariable(t, "proposer")),
                attack("variable of the instance", (e, t) -> e.getRuntimeService()
                        .setVariable(instance(e, t), "milestone", "")),
                attack("remove variable of the instance", (e, t) -> e.getRuntimeService()
                        .removeVariable(instance(e, t), "proposer")),
                attack("due date", (e, t) -> e.getTaskService().setDueDate(t, new Date())),
                attack("follow-up date", (e, t) -> e.getTaskService().setFollowUpDate(t, new Date())),
                attack("assignee", (e, t) -> e.getTaskService().setAssignee(t, OUTSIDER)),
                attack("owner", (e, t) -> e.getTaskService().setOwner(t, CLERK)),
                attack("priority", (e, t) -> e.getTaskService().setPriority(t, 99)),
                attack("candidate group", (e, t) -> e.getTaskService().addCandidateGroup(t, OUTSIDER_GROUP)),
                attack("candidate user", (e, t) -> e.getTaskService().addCandidateUser(t, OUTSIDER)),
                attack("link", (e, t) -> e.getTaskService().addUserIdentityLink(t, OUTSIDER, IdentityLinkType.OWNER)),
                attack("remove candidate group", (e, t) -> e.getTaskService().deleteCandidateGroup(t, UBND)),
                attack("saving", (e, t) -> save(e, t, task -> task.setDueDate(new Date()))),
                attack("deletion of the instance", (e, t) -> e.getRuntimeService()
                        .deleteProcessInstance(instance(e, t), "x")),
                attack("suspension", (e, t) -> e.getRuntimeService().suspendProcessInstanceById(instance(e, t))),
                attack("modification", (e, t) -> e.getRuntimeService()
                        .createProcessInstanceModification(instance(e, t))
                        .startBeforeActivity("service_RecordEstablished")
                        .execute()),
                attack("a new instance", (e, t) -> e.getRuntimeService()
                        .startProcessInstanceByKey("establish-commission", "x/establish-commission/y")),
                attack("timer fired", (e, t) -> e.getManagementService().executeJob(timer)),
                attack("timer moved", (e, t) -> e.getManagementService().setJobDuedate(timer, new Date())),
                attack("deployment", (e, t) -> e.getRepositoryService()
                        .createDeployment()
                        .addString("x.dmn", "<x/>")
                        .deploy()));
    }

    private static Arguments attack(String name, Attack attack) {
        return Arguments.of(name, attack);
    }

    private static void save(ProcessEngine engine, String taskId, Consumer<Task> change) {
        Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        change.accept(task);
        engine.getTaskService().saveTask(task);
    }

    private static String instance(ProcessEngine engine, String taskId) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .singleResult()
                .getProcessInstanceId();
    }

    /** The act is refused for this rule and leaves no trace. */
    private void refused(String task, Runnable act, String code) {
        TaskState before = state(task);
        Throwable thrown = catchThrowable(act::run);
        Optional<RefusedException> refused = WorkRefused.in(thrown);
        assertThat(refused).as("refusal, not %s", thrown).isPresent();
        assertThat(refused.orElseThrow().violations())
                .extracting(Violation::code)
                .containsExactly(code);
        untouched(task, before);
    }

    /** What somebody tries with a task. */
    interface Attack {
        void run(ProcessEngine engine, String taskId);
    }
}
