package org.baucu.progress.board.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.PhaseCode;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.BoardCase;
import org.baucu.progress.board.BoardItem;
import org.baucu.progress.board.Moment;
import org.baucu.progress.board.Part;
import org.springframework.context.MessageSource;

/** The board's words in the language of the page. */
record BoardWords(MessageSource messages, Locale locale) {

    String of(String key, Object... values) {
        return messages.getMessage("board." + key, values, locale);
    }

    /** The short name of a phase; the process id of one that has no words yet. */
    String phase(String process) {
        return messages.getMessage("board.phase." + process, null, process, locale);
    }

    /** The kind of work that a phase belongs to. */
    String group(String process) {
        return messages.getMessage("board.group-of." + process, null, of("group-of.other"), locale);
    }

    String part(Part part) {
        return of("part." + part.code());
    }

    /** The short name of a milestone of the law; empty for one that is not shown on the line. */
    String milestone(Milestone milestone) {
        return messages.getMessage("board.milestone." + milestone.code(), null, "", locale);
    }

    String state(CaseState state) {
        return of("state." + state.code());
    }

    /** A kind of body, for example "Ủy ban nhân dân". */
    String body(String code) {
        return of("body." + code);
    }

    /** What tells several cases of a unit in a phase apart: an elected body, a polling area, or a running number. */
    String sequence(String phase, String sequence) {
        if (sequence.isEmpty()) {
            return "";
        }
        if (sequence.matches("\\d+")) {
            return of("area.number", sequence);
        }
        String[] parts = sequence.split("\\.", 2);
        String council = messages.getMessage("board.elected." + parts[0], null, parts[0], locale);
        boolean numbered = parts.length == 2 && PhaseCode.parse(phase).number() == 0;
        return numbered ? of("elected.number", council, parts[1]) : council;
    }

    /** As on a badge: "Quá hạn 6 ngày", "Còn 4 ngày", "Hoàn thành chậm 2 ngày". */
    String badge(BoardItem item, Moment moment) {
        Optional<LocalDate> legal = legal(item);
        return switch (item.state()) {
            case OVER ->
                legal.map(day -> ChronoUnit.DAYS.between(day, moment.today()))
                        .filter(days -> days > 0)
                        .map(days -> of("over.days", days))
                        .orElseGet(() -> state(CaseState.OVER));
            case SOON ->
                legal.map(day -> ChronoUnit.DAYS.between(moment.today(), day))
                        .filter(days -> days >= 0)
                        .map(days -> days == 0 ? of("soon.today") : of("soon.days", days))
                        .orElseGet(() -> state(CaseState.SOON));
            case LATE -> lateDays(item).map(days -> of("late.days", days)).orElseGet(() -> state(CaseState.LATE));
            case NOT_STARTED, RUNNING, DONE -> state(item.state());
        };
    }

    /** As in a cell beside the icon, empty where the icon says it all. */
    String brief(BoardItem item, Moment moment) {
        Optional<LocalDate> legal = legal(item);
        return switch (item.state()) {
            case OVER ->
                legal.map(day -> of("cell.days", ChronoUnit.DAYS.between(day, moment.today())))
                        .orElse("");
            case SOON ->
                legal.map(day -> of("cell.days", ChronoUnit.DAYS.between(moment.today(), day)))
                        .orElse("");
            case LATE -> lateDays(item).map(days -> of("cell.late", days)).orElse("");
            case NOT_STARTED, RUNNING, DONE -> "";
        };
    }

    /** A sum in words: "Hoàn thành 8 trên 9. Quá hạn 1". */
    String sum(Counts counts) {
        String rest = Counts.WORST_FIRST.stream()
                .filter(s -> counts.of(s) > 0)
                .map(s -> state(s) + " " + counts.of(s))
                .collect(Collectors.joining(", "));
        return of("sum", counts.finished(), counts.total()) + ". " + rest;
    }

    /** A leaf's states in words. */
    String items(List<BoardItem> items, Moment moment) {
        return items.stream().map(item -> badge(item, moment)).distinct().collect(Collectors.joining(", "));
    }

    /** The day and month of a limit. */
    static String dayMonth(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private static Optional<LocalDate> legal(BoardItem item) {
        return item.file().flatMap(BoardCase::legalLimit).map(VietnamTime::dayOf);
    }

    private static Optional<Long> lateDays(BoardItem item) {
        return item.file()
                .flatMap(file -> file.decidedAt().flatMap(at -> file.legalLimit()
                        .map(limit -> ChronoUnit.DAYS.between(VietnamTime.dayOf(limit), VietnamTime.dayOf(at)))))
                .filter(days -> days > 0);
    }
}
