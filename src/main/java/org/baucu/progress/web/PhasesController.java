package org.baucu.progress.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.CaseState;
import org.baucu.progress.PhaseCount;
import org.baucu.progress.PhaseCounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of phases with their counts, and the cases of one. */
@Controller
@RequestMapping("/phases")
class PhasesController {

    private static final int PAGE = 50;

    private final Elections elections;
    private final PhaseCounts counts;
    private final Clock clock;

    PhasesController(Elections elections, PhaseCounts counts, Clock clock) {
        this.elections = elections;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "phases",
                election()
                        .map(e -> counts.of(e).stream().map(PhaseLine::of).toList())
                        .orElse(List.of()));
        model.addAttribute("asOf", VietnamTime.format(clock.instant()));
        return "phases";
    }

    @GetMapping("/{process}")
    String cases(
            @PathVariable String process,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Election election = election().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PhaseCount phase =
                counts.of(election, process).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<CaseState> only = CaseState.of(state);
        long total = counts.countCases(election, process, only);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(page, pages));
        CaseWords words = new CaseWords(VietnamTime.dayOf(clock.instant()));
        model.addAttribute("phase", PhaseLine.of(phase));
        model.addAttribute(
                "states", List.of(CaseState.OVER, CaseState.SOON, CaseState.RUNNING, CaseState.DONE, CaseState.LATE));
        model.addAttribute("state", only.map(CaseState::code).orElse(""));
        model.addAttribute("page", new PageView(number, pages, total));
        model.addAttribute(
                "cases",
                counts.cases(election, process, only, (number - 1) * PAGE, PAGE).stream()
                        .map(words::line)
                        .toList());
        model.addAttribute("asOf", VietnamTime.format(clock.instant()));
        return "phase";
    }

    private Optional<Election> election() {
        return elections.current().or(() -> elections.all().stream().findFirst());
    }

    /** Which page of how many. */
    record PageView(int number, int pages, long total) {}
}
