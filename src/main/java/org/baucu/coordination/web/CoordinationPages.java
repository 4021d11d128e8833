package org.baucu.coordination.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.coordination.CaseCourse;
import org.baucu.coordination.CoordinationScope;
import org.baucu.identity.Accounts;
import org.baucu.identity.Person;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.OpenTask;
import org.baucu.platform.work.Substitutes;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.TaskAssignments;
import org.baucu.territory.BodyNames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of coordination show of cases, tasks and people. */
@Component
class CoordinationPages {

    private static final int COURSE = 30;

    private final Cases cases;
    private final TaskAssignments tasks;
    private final Substitutes substitutes;
    private final CaseCourse course;
    private final Accounts accounts;
    private final BodyNames bodies;
    private final CoordinationScope scope;

    CoordinationPages(
            Cases cases,
            TaskAssignments tasks,
            Substitutes substitutes,
            CaseCourse course,
            Accounts accounts,
            BodyNames bodies,
            CoordinationScope scope) {
        this.cases = cases;
        this.tasks = tasks;
        this.substitutes = substitutes;
        this.course = course;
        this.accounts = accounts;
        this.bodies = bodies;
        this.scope = scope;
    }

    /** A case of the coordinator's; 403 for another's, before it is told whether there is one; 404 for none. */
    CaseFile file(CaseKey key) {
        scope.of(key);
        return cases.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An open task of a case of the coordinator's; 404 for one that is done or another's, which says the same. */
    OpenTask task(String taskId) {
        OpenTask task = tasks.find(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        scope.of(task.key());
        return task;
    }

    List<TaskLine> waiting(CaseKey key) {
        return tasks.ofCase(key).stream().map(this::line).toList();
    }

    TaskLine line(OpenTask task) {
        Optional<Substitution> behind = task.assignee().flatMap(user -> substitutes.behind(task.id(), user));
        return new TaskLine(
                task.id(),
                task.nameVi(),
                body(task.key().election(), task.body()),
                task.assignee().orElse(""),
                task.assignee().map(this::name).orElse(""),
                behind.map(Substitution::person).map(this::name).orElse(""),
                VietnamTime.format(task.openedAt()));
    }

    List<CourseLine> course(CaseKey key) {
        Map<String, String> names = new HashMap<>();
        return course.of(key, COURSE).stream()
                .map(line -> new CourseLine(
                        VietnamTime.format(line.at()),
                        line.what(),
                        line.taskNameVi(),
                        names.computeIfAbsent(line.by(), this::name),
                        line.onBehalfOf().isEmpty() ? "" : names.computeIfAbsent(line.onBehalfOf(), this::name),
                        whom(key, line),
                        line.reason(),
                        line.note()))
                .toList();
    }

    String body(String election, String group) {
        return bodies.of(election, group).orElse(group);
    }

    String name(String user) {
        return accounts.find(user).map(Person::displayName).orElse(user);
    }

    private String whom(CaseKey key, CaseCourse.Line line) {
        return line.what().equals("handover-person")
                        || line.what().equals("handover-substitute")
                                && !line.whom().contains("-")
                ? name(line.whom())
                : Arrays.stream(line.whom().split(","))
                        .map(group -> body(key.election(), group))
                        .collect(Collectors.joining("; "));
    }

    /**
     * An open task.
     *
     * @param assignee user id of who has it, empty for nobody
     * @param behindName in whose place the person has it, empty for in its own
     */
    record TaskLine(
            String id,
            String nameVi,
            String bodyVi,
            String assignee,
            String assigneeName,
            String behindName,
            String since) {}

    /** A line of the course of a case, in words. */
    record CourseLine(
            String at,
            String what,
            String taskNameVi,
            String by,
            String onBehalfOf,
            String whom,
            String reason,
            String note) {}
}
