package org.baucu.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.rehearsal.sample.Samples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rehearsal of the running application: plays to its set day in the background, then waits for a coordinator to move on. */
@Component
public class RehearsalRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRunner.class);

    /** How long before the stop the visitor's cases open, so that others have agreed by then. */
    private static final Duration TIME_TO_AGREE = Duration.ofDays(4);

    private final RehearsalProperties properties;
    private final Installation installation;
    private final SampleLoader loader;
    private final VisitorWork visitorWork;
    private final Player player;
    private final LawTables law;
    private final Clock clock;
    private final AtomicReference<Progress> progress = new AtomicReference<>();
    private final AtomicReference<Script> script = new AtomicReference<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rehearsal");
        thread.setDaemon(true);
        return thread;
    });

    RehearsalRunner(
            RehearsalProperties properties,
            Installation installation,
            SampleLoader loader,
            VisitorWork visitorWork,
            Player player,
            LawTables law,
            Clock clock) {
        this.properties = properties;
        this.installation = installation;
        this.loader = loader;
        this.visitorWork = visitorWork;
        this.player = player;
        this.law = law;
        this.clock = clock;
    }

    /** How far the rehearsal is; empty where there is none. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress.get())
                .map(p -> p.state() == Progress.State.RUNNING && p.simulatedAt().isBefore(clock.instant())
                        ? p.at(clock.instant())
                        : p);
    }

    /** What is played; empty before the sample is loaded. */
    Optional<Script> script() {
        return Optional.ofNullable(script.get());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (installation.rehearsal() && properties.autoplay()) {
            background.submit(this::start);
        }
    }

    /**
     * Plays on to an instant, in the background.
     *
     * @throws IllegalStateException outside a rehearsal, while it plays, or after it failed
     * @throws IllegalArgumentException if the instant has passed
     */
    public void advance(Instant until) {
        if (!installation.rehearsal()) {
            throw new IllegalStateException("Hệ thống không ở chế độ diễn tập.");
        }
        Progress now = progress()
                .filter(p -> p.state() == Progress.State.WAITING)
                .orElseThrow(
                        () -> new IllegalStateException("Diễn tập chưa sẵn sàng; chờ đến khi dừng rồi thực hiện lại."));
        if (!until.isAfter(clock.instant())) {
            throw new IllegalArgumentException("Thời điểm phải sau thời điểm mô phỏng hiện tại.");
        }
        progress.set(
                new Progress(Progress.State.RUNNING, now.simulatedAt(), now.simulatedAt(), until, "Đang diễn tập"));
        background.submit(() -> play(until));
    }

    private void start() {
        Instant until = properties.until().atZone(VietnamTime.ZONE).toInstant();
        Instant now = clock.instant();
        progress.set(new Progress(Progress.State.RUNNING, now, now, now, "Đang nạp dữ liệu minh họa"));
        try {
            SampleProvince province = new Samples(law).load(properties.sample(), properties.seed());
            script.set(new Script(
                    province, properties.seed(), properties.faults(), Optional.of(properties.visitorCommune())));
            loader.load(province, properties.seed());
            Instant from = SampleLoader.start(province);
            if (clock.instant().isBefore(until)) {
                progress.set(new Progress(Progress.State.RUNNING, from, clock.instant(), until, "Đang diễn tập"));
            }
        } catch (RuntimeException e) {
            fail(e);
            return;
        }
        play(until);
    }

    private void play(Instant until) {
        try {
            Instant visitorsCasesOpen =
                    properties.until().atZone(VietnamTime.ZONE).toInstant().minus(TIME_TO_AGREE);
            if (clock.instant().isBefore(visitorsCasesOpen) && visitorsCasesOpen.isBefore(until)) {
                player.play(script.get(), visitorsCasesOpen, this::reached);
                visitorWork.prepare(script.get());
            }
            if (clock.instant().isBefore(until)) {
                player.play(script.get(), until, this::reached);
            }
            Instant now = clock.instant();
            progress.set(new Progress(Progress.State.WAITING, now, now, now, "Đang chờ"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void reached(Instant tick) {
        progress.updateAndGet(p -> new Progress(p.state(), p.from(), tick, p.until(), p.message()));
    }

    private void fail(RuntimeException e) {
        LOG.error("The rehearsal stopped", e);
        Instant now = clock.instant();
        progress.set(
                new Progress(Progress.State.FAILED, now, now, now, "Diễn tập dừng do lỗi; xem nhật ký của hệ thống."));
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
