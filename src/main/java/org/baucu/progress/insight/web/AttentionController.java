package org.baucu.progress.insight.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.PhaseCode;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.CoordinationLinks;
import org.baucu.platform.web.PageView;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.insight.attention.Asked;
import org.baucu.progress.insight.attention.Attention;
import org.baucu.progress.insight.attention.AttentionKind;
import org.baucu.progress.insight.attention.AttentionLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What asks for attention in the units a person sees, by kind. */
@Controller
class AttentionController {

    private static final int PAGE = 50;

    /** Days after which work that nobody has taken up is shown; a matter of the page, not of the law. */
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14);

    private static final String PHASE = "phase:";
    /** What is said of a case that is decided by now: nobody is left to be nudged. */
    private static final String DONE = ".done";

    private final BoardAccess access;
    private final AttentionLists lists;
    private final InsightWords words;
    private final CoordinationLinks links;
    private final Installation installation;
    private final Clock clock;

    AttentionController(
            BoardAccess access,
            AttentionLists lists,
            InsightWords words,
            CoordinationLinks links,
            Installation installation,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.words = words;
        this.links = links;
        this.installation = installation;
        this.clock = clock;
    }

    @GetMapping("/board/attention")
    String attention(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "3") int days,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        AttentionKind chosen = AttentionKind.of(kind).orElse(AttentionKind.NOT_BEGUN);
        int since = DAYS.contains(days) ? days : 3;
        Instant now = clock.instant();
        model.addAttribute("asOf", VietnamTime.format(now));
        model.addAttribute("kind", chosen.code());
        model.addAttribute("days", since);
        model.addAttribute("allDays", DAYS);
        model.addAttribute("rehearsal", installation.rehearsal());
        model.addAttribute("rows", List.of());
        access.scope().ifPresent(scope -> show(scope, chosen, since, page, now, model));
        return "insight/attention";
    }

    private void show(BoardScope scope, AttentionKind chosen, int days, int page, Instant now, Model model) {
        Asked asked = new Asked(scope.election(), scope.units(), now.minus(days, ChronoUnit.DAYS), now);
        Map<AttentionKind, Long> counts = lists.counts(asked);
        PageView shown = PageView.of(page, counts.get(chosen), PAGE);
        model.addAttribute(
                "kinds",
                Arrays.stream(AttentionKind.values())
                        .map(k -> new KindChip(
                                k.code(), words.of("attention.kind." + k.code()), counts.get(k), k == chosen))
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("pagePath", "/board/attention?kind=" + chosen.code() + "&days=" + days + "&");
        List<Row> rows = lists.page(chosen, asked, shown.offset(), PAGE).stream()
                .map(line -> row(line, scope, now))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "bodiesNamed", rows.stream().anyMatch(row -> !row.bodies().isEmpty()));
    }

    private Row row(Attention line, BoardScope scope, Instant now) {
        String election = scope.election().id();
        Object[] values = line.values().stream()
                .map(v -> v.startsWith(PHASE) ? words.phase(v.substring(PHASE.length())) : v)
                .toArray();
        String title = line.title().isEmpty()
                ? line.key()
                        .map(key -> words.phase(PhaseCode.of(key).toString()))
                        .orElse("")
                : line.title();
        return new Row(
                words.unit(election, line.unit()),
                words.bodies(election, line.groups()),
                title,
                line.key().map(key -> "/board/cases/" + key).orElse("/board?unit=" + line.unit()),
                words.of("attention.what." + line.what(), values),
                line.since().map(VietnamTime::format).orElse(""),
                line.since()
                        .map(at -> words.waited(java.time.Duration.between(at, now)))
                        .orElse(""),
                Optional.of(line)
                        .filter(l -> scope.coordinated().contains(l.unit())
                                && !l.what().endsWith(DONE))
                        .flatMap(Attention::key)
                        .map(links::nudge)
                        .orElse(""));
    }

    /** A kind with how many there are. */
    record KindChip(String code, String name, long count, boolean chosen) {}

    /**
     * A line as the page shows it.
     *
     * @param since when it began, empty where it never was otherwise
     * @param nudge address where the person nudges the case, else empty
     */
    record Row(
            String unit,
            String bodies,
            String title,
            String href,
            String what,
            String since,
            String waited,
            String nudge) {}
}
