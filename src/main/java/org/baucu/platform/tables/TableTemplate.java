package org.baucu.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the spreadsheets that people fill in. */
public final class TableTemplate {

    /** Lines below the filled ones that are kept as text, so that a code typed there keeps its leading zeros. */
    private static final int TEXT_LINES = 500;

    private static final int LEAST_WIDTH = 12;
    private static final int MOST_WIDTH = 60;

    private TableTemplate() {}

    /**
     * A workbook that {@link TableFile#read} reads back.
     *
     * @param sheet name of its first sheet
     * @param header headings of line 1
     * @param rows lines below, each with as many cells as there are headings or fewer
     * @param note how to fill it in, one line of a second sheet per line of the text; none if empty
     */
    public static byte[] xlsx(String sheet, List<String> header, List<List<String>> rows, String note) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "BauCu", "1.0")) {
            fill(workbook.newWorksheet(sheet), header, rows);
            if (!note.isBlank()) {
                Worksheet help = workbook.newWorksheet("Hướng dẫn");
                help.width(0, MOST_WIDTH * 2.0);
                int line = 0;
                for (String text : note.lines().toList()) {
                    help.value(line++, 0, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String> header, List<List<String>> rows) {
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            int width = header.get(column).length() + 2;
            for (int line = 0; line < rows.size(); line++) {
                if (column < rows.get(line).size()) {
                    String text = rows.get(line).get(column);
                    sheet.value(line + 1, column, text);
                    width = Math.max(width, text.length() + 2);
                }
            }
            sheet.width(column, Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)));
        }
        sheet.range(1, 0, rows.size() + TEXT_LINES, Math.max(0, header.size() - 1))
                .style()
                .format("@")
                .set();
        sheet.range(0, 0, 0, Math.max(0, header.size() - 1))
                .style()
                .bold()
                .fillColor("E3EEFB")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
    }
}
