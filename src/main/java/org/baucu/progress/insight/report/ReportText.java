package org.baucu.progress.insight.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.Counts;
import org.baucu.territory.BodyNames;

/**
 * A report's figures as they are written on paper, in Vietnamese.
 *
 * @param place where it is issued, for example "Vĩnh Phúc"
 * @param today the day it is issued
 */
public record ReportText(
        Election election,
        ProgressFigures figures,
        String place,
        LocalDate today,
        List<Line> phases,
        List<Line> units,
        List<CaseLine> overdue,
        List<CaseLine> late,
        List<NextLine> next) {

    /** A line of figures. */
    public record Line(String name, Counts counts, String percent) {}

    /**
     * A case that is or was late.
     *
     * @param days how many days after the limit, at the moment of the figures or when it was decided
     * @param reason as given, or that none was
     */
    public record CaseLine(String title, String unit, String limit, String decided, long days, String reason) {}

    /**
     * A limit of the next days.
     *
     * @param unfinished cases not done yet of how many, a dash where this installation has none
     */
    public record NextLine(String day, String name, String article, String plan, String unfinished, boolean verified) {}

    /**
     * Writes the figures.
     *
     * @param phaseName name of a process
     * @param unitName name of a unit's code
     */
    public static ReportText of(
            Election election,
            ProgressFigures figures,
            LocalDate today,
            Function<String, String> phaseName,
            Function<String, String> unitName) {
        LocalDate day = VietnamTime.dayOf(figures.at());
        return new ReportText(
                election,
                figures,
                BodyNames.place(figures.unit()),
                today,
                figures.phases().stream()
                        .map(phase -> line(phaseName.apply(phase.process()), phase.counts()))
                        .toList(),
                figures.units().stream()
                        .map(u -> line(
                                u.own()
                                        ? "Cơ quan " + u.unit().level().nameVi()
                                        : u.unit().nameVi(),
                                u.counts()))
                        .toList(),
                figures.overdue().stream()
                        .map(file -> caseLine(file, day, unitName))
                        .toList(),
                figures.late().stream()
                        .map(file -> caseLine(
                                file, file.decidedAt().map(VietnamTime::dayOf).orElse(day), unitName))
                        .toList(),
                figures.next().stream().map(ReportText::next).toList());
    }

    public Line total() {
        return line("Tổng số", figures.total());
    }

    /** As in "09 giờ 15 phút, ngày 09 tháng 4 năm 2021". */
    public String asOf() {
        var at = figures.at().atZone(VietnamTime.ZONE);
        return "%02d giờ %02d phút, %s"
                .formatted(at.getHour(), at.getMinute(), VietnamTime.inDocument(at.toLocalDate()));
    }

    /** Days to the election day that held at the moment of the figures; negative after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(VietnamTime.dayOf(figures.at()), figures.electionDay());
    }

    private static Line line(String name, Counts counts) {
        long total = counts.total();
        String percent = total == 0
                ? "–"
                : String.format(
                        java.util.Locale.forLanguageTag("vi"), "%.1f\u00A0%%", 100.0 * counts.finished() / total);
        return new Line(name, counts, percent);
    }

    private static CaseLine caseLine(CaseAsOf file, LocalDate until, Function<String, String> unitName) {
        LocalDate limit = VietnamTime.dayOf(file.legalLimit().orElseThrow());
        return new CaseLine(
                file.titleVi(),
                unitName.apply(file.key().unit()),
                VietnamTime.format(limit),
                file.decidedAt()
                        .map(VietnamTime::dayOf)
                        .map(VietnamTime::format)
                        .orElse(""),
                ChronoUnit.DAYS.between(limit, until),
                file.lateReason().isBlank() ? "Chưa nêu lý do" : file.lateReason());
    }

    private static NextLine next(ProgressFigures.Next next) {
        Milestone m = next.milestone();
        return new NextLine(
                m.hour().map(hour -> hour + " ngày ").orElse("")
                        + VietnamTime.format(m.day().orElseThrow()),
                m.nameVi(),
                m.article(),
                m.workingDay()
                        .filter(plan -> !plan.equals(m.day().orElseThrow()))
                        .map(VietnamTime::format)
                        .orElse("–"),
                next.expected() == 0 ? "–" : next.unfinished() + "/" + next.expected(),
                m.verified());
    }
}
