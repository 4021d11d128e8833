package org.baucu.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.sample.SampleProvince;
import org.springframework.context.ApplicationContext;

/** A province that simulated officials play, but for what a test does itself. */
public final class PlayedProvince {

    /** The password of every user of a sample. */
    public static final String PASSWORD = SampleLoader.PASSWORD;

    private static final long SEED = 7;

    private final Player player;
    private final Script script;

    private PlayedProvince(Player player, Script script) {
        this.player = player;
        this.script = script;
    }

    /** Loads a province whose officials make no mistakes; the steps that {@code left} names are the test's. */
    public static PlayedProvince load(
            ApplicationContext context, SampleProvince province, BiPredicate<CaseKey, Step> left) {
        context.getBean(SampleLoader.class).load(province, SEED);
        return new PlayedProvince(context.getBean(Player.class), new Script(province, SEED, 0, Optional.empty(), left));
    }

    public Script script() {
        return script;
    }

    /** Plays to 15:00 of a day. */
    public void until(LocalDate day) {
        try {
            player.play(script, VietnamTime.at(day, LocalTime.of(15, 0)), tick -> {});
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the play was interrupted", stopped);
        }
    }
}
