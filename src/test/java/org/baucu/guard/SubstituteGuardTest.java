package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.TaskPassing;
import org.baucu.platform.work.WorkRefused;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.TaskState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What substitutes and the persons in whose place they act may do, over own pages and the engine's Java interface. */
@EngineTest
@RecordApplicationEvents
class SubstituteGuardTest extends SubstitutedCase {

    @Autowired
    TaskPassing passing;

    @Autowired
    ApplicationEvents events;

    @Test
    void what_a_person_has_passes_on_the_first_day_and_the_record_names_both() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        away(CLERK, DEPUTY, 2);
        isWith(task, DEPUTY);
        officials.as(DEPUTY, UBND, () -> tasks.complete(task, dispatchFields()));
        wasDone(task, DEPUTY, CLERK);
        assertThat(onBehalf("case_document", task)).containsExactly(CLERK);
        assertThat(events.stream(Recorded.class).filter(r -> r.kind() == RecordKind.TASK_REASSIGNED))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.subject()).isEqualTo(task);
                    assertThat(r.person()).isEmpty();
                    assertThat(r.details())
                            .containsEntry("before.assignee", CLERK)
                            .containsEntry("after.assignee", DEPUTY)
                            .containsEntry("reason", "substitution-begins");
                });
    }

    @Test
    void what_a_substitute_does_in_its_own_name_names_nobody_else() {
        String task = dispatch();
        away(CLERK, DEPUTY, 2);
        officials.as(DEPUTY, UBND, () -> {
            tasks.claim(task, DEPUTY);
            tasks.complete(task, dispatchFields());
        });
        wasDone(task, DEPUTY, "");
    }

    @Test
    void who_gives_a_task_back_to_the_body_has_it_in_nobodys_place_any_more() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        away(CLERK, DEPUTY, 2);
        officials.as(DEPUTY, UBND, () -> work.release(task));
        officials.as(HEAD, UBND, () -> {
            tasks.claim(task, HEAD);
            tasks.complete(task, dispatchFields());
        });
        wasDone(task, HEAD, "");
    }

    @Test
    void a_draft_goes_along() {
        String task = proposal();
        officials.as(CLERK, UBND, () -> work.saveDraft(task, "{\"a\":1}"));
        away(CLERK, DEPUTY, 2);
        assertThat(officials.as(DEPUTY, UBND, () -> work.draft(task))).contains("{\"a\":1}");
    }

    @Test
    void a_returned_proposal_comes_to_the_substitute_and_the_version_counts_for_both() {
        String agreement = agreement();
        away(CLERK, DEPUTY, 3);
        walk.giveBack(MTTQ, "Thiếu cơ cấu");
        String again = walk.task().getId();
        assertThat(again).isNotEqualTo(agreement);
        isWith(again, DEPUTY);
        walk.complete();
        wasDone(again, DEPUTY, CLERK);
        assertThat(onBehalf("case_submission", again)).containsExactly(CLERK);
    }

    @Test
    void neither_the_substitute_nor_the_person_approves_what_the_substitute_submitted() {
        String decision = submittedBySubstitute();
        TaskState before = state(decision);
        for (String user : List.of(DEPUTY, CLERK)) {
            refused(decision, before, () -> officials.as(user, UBND, () -> tasks.claim(decision, user)), "WORK-005");
            refused(decision, before, () -> officials.as(user, UBND, () -> work.open(decision)), "WORK-005");
            assertThat(officials.as(user, UBND, () -> work.mine(100)))
                    .noneMatch(item -> item.taskId().equals(decision));
            assign(decision, user);
            TaskState assigned = state(decision);
            var evidence = officials.evidence(walk.task());
            refused(
                    decision,
                    assigned,
                    () -> officials.as(user, UBND, () -> work.approve(decision, evidence, Optional.empty())),
                    "WORK-005");
            refused(
                    decision,
                    assigned,
                    () -> officials.as(
                            user, UBND, () -> tasks.complete(decision, Map.of("decisionOutcome", "approved"))),
                    "WORK-005");
            assign(decision, null);
        }
        walk.complete().waitsAt("user_DispatchDecision");
    }

    @Test
    void an_approval_does_not_pass_to_the_one_who_drew_the_case_up_but_to_the_body() {
        String decision = decision();
        officials.as(HEAD, UBND, () -> work.open(decision));
        away(HEAD, CLERK, 2);
        isWith(decision, null);
        officials.as(DEPUTY, UBND, () -> work.approve(decision, officials.evidence(walk.task()), Optional.empty()));
        wasDone(decision, DEPUTY, "");
    }

    @Test
    void nobody_approves_in_the_place_of_the_one_who_drew_the_case_up() {
        String decision = decision();
        assign(decision, CLERK);
        Substitution substitution = away(CLERK, DEPUTY, 2);
        isWith(decision, null);
        jdbc.sql("INSERT INTO substituted_task VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP, NULL)")
                .params(decision, substitution.id(), CLERK, DEPUTY)
                .update();
        assign(decision, DEPUTY);
        var evidence = officials.evidence(walk.task());
        refused(
                decision,
                state(decision),
                () -> officials.as(DEPUTY, UBND, () -> work.approve(decision, evidence, Optional.empty())),
                "WORK-005");
    }

    @Test
    void a_substitute_approves_in_the_place_of_who_may() {
        String decision = decision();
        officials.as(HEAD, UBND, () -> work.open(decision));
        away(HEAD, DEPUTY, 2);
        isWith(decision, DEPUTY);
        walk.complete().waitsAt("user_DispatchDecision");
        wasDone(decision, DEPUTY, HEAD);
        assertThat(onBehalf("case_document", decision)).containsExactly(HEAD);
    }

    @Test
    void a_case_returned_by_a_substitute_names_both() {
        String decision = decision();
        officials.as(HEAD, UBND, () -> work.open(decision));
        away(HEAD, DEPUTY, 2);
        officials.as(DEPUTY, UBND, () -> work.giveBack(decision, "Chưa đủ"));
        assertThat(onBehalf("case_return", decision)).containsExactly(HEAD);
    }

    @Test
    void who_is_away_takes_and_finishes_nothing_in_that_body() {
        String task = dispatch();
        away(CLERK, DEPUTY, 2);
        refused(task, state(task), () -> officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK)), "SUBST-013");
        refused(task, state(task), () -> officials.as(CLERK, UBND, () -> work.open(task)), "SUBST-013");
        assign(task, CLERK);
        refused(
                task,
                state(task),
                () -> officials.as(CLERK, UBND, () -> tasks.complete(task, dispatchFields())),
                "SUBST-013");
    }

    @Test
    void who_is_away_and_opens_what_the_substitute_has_is_told_so() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        away(CLERK, DEPUTY, 2);
        refused(task, state(task), () -> officials.as(CLERK, UBND, () -> work.open(task)), "SUBST-013");
    }

    @Test
    void on_the_first_day_the_right_does_not_wait_for_the_check() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        away(CLERK, DEPUTY, today().plusDays(1), today().plusDays(2));
        isWith(task, CLERK);
        daysLater(1);
        refused(
                task,
                state(task),
                () -> officials.as(CLERK, UBND, () -> tasks.complete(task, dispatchFields())),
                "SUBST-013");
        officials.as(DEPUTY, UBND, () -> work.open(task));
        isWith(task, DEPUTY);
    }

    @Test
    void claiming_passes_what_is_due_too() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        away(CLERK, DEPUTY, today().plusDays(1), today().plusDays(2));
        daysLater(1);
        officials.as(DEPUTY, UBND, () -> {
            tasks.claim(task, DEPUTY);
            tasks.complete(task, dispatchFields());
        });
        wasDone(task, DEPUTY, CLERK);
    }

    @Test
    void after_the_last_day_the_substitute_finishes_nothing_and_the_person_has_it_again() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        away(CLERK, DEPUTY, 1);
        isWith(task, DEPUTY);
        daysLater(1);
        refused(
                task,
                state(task),
                () -> officials.as(DEPUTY, UBND, () -> tasks.complete(task, dispatchFields())),
                "SUBST-014");
        officials.as(CLERK, UBND, () -> work.complete(task, dispatchFields()));
        wasDone(task, CLERK, "");
    }

    @Test
    void ended_early_the_task_is_back_at_once_and_done_in_ones_own_name() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        Substitution substitution = away(CLERK, DEPUTY, 5);
        substitutions.end(substitution, CLERK);
        isWith(task, CLERK);
        officials.as(CLERK, UBND, () -> tasks.complete(task, dispatchFields()));
        wasDone(task, CLERK, "");
    }

    @Test
    void passing_twice_changes_nothing() {
        String task = dispatch();
        officials.as(CLERK, UBND, () -> tasks.claim(task, CLERK));
        Substitution substitution = away(CLERK, DEPUTY, 2);
        TaskState before = state(task);
        passing.begin(substitution);
        passing.settle(task);
        substitutions.begin(substitution);
        untouched(task, before);
        passing.end(substitution);
        passing.end(substitution);
        isWith(task, CLERK);
    }

    /** The decision on a version that the deputy submitted in the place of the clerk, who is back. */
    private String submittedBySubstitute() {
        String proposal = proposal();
        officials.as(CLERK, UBND, () -> work.open(proposal));
        Substitution substitution = away(CLERK, DEPUTY, 2);
        isWith(proposal, DEPUTY);
        walk.complete();
        wasDone(proposal, DEPUTY, CLERK);
        substitutions.end(substitution, CLERK);
        return walk.completeAll().waitsAt("user_DecideEstablishment").task().getId();
    }

    private List<String> onBehalf(String table, String task) {
        return jdbc.sql("SELECT on_behalf_of FROM " + table + " WHERE task_id = ?")
                .param(task)
                .query(String.class)
                .list();
    }

    private void refused(String task, TaskState before, Runnable act, String code) {
        Throwable thrown = catchThrowable(act::run);
        Optional<RefusedException> refused = WorkRefused.in(thrown);
        assertThat(refused).as("refusal, not %s", thrown).isPresent();
        assertThat(refused.orElseThrow().violations())
                .extracting(Violation::code)
                .containsExactly(code);
        untouched(task, before);
    }
}
