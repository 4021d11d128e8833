package org.baucu.audit.compliance.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baucu.audit.compliance.ComplianceFigures;
import org.baucu.audit.compliance.ComplianceReport;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseQuery;
import org.baucu.audit.history.web.UnitChoices;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Election;
import org.baucu.identity.CurrentUser;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.documents.PdfDocuments;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The report as files. Each export is in the record, with what was asked for and how many cases it holds. */
@Controller
@Transactional
class ComplianceFiles {

    /** More cases than this make no annex that anybody reads on paper; the document then names the tables. */
    static final int ANNEX = 3000;

    private static final String PATH = "/audit/compliance.";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    private final AuditScope scopes;
    private final ComplianceReport report;
    private final ComplianceWords words;
    private final ComplianceTables tables;
    private final PdfDocuments documents;
    private final ElectionCalendar calendar;
    private final UnitChoices units;
    private final Territory territory;
    private final CurrentUser currentUser;
    private final Records records;
    private final Clock clock;

    ComplianceFiles(
            AuditScope scopes,
            ComplianceReport report,
            ComplianceWords words,
            ComplianceTables tables,
            PdfDocuments documents,
            ElectionCalendar calendar,
            UnitChoices units,
            Territory territory,
            CurrentUser currentUser,
            Records records,
            Clock clock) {
        this.scopes = scopes;
        this.report = report;
        this.words = words;
        this.tables = tables;
        this.documents = documents;
        this.calendar = calendar;
        this.units = units;
        this.territory = territory;
        this.currentUser = currentUser;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping(PATH + "csv")
    ResponseEntity<byte[]> csv(CaseQuery query) {
        AuditScope.Scope scope = scope();
        List<ComplianceWords.Line> lines = lines(query, scope, Integer.MAX_VALUE);
        return file(
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                tables.csv(lines),
                query,
                lines.size(),
                scope);
    }

    @GetMapping(PATH + "xlsx")
    ResponseEntity<byte[]> xlsx(CaseQuery query) {
        AuditScope.Scope scope = scope();
        ComplianceFigures figures = report.figures(query, scope);
        List<ComplianceWords.Line> lines = lines(query, scope, Integer.MAX_VALUE);
        byte[] workbook = tables.xlsx(
                words.total(figures), words.milestones(figures), words.units(figures), words.phases(figures), lines);
        return file("xlsx", XLSX, workbook, query, lines.size(), scope);
    }

    @GetMapping(PATH + "pdf")
    ResponseEntity<byte[]> pdf(CaseQuery query) {
        AuditScope.Scope scope = scope();
        ComplianceFigures figures = report.figures(query, scope);
        long count = report.count(query, scope);
        List<ComplianceWords.Line> lines = count > ANNEX ? List.of() : lines(query, scope, ANNEX);
        Election election = scope.election();
        Instant now = clock.instant();
        LocalDate today = VietnamTime.dayOf(now);
        String province = territory
                .find(election.id(), election.provinceCode())
                .map(Unit::nameVi)
                .orElse("");
        Map<String, Object> model = new HashMap<>();
        model.put("election", election);
        model.put("province", province);
        model.put("place", province.replaceFirst("^(Tỉnh|Thành phố) ", ""));
        model.put("today", today);
        model.put("asOf", VietnamTime.format(now));
        model.put("scope", query.unit().isEmpty() ? units.roots(scope) : units.name(scope, query.unit()));
        model.put("lateOnly", query.late() == CaseQuery.Late.LATE);
        model.put("total", words.total(figures));
        model.put("milestones", words.milestones(figures));
        model.put("byUnit", words.units(figures));
        model.put("byPhase", words.phases(figures));
        model.put("lines", lines);
        model.put("count", count);
        model.put("author", currentUser.get().displayName());
        byte[] document = documents.render("documents/compliance", model);
        return file("pdf", MediaType.APPLICATION_PDF, document, query, count, scope);
    }

    private AuditScope.Scope scope() {
        return scopes.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<ComplianceWords.Line> lines(CaseQuery query, AuditScope.Scope scope, int limit) {
        return words.lines(
                report.lines(query, scope, 0, limit),
                calendar.of(scope.election().id()));
    }

    private ResponseEntity<byte[]> file(
            String kind, MediaType type, byte[] content, CaseQuery query, long cases, AuditScope.Scope scope) {
        records.of(RecordKind.EXPORTED)
                .unit(query.unit())
                .subject("compliance." + kind)
                .with("election", scope.election().id())
                .with("units", String.join(",", scope.roots()))
                .with("asked", ComplianceController.address(query))
                .with("cases", cases)
                .publish();
        String name = "chap-hanh-thoi-han-" + STAMP.format(clock.instant().atZone(VietnamTime.ZONE)) + "." + kind;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
