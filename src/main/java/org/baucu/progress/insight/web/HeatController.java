package org.baucu.progress.insight.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.platform.web.CoordinationLinks;
import org.baucu.platform.web.PageView;
import org.baucu.progress.CaseState;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.board.Moment;
import org.baucu.progress.insight.heat.StandingCase;
import org.baucu.progress.insight.heat.StandingTask;
import org.baucu.progress.insight.heat.StandingTasks;
import org.baucu.progress.insight.heat.StepHeat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where cases stand now: on the diagram of each process, and the list of processes. */
@Controller
@RequestMapping("/board/heat")
class HeatController {

    private static final int PAGE = 50;

    private final BoardAccess access;
    private final StandingTasks tasks;
    private final DiagramCatalog diagrams;
    private final InsightWords words;
    private final CoordinationLinks links;
    private final Clock clock;

    HeatController(
            BoardAccess access,
            StandingTasks tasks,
            DiagramCatalog diagrams,
            InsightWords words,
            CoordinationLinks links,
            Clock clock) {
        this.access = access;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.words = words;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        Moment moment = Moment.of(clock.instant());
        model.addAttribute("asOf", VietnamTime.format(moment.now()));
        model.addAttribute(
                "processes", access.scope().map(scope -> lines(scope, moment)).orElse(List.of()));
        return "insight/heat-index";
    }

    @GetMapping("/{process:[a-z-]+}")
    String process(
            @PathVariable String process,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Diagram diagram = diagrams.find(process).orElseThrow(HeatController::unknown);
        BoardScope scope = access.scope().orElseThrow(HeatController::unknown);
        if (!step.isEmpty() && diagram.steps().stream().noneMatch(s -> s.id().equals(step))) {
            throw unknown();
        }
        Moment moment = Moment.of(clock.instant());
        String election = scope.election().id();
        List<StandingTask> open = tasks.of(election, scope.units(), Optional.of(process));
        Map<String, StepHeat> heats = byStep(open, moment);
        long standing = step.isEmpty()
                ? open.size()
                : heats.getOrDefault(step, StepHeat.NONE).standing();
        PageView shown = PageView.of(page, standing, PAGE);
        model.addAttribute("diagram", diagram);
        model.addAttribute("phase", words.phase(process));
        model.addAttribute("total", line(process, StepHeat.of(open, moment.now(), moment.soonBefore())));
        model.addAttribute(
                "steps",
                diagram.steps().stream()
                        .map(s -> new StepLine(
                                s.id(),
                                s.nameVi(),
                                s.whoVi(),
                                line(s.nameVi(), heats.getOrDefault(s.id(), StepHeat.NONE))))
                        .toList());
        model.addAttribute("step", step);
        model.addAttribute(
                "stepName",
                diagram.steps().stream()
                        .filter(s -> s.id().equals(step))
                        .map(Diagram.Step::nameVi)
                        .findFirst()
                        .orElse(""));
        model.addAttribute("page", shown);
        model.addAttribute("pagePath", "/board/heat/" + process + "?step=" + step + "&");
        model.addAttribute(
                "cases",
                tasks.cases(election, scope.units(), process, step, shown.offset(), PAGE).stream()
                        .map(c -> caseLine(c, scope, diagram, moment))
                        .toList());
        model.addAttribute("asOf", VietnamTime.format(moment.now()));
        return "insight/heat";
    }

    private List<HeatLine> lines(BoardScope scope, Moment moment) {
        Map<String, List<StandingTask>> byProcess =
                tasks.of(scope.election().id(), scope.units(), Optional.empty()).stream()
                        .collect(Collectors.groupingBy(StandingTask::process));
        return diagrams.all().stream()
                .filter(d -> !d.steps().isEmpty())
                .map(d -> line(
                        d.id(),
                        d.nameVi(),
                        StepHeat.of(byProcess.getOrDefault(d.id(), List.of()), moment.now(), moment.soonBefore())))
                .toList();
    }

    private static Map<String, StepHeat> byStep(List<StandingTask> open, Moment moment) {
        return open.stream()
                .collect(Collectors.groupingBy(
                        StandingTask::step,
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> StepHeat.of(some, moment.now(), moment.soonBefore()))));
    }

    private HeatLine line(String name, StepHeat heat) {
        return line("", name, heat);
    }

    private HeatLine line(String process, String name, StepHeat heat) {
        boolean empty = heat.standing() == 0;
        return new HeatLine(
                process,
                name,
                heat,
                heat.state().code(),
                empty
                        ? words.of("heat.nobody")
                        : heat.pastLaw() > 0
                                ? words.of("heat.past-law.short", heat.pastLaw())
                                : heat.pastPlan() > 0
                                        ? words.of("heat.past-plan.short", heat.pastPlan())
                                        : words.state(heat.state()),
                empty ? "–" : words.waited(heat.longest()),
                empty ? "–" : words.waited(heat.median()));
    }

    private CaseLine caseLine(StandingCase c, BoardScope scope, Diagram diagram, Moment moment) {
        CaseState state =
                c.decided() ? CaseState.RUNNING : moment.state(c.legalLimit(), c.workingLimit(), false, false);
        return new CaseLine(
                c.titleVi(),
                words.unit(c.key().election(), c.key().unit()),
                diagram.steps().stream()
                        .filter(s -> s.id().equals(c.step()))
                        .map(Diagram.Step::nameVi)
                        .findFirst()
                        .orElse(c.step()),
                words.bodies(c.key().election(), c.groups()),
                c.assigned(),
                words.waited(java.time.Duration.between(c.openedAt(), moment.now())),
                VietnamTime.format(c.openedAt()),
                InsightWords.limit(c.workingLimit()),
                InsightWords.limit(c.legalLimit()),
                state.code(),
                c.decided() ? words.of("heat.decided") : words.badge(state, c.legalLimit(), moment.now()),
                "/board/cases/" + c.key(),
                scope.coordinated().contains(c.key().unit()) ? links.nudge(c.key()) : "");
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A step with its figures. */
    record StepLine(String id, String name, String who, HeatLine heat) {}

    /**
     * The figures of a step or a process in words.
     *
     * @param state state code
     * @param badge the state in words, with how many are late
     */
    record HeatLine(
            String process, String name, StepHeat heat, String state, String badge, String longest, String median) {}

    /**
     * A case that stands at a step.
     *
     * @param nudge address where the person nudges it, else empty
     */
    record CaseLine(
            String title,
            String unit,
            String step,
            String bodies,
            boolean assigned,
            String waited,
            String since,
            String plan,
            String law,
            String state,
            String badge,
            String href,
            String nudge) {}
}
