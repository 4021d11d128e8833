package org.baucu.audit.compliance.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.audit.compliance.ComplianceFigures;
import org.baucu.audit.compliance.ComplianceLine;
import org.baucu.audit.compliance.Tally;
import org.baucu.audit.history.web.AuditWords;
import org.baucu.audit.history.web.CasePaths;
import org.baucu.calendar.Milestone;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.territory.BodyNames;
import org.springframework.stereotype.Component;

/** Writes the figures and lines of a report, the same on page, PDF and tables. */
@Component
class ComplianceWords {

    private final AuditWords words;
    private final BodyNames bodies;
    private final DiagramCatalog diagrams;
    private final Clock clock;

    ComplianceWords(AuditWords words, BodyNames bodies, DiagramCatalog diagrams, Clock clock) {
        this.words = words;
        this.bodies = bodies;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    List<Figure> milestones(ComplianceFigures figures) {
        return figures.milestones().stream()
                .map(m -> figure(
                        m.milestone().map(this::name).orElse(words.say("audit.compliance.undated")),
                        m.milestone().map(Milestone::code).orElse(""),
                        m.milestone(),
                        false,
                        m.tally()))
                .toList();
    }

    List<Figure> units(ComplianceFigures figures) {
        return figures.units().stream()
                .map(u -> figure(u.unit().nameVi(), u.unit().code(), Optional.empty(), u.top(), u.tally()))
                .toList();
    }

    List<Figure> phases(ComplianceFigures figures) {
        return figures.phases().entrySet().stream()
                .map(p -> figure(phase(p.getKey()), p.getKey(), Optional.empty(), false, p.getValue()))
                .toList();
    }

    Figure total(ComplianceFigures figures) {
        return figure("", "", Optional.empty(), true, figures.total());
    }

    List<Line> lines(List<ComplianceLine> lines, List<Milestone> calendar) {
        Map<String, Milestone> byCode = calendar.stream().collect(Collectors.toMap(Milestone::code, m -> m));
        return lines.stream()
                .map(l -> line(l, Optional.ofNullable(byCode.get(l.milestone()))))
                .toList();
    }

    private Line line(ComplianceLine l, Optional<Milestone> milestone) {
        Optional<ComplianceLine.Document> document = l.document();
        return new Line(
                CasePaths.of(l.key()),
                l.key().toString(),
                words.badge(l.legalLimit(), Optional.empty(), l.decidedAt()),
                milestone.map(this::name).orElse(words.say("audit.compliance.undated")),
                milestone.map(Milestone::article).orElse(""),
                milestone.map(Milestone::certainty).map(this::certainty).orElse(""),
                milestone.map(Milestone::verified).orElse(true),
                l.titleVi(),
                l.unitVi(),
                words.limit(l.legalLimit()),
                l.decidedAt().map(words::moment).orElse(""),
                l.body().isEmpty()
                        ? ""
                        : bodies.of(l.key().election(), l.body()).orElse(l.body()),
                document.map(d -> words.say("audit.compliance.document", d.number(), VietnamTime.format(d.date())))
                        .orElse(""),
                document.map(ComplianceLine.Document::signer).orElse(""),
                days(l),
                words.lateBy(l.legalLimit(), l.decidedAt()),
                l.lateReason());
    }

    private Optional<Long> days(ComplianceLine l) {
        Instant end = l.decidedAt().orElse(clock.instant());
        return l.legalLimit().filter(end::isAfter).map(limit -> AuditWords.lateDays(limit, end));
    }

    private Figure figure(String name, String code, Optional<Milestone> milestone, boolean top, Tally tally) {
        return new Figure(
                name,
                code,
                milestone.map(Milestone::article).orElse(""),
                milestone.map(m -> words.limit(m.due())).orElse(""),
                milestone.map(Milestone::certainty).map(this::certainty).orElse(""),
                milestone.map(Milestone::verified).orElse(true),
                top,
                tally,
                tally.conformity().map(ComplianceWords::percent).orElse("–"));
    }

    private String name(Milestone milestone) {
        return words.english() && !milestone.nameEn().isBlank() ? milestone.nameEn() : milestone.nameVi();
    }

    private String certainty(String code) {
        return words.sayOr("audit.certainty." + code, code);
    }

    private String phase(String process) {
        return diagrams.find(process).map(Diagram::nameVi).orElse(process);
    }

    /** As in "99,41 %", with a no-break space. */
    private static String percent(int tenThousandths) {
        return "%d,%02d\u00A0%%".formatted(tenThousandths / 100, tenThousandths % 100);
    }

    /**
     * A row of figures.
     *
     * @param limit the legal limit, empty where the row has none of its own
     * @param certainty how sure the limit is, in words
     */
    record Figure(
            String name,
            String code,
            String article,
            String limit,
            String certainty,
            boolean verified,
            boolean top,
            Tally tally,
            String conformity) {}

    /**
     * A case.
     *
     * @param days by how many days the limit was missed, empty where it was not
     * @param late the same in words
     */
    record Line(
            String path,
            String key,
            AuditWords.Badge badge,
            String milestone,
            String article,
            String certainty,
            boolean verified,
            String title,
            String unit,
            String limit,
            String decided,
            String body,
            String document,
            String signer,
            Optional<Long> days,
            String late,
            String reason) {}
}
