package org.baucu.progress.insight.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.progress.CaseState;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that the pages of this package share. */
@Component
public class InsightWords {

    private final Words words;
    private final MessageSource messages;
    private final BodyNames bodies;
    private final Territory territory;

    InsightWords(Words words, MessageSource messages, BodyNames bodies, Territory territory) {
        this.words = words;
        this.messages = messages;
        this.bodies = bodies;
        this.territory = territory;
    }

    public String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** The short name of a phase; the process id of one that has no words yet. */
    public String phase(String process) {
        return messages.getMessage("board.phase." + process, null, process, Words.language());
    }

    public String state(CaseState state) {
        return words.of("board.state." + state.code());
    }

    /** Full names of bodies. */
    public String bodies(String election, Collection<String> groups) {
        return groups.stream()
                .map(group -> bodies.of(election, group).orElse(group))
                .collect(Collectors.joining(", "));
    }

    public String unit(String election, String code) {
        return territory.find(election, code).map(Unit::nameVi).orElse(code);
    }

    /** Whole days, or hours below one day. */
    public String waited(Duration wait) {
        return wait.toDays() > 0
                ? words.of("insight.days", wait.toDays())
                : words.of("insight.hours", Math.max(0, wait.toHours()));
    }

    /** The day of a limit, with the hour only where it has one; a dash for none. */
    public static String limit(Optional<Instant> limit) {
        return limit.map(at -> at.atZone(VietnamTime.ZONE).toLocalTime().equals(VietnamTime.END_OF_DAY)
                                || at.atZone(VietnamTime.ZONE).toLocalTime().equals(VietnamTime.OFFICES_OPEN)
                        ? VietnamTime.format(VietnamTime.dayOf(at))
                        : VietnamTime.format(at))
                .orElse("–");
    }

    /** As on a badge: "Quá hạn 6 ngày", "Còn 4 ngày", or the state. */
    public String badge(CaseState state, Optional<Instant> legal, Instant now) {
        LocalDate today = VietnamTime.dayOf(now);
        Optional<Long> left = legal.map(VietnamTime::dayOf).map(day -> ChronoUnit.DAYS.between(today, day));
        return switch (state) {
            case OVER ->
                left.filter(d -> d < 0)
                        .map(d -> words.of("board.over.days", -d))
                        .orElseGet(() -> state(state));
            case SOON ->
                left.filter(d -> d >= 0)
                        .map(d -> d == 0 ? words.of("board.soon.today") : words.of("board.soon.days", d))
                        .orElseGet(() -> state(state));
            case NOT_STARTED, RUNNING, DONE, LATE -> state(state);
        };
    }
}
