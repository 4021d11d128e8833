package org.baucu.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baucu.coordination.CoordinationScope.Coordinator;
import org.baucu.coordination.Handover.Kind;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.OpenTask;
import org.baucu.platform.work.TaskAssignments;
import org.baucu.platform.work.TaskPassing;
import org.baucu.platform.work.Timestamps;
import org.baucu.substitution.Substitutions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives open tasks to other people of the same body, back to the body, or to a substitute. Who was checked to be the coordinator acts. */
@Service
@Transactional
public class Handovers {

    private static final List<String> REASONS = Arrays.stream(Reasons.OfHandover.values())
            .map(Reasons.OfHandover::code)
            .toList();

    private final TaskAssignments tasks;
    private final TaskPassing passing;
    private final Substitutions substitutions;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(
            TaskAssignments tasks,
            TaskPassing passing,
            Substitutions substitutions,
            Records records,
            ApplicationEventPublisher events,
            MessageSource messages,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.passing = passing;
        this.substitutions = substitutions;
        this.records = records;
        this.events = events;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives a task to a person of its body.
     *
     * @param seen who had it on the page that the coordinator saw, empty for nobody
     * @throws RefusedException if the person may not do the task, has it, or somebody else has it meanwhile
     */
    public void toPerson(Coordinator by, OpenTask task, String seen, String to, Reasons reasons) {
        check(task, seen, reasons);
        if (to.isBlank()) {
            throw new RefusedException(CoordinationRule.NOBODY_CHOSEN.broken("to"));
        }
        if (task.assignee().equals(Optional.of(to))) {
            throw new RefusedException(CoordinationRule.SAME_PERSON.broken("to"));
        }
        tasks.assign(task, to);
        done(by, task, Kind.PERSON, to, reasons, true);
    }

    /** Gives a task back to its body. */
    public void toBody(Coordinator by, OpenTask task, String seen, Reasons reasons) {
        check(task, seen, reasons);
        if (task.assignee().isEmpty()) {
            throw new RefusedException(CoordinationRule.CHANGED_MEANWHILE.broken(""));
        }
        tasks.release(task);
        done(by, task, Kind.BODY, "", reasons, true);
    }

    /**
     * Hands a task, and all others that the same person has in the body, to its substitute.
     *
     * @param substitute whom to name; not asked for where a substitute is named for today already
     * @param lastDay last day of the substitution, included; empty if none was given
     * @throws RefusedException if nobody has the task, or a rule of naming is broken
     */
    public void toSubstitute(
            Coordinator by,
            OpenTask task,
            String seen,
            String substitute,
            Optional<LocalDate> lastDay,
            Reasons reasons) {
        check(task, seen, reasons);
        String from =
                task.assignee().orElseThrow(() -> new RefusedException(CoordinationRule.NOBODY_HAS_IT.broken("")));
        if (substitutions.now(from, task.body()).isPresent()) {
            passing.settle(task.id());
        } else {
            substitutions.nameFromToday(task.body(), from, substitute, lastDay, reasons.note(), by.id());
        }
        String to = tasks.find(task.id()).flatMap(OpenTask::assignee).orElse("");
        // Already in the record as passed by the program; here it says who wanted it and why.
        done(by, task, Kind.SUBSTITUTE, to, reasons, false);
    }

    /** What was done with the tasks of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Handover> of(CaseKey key, int limit) {
        return jdbc.sql("SELECT * FROM task_handover WHERE business_key = ? ORDER BY done_at DESC, id FETCH FIRST "
                        + limit + " ROWS ONLY")
                .param(key.toString())
                .query((row, n) -> new Handover(
                        row.getString("id"),
                        row.getString("task_id"),
                        row.getString("task_name"),
                        row.getString("body"),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("from_user"),
                        row.getString("to_user"),
                        row.getString("reason"),
                        row.getString("note"),
                        row.getString("done_by"),
                        Timestamps.get(row, "done_at")))
                .list();
    }

    private static void check(OpenTask task, String seen, Reasons reasons) {
        if (!task.assignee().orElse("").equals(seen)) {
            throw new RefusedException(CoordinationRule.CHANGED_MEANWHILE.broken(""));
        }
        List<Violation> broken = reasons.check(REASONS);
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
    }

    private void done(Coordinator by, OpenTask task, Kind kind, String to, Reasons reasons, boolean tell) {
        String id = UUID.randomUUID().toString();
        String from = task.assignee().orElse("");
        jdbc.sql(
                        """
                        INSERT INTO task_handover (id, task_id, business_key, task_name, body, kind, from_user, to_user, reason, note, done_by, done_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        task.id(),
                        task.key().toString(),
                        task.nameVi(),
                        task.body(),
                        kind.code(),
                        from,
                        to,
                        reasons.code(),
                        reasons.note(),
                        by.id(),
                        Timestamps.of(clock.instant()))
                .update();
        records.of(RecordKind.TASK_REASSIGNED)
                .of(task.key())
                .by(by.id())
                .capacity(by.capacity())
                .subject(task.id())
                .step(task.definitionKey(), task.processDefinitionId())
                .changed("assignee", from, to)
                .with("kind", kind.code())
                .with("reason", reasons.code())
                .with("handover", id)
                .publish();
        if (tell) {
            tell(id, task, from, to);
        }
    }

    private void tell(String id, OpenTask task, String from, String to) {
        Set<String> receivers = new LinkedHashSet<>();
        if (!from.isEmpty()) {
            receivers.add(Notice.person(from));
        }
        receivers.add(to.isEmpty() ? task.body() : Notice.person(to));
        events.publishEvent(new Notice(
                "handover:" + id,
                Notice.Kind.REASSIGNED,
                receivers,
                task.key().toString(),
                vietnamese("coordination.text.reassigned", task.nameVi()),
                vietnamese(to.isEmpty() ? "coordination.text.to-body" : "coordination.text.to-person", task.nameVi()),
                clock.instant()));
    }

    private String vietnamese(String key, Object... values) {
        return messages.getMessage(key, values, Words.VIETNAMESE);
    }
}
