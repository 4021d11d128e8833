package org.baucu.progress.board.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.PhasePlan;
import org.baucu.election.Election;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CaseLog;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Step;
import org.baucu.progress.board.BoardItem;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.board.BoardTask;
import org.baucu.progress.board.BoardTasks;
import org.baucu.progress.board.Moment;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Tells about cases. */
@Component
class CaseCards {

    private final Cases cases;
    private final CaseLog log;
    private final BoardTasks tasks;
    private final ElectionCalendar calendar;
    private final PhasePlan plan;
    private final BodyNames bodies;
    private final Territory territory;

    CaseCards(
            Cases cases,
            CaseLog log,
            BoardTasks tasks,
            ElectionCalendar calendar,
            PhasePlan plan,
            BodyNames bodies,
            Territory territory) {
        this.cases = cases;
        this.log = log;
        this.tasks = tasks;
        this.calendar = calendar;
        this.plan = plan;
        this.bodies = bodies;
        this.territory = territory;
    }

    CaseCard of(BoardScope scope, BoardItem item, Moment moment, BoardWords words) {
        Election election = scope.election();
        String unit =
                territory.find(election.id(), item.unit()).map(Unit::nameVi).orElse(item.unit());
        String phase = words.phase(item.process());
        String sequence = words.sequence(item.process(), item.sequence());
        return item.file()
                .flatMap(file -> cases.find(file.key()))
                .map(file -> opened(scope, item, file, unit, phase, moment, words))
                .orElseGet(() -> new CaseCard(
                        item.state().code(),
                        words.badge(item, moment),
                        phase,
                        unit,
                        sequence,
                        VietnamTime.format(election.electionDay()
                                .minusDays(plan.opensDaysBefore(election.ruleSet(), item.process()))),
                        "",
                        "",
                        "",
                        false,
                        true,
                        "",
                        "",
                        List.of(),
                        "",
                        CaseCard.Links.NONE));
    }

    private CaseCard opened(
            BoardScope scope,
            BoardItem item,
            CaseFile file,
            String unit,
            String phase,
            Moment moment,
            BoardWords words) {
        CaseKey key = file.key();
        Optional<Milestone> milestone = calendar.find(key.election(), file.milestone());
        List<BoardTask> all = tasks.of(key);
        boolean coordinated = scope.coordinated().contains(key.unit());
        List<CaseCard.Waiting> waiting = all.stream()
                .filter(BoardTask::open)
                .map(task -> waiting(task, coordinated))
                .toList();
        return new CaseCard(
                item.state().code(),
                words.badge(item, moment),
                phase,
                unit,
                file.titleVi(),
                "",
                file.legalLimit().map(CaseCards::limit).orElse(""),
                file.workingLimit()
                        .map(VietnamTime::dayOf)
                        .map(VietnamTime::format)
                        .orElse(""),
                milestone.map(Milestone::article).orElse(""),
                milestone.filter(m -> m.basis().equals("plan")).isPresent(),
                milestone.map(Milestone::verified).orElse(true),
                file.decidedAt().map(VietnamTime::format).orElse(""),
                file.lateReason(),
                waiting,
                last(file, all, words),
                new CaseCard.Links(
                        "/board/cases/" + key,
                        coordinated && !waiting.isEmpty() ? "/coordination/cases/" + key + "/nudge" : "",
                        scope.cockpit()
                                ? "/camunda/app/cockpit/default/#/process-instance/" + file.processInstanceId()
                                : "",
                        "/diagrams/" + key.process()));
    }

    private CaseCard.Waiting waiting(BoardTask task, boolean coordinated) {
        return new CaseCard.Waiting(
                names(task),
                task.nameVi(),
                VietnamTime.format(task.openedAt()),
                task.assignee().isPresent(),
                coordinated ? "/coordination/tasks/" + task.taskId() + "/reassign" : "");
    }

    /** Names of the bodies that a task is offered to. */
    String names(BoardTask task) {
        return task.groups().stream()
                .map(group -> bodies.of(task.key().election(), group).orElse(group))
                .collect(Collectors.joining(", "));
    }

    private String last(CaseFile file, List<BoardTask> all, BoardWords words) {
        Optional<BoardTask> done = all.stream()
                .filter(task -> task.completedAt().isPresent())
                .max(Comparator.comparing((BoardTask task) -> task.completedAt().orElseThrow()));
        if (done.isEmpty()) {
            return words.of("last.opened", VietnamTime.format(file.openedAt()));
        }
        String at = VietnamTime.format(done.get().completedAt().orElseThrow());
        boolean back = all.stream().anyMatch(task -> task.open() && task.step().equals(Step.PROPOSE.code()));
        if (back && !log.returnReasons(file.key()).isEmpty()) {
            return words.of("last.returned", at, done.get().nameVi());
        }
        int faults = back ? cases.violations(file.key()).size() : 0;
        return faults > 0
                ? words.of("last.refused", at, faults)
                : words.of("last.done", at, done.get().nameVi());
    }

    /** The day, with the hour only where the limit has one. */
    static String limit(Instant limit) {
        boolean wholeDay = limit.atZone(VietnamTime.ZONE).toLocalTime().equals(VietnamTime.END_OF_DAY);
        return wholeDay ? VietnamTime.format(VietnamTime.dayOf(limit)) : VietnamTime.format(limit);
    }
}
