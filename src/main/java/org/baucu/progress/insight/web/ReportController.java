package org.baucu.progress.insight.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baucu.election.Election;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Role;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.insight.report.ProgressFigures;
import org.baucu.progress.insight.report.ProgressReport;
import org.baucu.progress.insight.report.ReportIssue;
import org.baucu.progress.insight.report.ReportText;
import org.baucu.progress.insight.report.Signature;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The progress report of a coordinator: what is to stand on it, and the file. */
@Controller
@RequestMapping("/board/report")
class ReportController {

    private static final Map<ReportIssue.Format, String> MEDIA = Map.of(
            ReportIssue.Format.PDF,
            "application/pdf",
            ReportIssue.Format.XLSX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BoardAccess access;
    private final ProgressReport report;
    private final ReportIssue issue;
    private final Territory territory;
    private final BodyNames bodies;
    private final DiagramCatalog diagrams;
    private final CurrentUser currentUser;
    private final Words words;
    private final Clock clock;

    ReportController(
            BoardAccess access,
            ProgressReport report,
            ReportIssue issue,
            Territory territory,
            BodyNames bodies,
            DiagramCatalog diagrams,
            CurrentUser currentUser,
            Words words,
            Clock clock) {
        this.access = access;
        this.report = report;
        this.issue = issue;
        this.territory = territory;
        this.bodies = bodies;
        this.diagrams = diagrams;
        this.currentUser = currentUser;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String unit, Model model) {
        BoardScope scope = coordinated();
        String chosen = scope.coordinated().contains(unit) ? unit : first(scope);
        ReportForm form =
                ReportForm.empty(chosen, chosen.equals(scope.election().provinceCode()), clock.instant(), words);
        return show(scope, form, Map.of(), report.of(scope.election(), chosen, clock.instant()), model);
    }

    /** The file, or the form again with what is wrong. */
    @PostMapping
    Object make(@ModelAttribute ReportForm form, @RequestParam(defaultValue = "pdf") String format, Model model) {
        BoardScope scope = coordinated();
        if (!scope.coordinated().contains(form.unit())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Election election = scope.election();
        Instant now = clock.instant();
        Map<String, String> faults = form.faults(now, election.announcedOn());
        if (!faults.isEmpty()) {
            String view = show(scope, form, faults, report.of(election, form.unit(), now), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        ReportIssue.Format as = format.equals("xlsx") ? ReportIssue.Format.XLSX : ReportIssue.Format.PDF;
        ProgressFigures figures = report.of(election, form.unit(), form.at().orElseThrow());
        byte[] file = issue.issue(text(election, figures), signature(election, form), as);
        return answer(file, as, figures);
    }

    private ReportText text(Election election, ProgressFigures figures) {
        return ReportText.of(
                election,
                figures,
                VietnamTime.dayOf(clock.instant()),
                process -> diagrams.find(process).map(Diagram::nameVi).orElse(process),
                code -> territory.find(election.id(), code).map(Unit::nameVi).orElse(code));
    }

    private Signature signature(Election election, ReportForm form) {
        String group = Groups.of(form.body(), form.unit());
        return new Signature(
                group,
                bodies.of(election.id(), group).orElse(group),
                form.number(),
                form.name(),
                form.title(),
                form.receiverLines());
    }

    private static ResponseEntity<byte[]> answer(byte[] file, ReportIssue.Format as, ProgressFigures figures) {
        String name = "tien-do-" + figures.unit().code() + "-"
                + VietnamTime.format(figures.at())
                        .replace('/', '-')
                        .replace(' ', '-')
                        .replace(":", "")
                + "." + as.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA.get(as)))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private String show(
            BoardScope scope, ReportForm form, Map<String, String> faults, ProgressFigures figures, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("units", units(scope));
        model.addAttribute("asOf", VietnamTime.format(figures.at()));
        model.addAttribute("signer", currentUser.get().displayName());
        model.addAttribute("preview", text(scope.election(), figures));
        return "insight/report";
    }

    /** Coordinators only: a report is issued in the name of who runs the election there. */
    private BoardScope coordinated() {
        if (!currentUser.get().has(Role.COORDINATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        BoardScope scope = access.scope().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (scope.coordinated().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return scope;
    }

    private String first(BoardScope scope) {
        return units(scope).get(0).code();
    }

    private List<Choice> units(BoardScope scope) {
        return territory.units(scope.election().id()).stream()
                .filter(unit -> scope.coordinated().contains(unit.code()))
                .map(unit -> new Choice(unit.code(), unit.nameVi()))
                .toList();
    }

    /** A unit to choose. */
    record Choice(String code, String name) {}
}
