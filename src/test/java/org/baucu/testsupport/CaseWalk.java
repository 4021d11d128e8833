package org.baucu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** One case on its way through its process. */
public final class CaseWalk {

    private final Stage stage;
    private final Officials officials;
    private final Play play;
    private final CaseKey key;
    private final ProcessInstance instance;

    CaseWalk(Stage stage, Officials officials, Play play, CaseKey key) {
        this.stage = stage;
        this.officials = officials;
        this.play = play;
        this.key = key;
        this.instance = stage.instance(key).orElseThrow(() -> new AssertionError("nothing runs for " + key));
    }

    public CaseKey key() {
        return key;
    }

    public CaseFile file() {
        return stage.file(key);
    }

    public List<Task> tasks() {
        return stage.tasks(key);
    }

    /** The one open task. */
    public Task task() {
        assertThat(tasks()).as("open tasks of %s", key).hasSize(1);
        return tasks().get(0);
    }

    /** The open task that a body has. */
    public Task task(String group) {
        return tasks().stream()
                .filter(t -> officials.groupOf(t).equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError(group + " has no task of " + key));
    }

    /** Does the one open task as it should be done. */
    public CaseWalk complete() {
        officials.complete(play.province(), key, task(), Optional.empty());
        return this;
    }

    /** Does a body's open task as it should be done. */
    public CaseWalk complete(String group) {
        officials.complete(play.province(), key, task(group), Optional.empty());
        return this;
    }

    /** Does every open task, one body after the other. */
    public CaseWalk completeAll() {
        tasks().stream().map(officials::groupOf).toList().forEach(this::complete);
        return this;
    }

    /** Does the one open task late, with the reason. */
    public CaseWalk completeLate(String reason) {
        officials.complete(play.province(), key, task(), Optional.of(reason));
        return this;
    }

    /** Moves the clock; the timers of this case that are due fire, nothing else does. */
    public CaseWalk at(Instant instant) {
        stage.at(key, instant);
        return this;
    }

    /** Submits a proposal with a mistake in it. */
    public CaseWalk proposeUnlawfully() {
        officials.proposeUnlawfully(play.province(), key, task());
        return this;
    }

    /** Returns the case from the one open task. */
    public CaseWalk giveBack(String reason) {
        officials.giveBack(task(), reason);
        return this;
    }

    /** Returns the case from a body's open task. */
    public CaseWalk giveBack(String group, String reason) {
        officials.giveBack(task(group), reason);
        return this;
    }

    /** The process waits at these tasks and nowhere else. */
    public CaseWalk waitsAt(String... taskDefinitionKeys) {
        assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsOnly(taskDefinitionKeys);
        BpmnAwareTests.assertThat(instance).isWaitingAt(taskDefinitionKeys);
        return this;
    }

    /** The case came back to who had drawn it up. */
    public CaseWalk isBackWith(String user, String taskDefinitionKey) {
        waitsAt(taskDefinitionKey);
        BpmnAwareTests.assertThat(task()).isAssignedTo(user);
        return this;
    }

    /** The current version is unlawful for these reasons among others. */
    public CaseWalk isUnlawful(String... codes) {
        assertThat(violations()).extracting(Violation::code).contains(codes);
        assertThat(violations()).allSatisfy(v -> {
            assertThat(v.sentenceVi()).isNotBlank();
            assertThat(v.remedyVi()).isNotBlank();
        });
        return this;
    }

    /** The process has ended through these activities, and the case is closed. */
    public CaseWalk isOver(String... passed) {
        BpmnAwareTests.assertThat(instance).hasPassed(passed).isEnded();
        assertThat(file().closedAt()).isPresent();
        return this;
    }

    public List<Violation> violations() {
        return stage.cases().violations(key);
    }

    /** The process has come through these activities. */
    public CaseWalk hasPassed(String... activities) {
        BpmnAwareTests.assertThat(instance).hasPassed(activities);
        return this;
    }

    public CaseWalk hasNotPassed(String... activities) {
        BpmnAwareTests.assertThat(instance).hasNotPassed(activities);
        return this;
    }
}
