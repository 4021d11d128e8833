package org.baucu.phases.process;

import java.time.Instant;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Moves the limits of work that is not done to where the calendar now has them. */
@Component
class OpenWork {

    private final Cases cases;
    private final ElectionCalendar calendar;

    OpenWork(Cases cases, ElectionCalendar calendar) {
        this.cases = cases;
        this.calendar = calendar;
    }

    /** Moves cases, due dates of tasks, and timers that have not fired. A timer that has fired stays fired. */
    void move(String election, ProcessEngineServices engine) {
        cases.notClosed(election).forEach(file -> move(file, engine));
        ManagementService management = engine.getManagementService();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(election + "/%")
                .list()
                .forEach(instance -> {
                    for (Job timer : management
                            .createJobQuery()
                            .processInstanceId(instance.getId())
                            .timers()
                            .list()) {
                        management.recalculateJobDuedate(timer.getId(), false);
                    }
                });
    }

    private void move(CaseFile file, ProcessEngineServices engine) {
        if (file.milestone().isEmpty()) {
            return;
        }
        Optional<Milestone> milestone = calendar.find(file.key().election(), file.milestone());
        Optional<Instant> legal = milestone.flatMap(Milestone::caseLimit);
        Optional<Instant> working = milestone.flatMap(Milestone::caseWorkingLimit);
        if (file.legalLimit().isEmpty() || legal.equals(file.legalLimit()) && working.equals(file.workingLimit())) {
            return;
        }
        cases.moveLimits(file.key(), legal, working);
        TaskService tasks = engine.getTaskService();
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(file.processInstanceId())
                .list()) {
            tasks.setDueDate(task.getId(), legal.map(VietnamTime::date).orElse(null));
            tasks.setFollowUpDate(task.getId(), working.map(VietnamTime::date).orElse(null));
        }
    }
}
