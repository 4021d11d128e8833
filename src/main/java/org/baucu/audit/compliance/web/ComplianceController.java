package org.baucu.audit.compliance.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.audit.compliance.ComplianceFigures;
import org.baucu.audit.compliance.ComplianceReport;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseQuery;
import org.baucu.audit.history.web.UnitChoices;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.diagram.DiagramCatalog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The report as a page: figures by milestone, unit and phase, and the cases. */
@Controller
class ComplianceController {

    private static final int PAGE = 50;

    private final AuditScope scopes;
    private final ComplianceReport report;
    private final ComplianceWords words;
    private final ElectionCalendar calendar;
    private final UnitChoices units;
    private final DiagramCatalog diagrams;
    private final Clock clock;

    ComplianceController(
            AuditScope scopes,
            ComplianceReport report,
            ComplianceWords words,
            ElectionCalendar calendar,
            UnitChoices units,
            DiagramCatalog diagrams,
            Clock clock) {
        this.scopes = scopes;
        this.report = report;
        this.words = words;
        this.calendar = calendar;
        this.units = units;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    @GetMapping("/audit/compliance")
    String page(CaseQuery query, @RequestParam(defaultValue = "1") int page, Model model) {
        Optional<AuditScope.Scope> found = scopes.current();
        if (found.isEmpty()) {
            return "audit/none";
        }
        AuditScope.Scope scope = found.get();
        ComplianceFigures figures = report.figures(query, scope);
        long total = report.count(query, scope);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(page, pages));
        model.addAttribute("q", query);
        model.addAttribute("election", scope.election());
        model.addAttribute("asOf", VietnamTime.format(clock.instant()));
        model.addAttribute("total", words.total(figures));
        model.addAttribute("milestones", words.milestones(figures));
        model.addAttribute("byUnit", words.units(figures));
        model.addAttribute("byPhase", words.phases(figures));
        model.addAttribute(
                "lines",
                words.lines(
                        report.lines(query, scope, (number - 1) * PAGE, PAGE),
                        calendar.of(scope.election().id())));
        model.addAttribute("page", new PageView(number, pages, total));
        model.addAttribute("path", "/audit/compliance?" + address(query));
        model.addAttribute("address", address(query));
        model.addAttribute("units", units.of(scope));
        model.addAttribute("roots", units.roots(scope));
        model.addAttribute("unitUnknown", !query.unit().isEmpty() && !scope.covers(query.unit()));
        model.addAttribute(
                "processes",
                diagrams.all().stream().filter(d -> !d.steps().isEmpty()).toList());
        return "audit/compliance";
    }

    /** The part of an address that says what is asked for; empty or ending with an ampersand. */
    static String address(CaseQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        List<Object> values = new ArrayList<>();
        add(address, values, "unit", query.unit());
        add(address, values, "process", query.process());
        add(
                address,
                values,
                "late",
                query.late() == CaseQuery.Late.ANY ? "" : query.late().name());
        String text = address.encode().buildAndExpand(values.toArray()).toUriString();
        return text.isEmpty() ? "" : text.substring(1) + "&";
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }

    /** Which page of how many. */
    record PageView(int number, int pages, long total) {}
}
