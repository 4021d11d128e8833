package org.baucu.progress.insight.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.Counts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The report as a workbook: the same figures, and every late case. */
@Component
class ReportWorkbook {

    private static final List<String> COUNTS = List.of(
            "Tổng số",
            "Chưa thực hiện",
            "Đang thực hiện",
            "Sắp đến hạn",
            "Quá hạn",
            "Hoàn thành",
            "Hoàn thành chậm",
            "Tỷ lệ hoàn thành");

    private final Installation installation;

    ReportWorkbook(Installation installation) {
        this.installation = installation;
    }

    byte[] of(ReportText text, Signature signature) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "BauCu", "1.0")) {
            about(workbook.newWorksheet("Báo cáo"), text, signature);
            figures(workbook.newWorksheet("Theo giai đoạn"), "Giai đoạn", text.phases(), text.total());
            figures(workbook.newWorksheet("Theo đơn vị"), "Đơn vị", text.units(), text.total());
            cases(workbook.newWorksheet("Quá hạn"), text.overdue(), false);
            cases(workbook.newWorksheet("Hoàn thành chậm"), text.late(), true);
            next(workbook.newWorksheet("Thời hạn sắp tới"), text.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void about(Worksheet sheet, ReportText text, Signature signature) {
        List<List<String>> lines = new ArrayList<>(List.of(
                List.of("Cơ quan ban hành", signature.bodyVi()),
                List.of("Báo cáo", "Tiến độ thực hiện công tác chuẩn bị bầu cử"),
                List.of("Cuộc bầu cử", text.election().titleVi()),
                List.of("Phạm vi", text.figures().unit().nameVi() + " và các đơn vị cấp dưới"),
                List.of("Số liệu tính đến", text.asOf()),
                List.of("Ngày lập", VietnamTime.inDocument(text.today())),
                List.of("Số văn bản", signature.number()),
                List.of("Người ký", signature.title() + " " + signature.name())));
        if (installation.rehearsal()) {
            lines.add(List.of("Diễn tập", "Dữ liệu minh họa, không có giá trị pháp lý"));
        }
        for (int line = 0; line < lines.size(); line++) {
            sheet.value(line, 0, lines.get(line).get(0));
            sheet.value(line, 1, lines.get(line).get(1));
        }
        sheet.range(0, 0, lines.size() - 1, 0).style().bold().set();
        sheet.width(0, 24);
        sheet.width(1, 90);
    }

    private static void figures(Worksheet sheet, String first, List<ReportText.Line> lines, ReportText.Line total) {
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(COUNTS);
        head(sheet, header, 46, 14);
        List<ReportText.Line> all = new ArrayList<>(lines);
        all.add(total);
        for (int row = 0; row < all.size(); row++) {
            ReportText.Line line = all.get(row);
            Counts c = line.counts();
            sheet.value(row + 1, 0, line.name());
            long[] counts = {c.total(), c.notStarted(), c.running(), c.soon(), c.over(), c.done(), c.late()};
            for (int column = 0; column < counts.length; column++) {
                sheet.value(row + 1, column + 1, counts[column]);
            }
            if (c.total() > 0) {
                sheet.value(row + 1, counts.length + 1, (double) c.finished() / c.total());
                sheet.style(row + 1, counts.length + 1).format("0.0%").set();
            }
        }
        sheet.range(all.size(), 0, all.size(), header.size() - 1).style().bold().set();
    }

    private static void cases(Worksheet sheet, List<ReportText.CaseLine> lines, boolean decided) {
        List<String> header = new ArrayList<>(List.of("Hồ sơ", "Đơn vị", "Thời hạn theo luật"));
        if (decided) {
            header.add("Ngày quyết định");
        }
        header.addAll(List.of("Chậm (ngày)", "Lý do"));
        head(sheet, header, 70, 22);
        for (int row = 0; row < lines.size(); row++) {
            ReportText.CaseLine line = lines.get(row);
            int column = 0;
            sheet.value(row + 1, column++, line.title());
            sheet.value(row + 1, column++, line.unit());
            sheet.value(row + 1, column++, line.limit());
            if (decided) {
                sheet.value(row + 1, column++, line.decided());
            }
            sheet.value(row + 1, column++, line.days());
            sheet.value(row + 1, column, line.reason());
        }
        sheet.width(header.size() - 1, 60);
    }

    private static void next(Worksheet sheet, List<ReportText.NextLine> lines) {
        head(
                sheet,
                List.of(
                        "Thời hạn theo luật",
                        "Nội dung",
                        "Căn cứ",
                        "Thời hạn theo kế hoạch",
                        "Hồ sơ chưa hoàn thành",
                        "Ghi chú"),
                24,
                24);
        sheet.width(1, 70);
        for (int row = 0; row < lines.size(); row++) {
            ReportText.NextLine line = lines.get(row);
            List<String> cells = List.of(
                    line.day(),
                    line.name(),
                    line.article(),
                    line.plan(),
                    line.unfinished(),
                    line.verified() ? "" : "chưa đối chiếu văn bản");
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row + 1, column, cells.get(column));
            }
        }
    }

    private static void head(Worksheet sheet, List<String> header, int first, int others) {
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.width(column, column == 0 ? first : others);
        }
        sheet.range(0, 0, 0, header.size() - 1)
                .style()
                .bold()
                .fillColor("E3EEFB")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
    }
}
