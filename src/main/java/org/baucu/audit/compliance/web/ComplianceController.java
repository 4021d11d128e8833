package org.baucu.audit.compliance.web;

import java.time.Clock;
import java.util.Optional;
import org.baucu.audit.compliance.ComplianceFigures;
import org.baucu.audit.compliance.ComplianceReport;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseQuery;
import org.baucu.audit.history.web.QueryAddress;
import org.baucu.audit.history.web.QueryForm;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.PageView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report as a page: figures by milestone, unit and phase, and the cases. */
@Controller
class ComplianceController {

    private static final int PAGE = 50;

    private final AuditScope scopes;
    private final ComplianceReport report;
    private final ComplianceWords words;
    private final ElectionCalendar calendar;
    private final QueryForm form;
    private final Clock clock;

    ComplianceController(
            AuditScope scopes,
            ComplianceReport report,
            ComplianceWords words,
            ElectionCalendar calendar,
            QueryForm form,
            Clock clock) {
        this.scopes = scopes;
        this.report = report;
        this.words = words;
        this.calendar = calendar;
        this.form = form;
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
        PageView shown = PageView.of(page, report.count(query, scope), PAGE);
        form.show(query, scope, model);
        model.addAttribute("election", scope.election());
        model.addAttribute("asOf", VietnamTime.format(clock.instant()));
        model.addAttribute("total", words.total(figures));
        model.addAttribute("milestones", words.milestones(figures));
        model.addAttribute("byUnit", words.units(figures));
        model.addAttribute("byPhase", words.phases(figures));
        model.addAttribute(
                "lines",
                words.lines(
                        report.lines(query, scope, shown.offset(), PAGE),
                        calendar.of(scope.election().id())));
        model.addAttribute("page", shown);
        model.addAttribute("path", "/audit/compliance?" + address(query));
        model.addAttribute("address", address(query));
        return "audit/compliance";
    }

    /** The part of an address that says what is asked for; empty or ending with an ampersand. */
    static String address(CaseQuery query) {
        return new QueryAddress()
                .with("unit", query.unit())
                .with("process", query.process())
                .with(
                        "late",
                        query.late() == CaseQuery.Late.ANY ? "" : query.late().name())
                .begun();
    }
}
