package org.baucu.platform.engine;

import java.util.List;
import org.baucu.platform.work.CompletionGuard;
import org.baucu.platform.work.SubstituteListener;
import org.baucu.platform.work.TaskEvents;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs the guard on the completion of every user task, and who tells what happens to it on all its events. */
class GuardParseListener extends AbstractBpmnParseListener {

    private final CompletionGuard guard;
    private final SubstituteListener substitutes;
    private final TaskEvents events;

    GuardParseListener(CompletionGuard guard, SubstituteListener substitutes, TaskEvents events) {
        this.guard = guard;
        this.substitutes = substitutes;
        this.events = events;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
            // Before who tells what happened: it tells whose the task is in the end.
            behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, substitutes);
            behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, substitutes);
            for (String event : List.of(
                    TaskListener.EVENTNAME_CREATE,
                    TaskListener.EVENTNAME_ASSIGNMENT,
                    TaskListener.EVENTNAME_COMPLETE,
                    TaskListener.EVENTNAME_DELETE)) {
                behavior.getTaskDefinition().addBuiltInTaskListener(event, events);
            }
        }
    }
}
