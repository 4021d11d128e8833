package org.baucu.audit.compliance.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.baucu.audit.history.web.AuditWords;
import org.baucu.platform.tables.CsvFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The report as tables: every case as CSV, the figures and every case as a workbook. */
@Component
class ComplianceTables {

    private static final List<String> LINE = List.of(
            "milestone",
            "article",
            "certainty",
            "case",
            "key",
            "unit",
            "limit",
            "decided",
            "body",
            "document",
            "signer",
            "state",
            "days",
            "reason");
    private static final int[] LINE_WIDTHS = {42, 20, 24, 50, 44, 24, 14, 18, 40, 34, 24, 20, 10, 50};
    private static final List<String> FIGURE = List.of(
            "name",
            "article",
            "limit",
            "certainty",
            "due",
            "inTime",
            "late",
            "overdue",
            "open",
            "undated",
            "conformity");
    private static final int[] FIGURE_WIDTHS = {52, 20, 14, 24, 14, 14, 14, 14, 14, 14, 14};

    private final AuditWords words;

    ComplianceTables(AuditWords words) {
        this.words = words;
    }

    byte[] csv(List<ComplianceWords.Line> lines) {
        return CsvFile.of(
                headings(LINE), lines.stream().map(ComplianceTables::cells).toList());
    }

    byte[] xlsx(
            ComplianceWords.Figure total,
            List<ComplianceWords.Figure> milestones,
            List<ComplianceWords.Figure> units,
            List<ComplianceWords.Figure> phases,
            List<ComplianceWords.Line> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "BauCu", "1.0")) {
            figures(workbook.newWorksheet(words.say("audit.sheet.milestones")), milestones, total);
            figures(workbook.newWorksheet(words.say("audit.sheet.units")), units, total);
            figures(workbook.newWorksheet(words.say("audit.sheet.phases")), phases, total);
            Worksheet cases = workbook.newWorksheet(words.say("audit.sheet.cases"));
            head(cases, headings(LINE), LINE_WIDTHS);
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = cells(lines.get(i));
                for (int column = 0; column < cells.size(); column++) {
                    if (LINE.get(column).equals("days")) {
                        int row = i + 1;
                        int at = column;
                        lines.get(i).days().ifPresent(days -> cases.value(row, at, days));
                    } else {
                        cases.value(i + 1, column, cells.get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void figures(Worksheet sheet, List<ComplianceWords.Figure> rows, ComplianceWords.Figure total) {
        head(sheet, headings(FIGURE), FIGURE_WIDTHS);
        int line = 1;
        for (ComplianceWords.Figure f :
                Stream.concat(rows.stream(), Stream.of(total)).toList()) {
            boolean last = f == total;
            sheet.value(line, 0, last ? words.say("audit.compliance.total") : f.name());
            sheet.value(line, 1, f.article());
            sheet.value(line, 2, f.limit());
            sheet.value(line, 3, f.certainty());
            long[] counts = {
                f.tally().due(),
                f.tally().inTime(),
                f.tally().late(),
                f.tally().overdue(),
                f.tally().open(),
                f.tally().undated()
            };
            for (int i = 0; i < counts.length; i++) {
                sheet.value(line, 4 + i, counts[i]);
            }
            sheet.value(line, 4 + counts.length, f.conformity());
            if (last) {
                sheet.range(line, 0, line, FIGURE.size() - 1).style().bold().set();
            }
            line++;
        }
    }

    private static void head(Worksheet sheet, List<String> headings, int[] widths) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, widths[column]);
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor("E3EEFB")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
    }

    private List<String> headings(List<String> keys) {
        return keys.stream().map(key -> words.say("audit.table." + key)).toList();
    }

    private static List<String> cells(ComplianceWords.Line l) {
        return List.of(
                l.milestone(),
                l.article(),
                l.certainty(),
                l.title(),
                l.key(),
                l.unit(),
                l.limit(),
                l.decided(),
                l.body(),
                l.document(),
                l.signer(),
                l.badge().text(),
                l.days().map(String::valueOf).orElse(""),
                l.reason());
    }
}
