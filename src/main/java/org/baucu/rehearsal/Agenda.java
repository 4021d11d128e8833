package org.baucu.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.TaskDeclarations;
import org.baucu.platform.work.TaskEvent;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The open tasks by the instant at which officials do them. It reads the open tasks once, when playing begins; after that each task's own
 * event says that it opened or ended, so that a look costs by what is due and not by what is open. One thread asks; events come from all.
 */
@Component
class Agenda {

    private final TaskService tasks;
    private final TaskDeclarations declarations;
    private final Cases cases;
    private final Proposals proposals;
    private final Clock clock;

    private final Queue<TaskEvent> events = new ConcurrentLinkedQueue<>();
    private final Queue<String> moved = new ConcurrentLinkedQueue<>();
    private final Queue<String> gone = new ConcurrentLinkedQueue<>();
    private final Map<String, Entry> open = new LinkedHashMap<>();
    private final PriorityQueue<Entry> later = new PriorityQueue<>(Comparator.comparing(Entry::due)
            .thenComparing(entry -> entry.work().key())
            .thenComparing(entry -> entry.work().definitionKey())
            .thenComparing(entry -> entry.work().group()));
    private final Map<String, OpenWork> ripe = new LinkedHashMap<>();
    private volatile Script script;

    Agenda(TaskService tasks, TaskDeclarations declarations, Cases cases, Proposals proposals, Clock clock) {
        this.tasks = tasks;
        this.declarations = declarations;
        this.cases = cases;
        this.proposals = proposals;
        this.clock = clock;
    }

    private record Entry(OpenWork work, Instant due) {}

    /** Begins: every open task of the script's election is on the agenda, and what opens from now on. */
    void begin(Script played) {
        end();
        script = played;
        Map<String, CaseFile> files = new HashMap<>();
        cases.notClosed(played.province().id()).forEach(file -> files.put(file.processInstanceId(), file));
        for (Task task : tasks.createTaskQuery().active().list()) {
            Optional.ofNullable(files.get(task.getProcessInstanceId())).ifPresent(file -> add(work(task, file), file));
        }
    }

    /** Ends: nothing is listened to until playing begins again. */
    void end() {
        script = null;
        events.clear();
        moved.clear();
        gone.clear();
        open.clear();
        later.clear();
        ripe.clear();
    }

    /** What officials do now, unless it waits for something else, in the order in which it became due, then of the cases. */
    List<OpenWork> due() {
        hear();
        Instant now = clock.instant();
        while (!later.isEmpty() && !later.peek().due().isAfter(now)) {
            Entry entry = later.poll();
            if (open.get(entry.work().taskId()) == entry) {
                ripe.put(entry.work().taskId(), entry.work());
            }
        }
        return new ArrayList<>(ripe.values());
    }

    /** Takes off a task that is gone, though nobody said so. */
    void forget(OpenWork work) {
        gone.add(work.taskId());
    }

    @EventListener
    void on(TaskEvent event) {
        if (script != null && event.change() != TaskEvent.Change.ASSIGNED) {
            onceCommitted(() -> events.add(event));
        }
    }

    @EventListener
    void on(Recorded event) {
        if (script != null && event.kind() == RecordKind.LIMITS_MOVED) {
            onceCommitted(() -> moved.add(event.caseKey()));
        }
    }

    private static void onceCommitted(Runnable what) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    what.run();
                }
            });
        } else {
            what.run();
        }
    }

    /** Takes in what was committed since; a task may have opened and ended in between, and the end may be heard of first. */
    private void hear() {
        List<TaskEvent> opened = new ArrayList<>();
        Set<String> ended = new HashSet<>();
        for (TaskEvent event = events.poll(); event != null; event = events.poll()) {
            if (event.change() == TaskEvent.Change.OPENED) {
                opened.add(event);
            } else {
                ended.add(event.taskId());
            }
        }
        for (String id = gone.poll(); id != null; id = gone.poll()) {
            ended.add(id);
        }
        ended.forEach(open::remove);
        ended.forEach(ripe::remove);
        opened.stream()
                .filter(event -> !ended.contains(event.taskId()) && !open.containsKey(event.taskId()))
                .forEach(event -> cases.ofInstance(event.processInstanceId())
                        .filter(file ->
                                file.key().election().equals(script.province().id()))
                        .ifPresent(file -> add(OpenWork.of(event), file)));
        planAgain();
    }

    private void planAgain() {
        Set<String> keys = new HashSet<>();
        for (String key = moved.poll(); key != null; key = moved.poll()) {
            keys.add(key);
        }
        if (!keys.isEmpty()) {
            List<OpenWork> again = open.values().stream()
                    .map(Entry::work)
                    .filter(work -> keys.contains(work.key().toString()))
                    .toList();
            again.forEach(work -> {
                ripe.remove(work.taskId());
                cases.find(work.key()).ifPresent(file -> add(work, file));
            });
        }
    }

    private void add(OpenWork work, CaseFile file) {
        if (!script.leftToVisitor(file.key(), work.step())) {
            Entry entry = new Entry(work, proposals.plan(file, script).due(work.step()));
            open.put(work.taskId(), entry);
            later.add(entry);
        }
    }

    private OpenWork work(Task task, CaseFile file) {
        return new OpenWork(
                task.getId(),
                file.key(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                declarations
                        .of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                        .step(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()) && l.getGroupId() != null)
                        .map(IdentityLink::getGroupId)
                        .sorted()
                        .findFirst()
                        .orElse(""));
    }
}
