package org.baucu.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.platform.Violation;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps for good that an attempt was turned away: by codes, in a transaction of its own. The same attempt of the same person is kept once a
 * minute with how often it was repeated, so that nobody fills the ledger by pressing a button.
 */
@Component
public class RefusedAttempts {

    /** Code of what the engine itself refuses. */
    public static final String NOT_AUTHORIZED = "not-authorized";

    private static final Duration ONCE_IN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 2_000;

    private final ObjectProvider<Records> records;
    private final ObjectProvider<CurrentPerson> person;
    private final JdbcClient jdbc;
    private final Clock real;
    private final Map<String, Repeated> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Repeated> eldest) {
            return size() > REMEMBERED;
        }
    };

    RefusedAttempts(
            ObjectProvider<Records> records, ObjectProvider<CurrentPerson> person, JdbcClient jdbc, EngineClock clock) {
        this.records = records;
        this.person = person;
        this.jdbc = jdbc;
        this.real = clock.real();
    }

    /** An attempt on a task; a task that is gone leaves only the attempt. */
    public void refused(String taskId, List<Violation> violations) {
        String codes = violations.stream().map(Violation::code).distinct().collect(Collectors.joining(" "));
        refusedFor(taskId, codes, of(taskId));
    }

    /** A task that the person does not see: an attempt if it is there, an old address if it is not. */
    void unseen(String taskId, Violation why) {
        of(taskId).ifPresent(task -> refusedFor(taskId, why.code(), Optional.of(task)));
    }

    /** An attempt on a task that the engine's own authorizations have refused. */
    public void notAuthorized(String taskId) {
        refusedFor(taskId, NOT_AUTHORIZED, of(taskId));
    }

    private Optional<TaskOfCase> of(String taskId) {
        return jdbc.sql(
                        """
                        SELECT c.business_key, t.TASK_DEF_KEY_, t.PROC_DEF_ID_ FROM ACT_RU_TASK t
                        JOIN case_file c ON c.process_instance_id = t.PROC_INST_ID_ WHERE t.ID_ = ?""")
                .param(taskId)
                .query((row, n) -> new TaskOfCase(CaseKey.parse(row.getString(1)), row.getString(2), row.getString(3)))
                .optional();
    }

    private void refusedFor(String taskId, String codes, Optional<TaskOfCase> task) {
        String who = person.getObject().id().orElse("");
        String id = taskId == null ? "" : taskId;
        int repeated = repeated(who + "|" + id + "|" + codes);
        if (repeated < 0) {
            return;
        }
        Records.Entry entry = records.getObject().of(RecordKind.ATTEMPT_REFUSED).with("codes", codes);
        if (repeated > 0) {
            entry.with("repeated", repeated);
        }
        task.ifPresent(t -> entry.of(t.key()).subject(id).step(t.element(), t.definition()));
        entry.publishApart();
    }

    /** How often it was repeated since it was last kept, or -1 if it is to be counted only. */
    private synchronized int repeated(String attempt) {
        Instant now = real.instant();
        Repeated last = recent.get(attempt);
        if (last != null && now.isBefore(last.since().plus(ONCE_IN))) {
            recent.put(attempt, new Repeated(last.since(), last.times() + 1));
            return -1;
        }
        recent.remove(attempt);
        recent.put(attempt, new Repeated(now, 0));
        return last == null ? 0 : last.times();
    }

    private record TaskOfCase(CaseKey key, String element, String definition) {}

    private record Repeated(Instant since, int times) {}
}
