package org.baucu.platform.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes tables that people open with a spreadsheet program. */
public final class CsvFile {

    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /**
     * A file in UTF-8 with byte-order mark, so that spreadsheet programs read the diacritics; a text that begins like a formula gets an
     * apostrophe before it, so that it does not become one.
     *
     * @param header headings of line 1
     * @param rows lines below
     */
    public static byte[] of(List<String> header, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, header);
        rows.forEach(row -> line(csv, row));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
