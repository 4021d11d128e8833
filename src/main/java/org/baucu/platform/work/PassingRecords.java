package org.baucu.platform.work;

import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps for good that a task went from a person to its substitute, or back. Done by the program, not by whoever causes it. */
@Component
class PassingRecords {

    private static final String ASSIGNEE = "assignee";

    /** Not there yet when the engine, which the guard is part of, is made. */
    private final ObjectProvider<Records> records;

    PassingRecords(ObjectProvider<Records> records) {
        this.records = records;
    }

    void passed(CaseKey key, String taskId, String step, String definition, Substitution s) {
        entry(key, taskId, step, definition, s)
                .changed(ASSIGNEE, s.person(), s.substitute())
                .with("reason", "substitution-begins")
                .publish();
    }

    /** Neither may the substitute do it nor the person: a colleague has to. */
    void released(CaseKey key, String taskId, String step, String definition, Substitution s) {
        entry(key, taskId, step, definition, s)
                .changed(ASSIGNEE, s.person(), "")
                .with("reason", "substitute-drew-it-up")
                .publish();
    }

    /** @param to the person, empty if it works no longer for the body */
    void back(CaseKey key, String taskId, String step, String definition, Substitution s, String to) {
        entry(key, taskId, step, definition, s)
                .changed(ASSIGNEE, s.substitute(), to)
                .with("reason", "substitution-ends")
                .publish();
    }

    private Records.Entry entry(CaseKey key, String taskId, String step, String definition, Substitution s) {
        return records.getObject()
                .of(RecordKind.TASK_REASSIGNED)
                .of(key)
                .by("")
                .capacity(s.body())
                .subject(taskId)
                .step(step, definition)
                .with("substitution", s.id());
    }
}
