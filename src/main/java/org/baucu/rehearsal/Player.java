package org.baucu.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.SimulatedTime;
import org.baucu.platform.engine.EngineJobs;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Plays simulated time forward, tick by tick: timers fire, officials work, until nothing is due; then the next tick. */
@Component
class Player implements DisposableBean {

    /** When officials look at their work: at the start of each half of the working day. */
    private static final List<LocalTime> TICKS = List.of(LocalTime.of(8, 0), LocalTime.of(14, 0));

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WORKERS = 2;
    private static final int TRIES = 5;

    private final SimulatedTime time;
    private final EngineJobs jobs;
    private final SimulatedOfficials officials;
    private final Agenda agenda;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, task -> {
        Thread thread = new Thread(task, "simulated-official");
        thread.setDaemon(true);
        return thread;
    });

    Player(SimulatedTime time, EngineJobs jobs, SimulatedOfficials officials, Agenda agenda, Clock clock) {
        this.time = time;
        this.jobs = jobs;
        this.officials = officials;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * Plays up to an instant, which becomes the present.
     *
     * @param progress told each simulated moment reached
     * @throws IllegalStateException if a task could not be done or jobs do not come to rest
     */
    void play(Script script, Instant until, Consumer<Instant> progress) throws InterruptedException {
        agenda.begin(script);
        try {
            for (Instant tick : ticks(clock.instant(), until)) {
                if (tick.isAfter(clock.instant())) {
                    time.jumpTo(tick);
                }
                settle(script, tick);
                progress.accept(tick);
            }
        } finally {
            agenda.end();
        }
    }

    /** The moments between now and the end at which something is looked at, the end included. */
    static List<Instant> ticks(Instant from, Instant until) {
        List<Instant> ticks = new ArrayList<>();
        ticks.add(from);
        for (LocalDate day = VietnamTime.dayOf(from); !day.isAfter(VietnamTime.dayOf(until)); day = day.plusDays(1)) {
            for (LocalTime hour : TICKS) {
                Instant tick = VietnamTime.at(day, hour);
                if (tick.isAfter(from) && tick.isBefore(until)) {
                    ticks.add(tick);
                }
            }
        }
        if (until.isAfter(from)) {
            ticks.add(until);
        }
        return ticks;
    }

    private void settle(Script script, Instant tick) throws InterruptedException {
        jobs.awaitQuiet(PATIENCE);
        if (tick.atZone(VietnamTime.ZONE).toLocalTime().equals(TICKS.get(0))) {
            together(officials.errands(script).stream()
                    .<Runnable>map(errand -> () -> officials.run(errand))
                    .toList());
        }
        for (List<SimulatedOfficials.Turn> due = officials.due(script); !due.isEmpty(); due = officials.due(script)) {
            together(due.stream()
                    .<Runnable>map(turn -> () -> officials.work(turn, script))
                    .toList());
        }
    }

    private void together(List<Runnable> work) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        work.forEach(one -> running.add(workers.submit(() -> again(one))));
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "a simulated official failed: " + e.getCause().getMessage(), e.getCause());
            }
        }
        jobs.awaitQuiet(PATIENCE);
    }

    /** Two officials of one case may collide on its parent; who loses does it again, as a person's command is repeated. */
    private static void again(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (OptimisticLockingException | TransientDataAccessException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            }
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
