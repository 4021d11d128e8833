package org.baucu.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;

/**
 * When the officials of one case do its steps, and what goes wrong; the same for the same seed and case.
 *
 * @param fault what goes wrong
 * @param decisionDay the day of the decision, Asia/Ho_Chi_Minh
 */
record CasePlan(Fault fault, LocalDate decisionDay) {

    /** The longest time a late case takes after the legal limit, in days. */
    static final int MOST_DAYS_LATE = 5;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int DAYS_BEFORE_DECISION = 2;

    enum Fault {
        NONE,
        LATE,
        MISTAKE
    }

    static CasePlan of(CaseFile file, Script script) {
        SplittableRandom dice = dice(file.key(), script.seed());
        Fault fault =
                dice.nextDouble() >= script.faults() ? Fault.NONE : dice.nextBoolean() ? Fault.LATE : Fault.MISTAKE;
        LocalDate opened = VietnamTime.dayOf(file.openedAt());
        Optional<LocalDate> legal = file.legalLimit().map(VietnamTime::dayOf);
        if (legal.isEmpty()) {
            return new CasePlan(fault == Fault.LATE ? Fault.NONE : fault, opened.plusDays(DAYS_BEFORE_DECISION));
        }
        if (fault == Fault.LATE) {
            return new CasePlan(fault, legal.get().plusDays(1 + dice.nextInt(MOST_DAYS_LATE)));
        }
        LocalDate first = opened.plusDays(DAYS_BEFORE_DECISION);
        LocalDate last = file.workingLimit().map(VietnamTime::dayOf).orElse(legal.get());
        long room = Math.max(0, ChronoUnit.DAYS.between(first, last));
        LocalDate day = first.plusDays(room == 0 ? 0 : dice.nextLong(room + 1));
        return new CasePlan(fault, day.isAfter(legal.get()) ? legal.get() : day);
    }

    /** The same where a case may not be decided later than a day, whatever its limits: it is never late. */
    static CasePlan of(CaseFile file, Script script, Optional<LocalDate> latest) {
        CasePlan plan = of(file, script);
        return latest.filter(
                        day -> plan.fault() == Fault.LATE || plan.decisionDay().isAfter(day))
                .map(day -> new CasePlan(
                        plan.fault() == Fault.LATE ? Fault.NONE : plan.fault(),
                        plan.decisionDay().isAfter(day) ? day : plan.decisionDay()))
                .orElse(plan);
    }

    /** From when on a step is done. */
    Instant due(Step step) {
        return switch (step) {
            case PROPOSE -> VietnamTime.at(decisionDay.minusDays(DAYS_BEFORE_DECISION), MORNING);
            case AGREE -> VietnamTime.at(decisionDay.minusDays(1), AFTERNOON);
            case DECIDE, RATIFY, REVIEW, RECORD, SEND -> VietnamTime.at(decisionDay, MORNING);
        };
    }

    private static SplittableRandom dice(CaseKey key, long seed) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (byte b : key.toString().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return new SplittableRandom(hash);
    }
}
