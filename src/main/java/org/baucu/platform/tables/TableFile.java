package org.baucu.platform.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;

/**
 * A table read from a CSV (UTF-8 with or without byte-order mark; comma, semicolon or tab) or XLSX file (its first sheet).
 *
 * @param header headings of line 1 in NFC, in their order
 * @param rows the lines below that are not empty
 */
public record TableFile(List<String> header, List<TableRow> rows) {

    /** The largest file, in megabytes of 1024 × 1024 bytes. */
    public static final int MAX_MEGABYTES = 20;

    public TableFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file. What it is shows in its content; the name only decides how a file that is neither is called.
     *
     * @throws RefusedException with codes of {@link FileRule} if it cannot be read as a table; the location is the line, if one is at fault
     */
    public static TableFile read(String fileName, byte[] content) {
        if (content.length > MAX_MEGABYTES * 1024L * 1024L) {
            throw new RefusedException(FileRule.TOO_BIG.broken("", MAX_MEGABYTES));
        }
        if (content.length == 0) {
            throw new RefusedException(FileRule.EMPTY.broken(""));
        }
        return isZip(content) || isNamedWorkbook(fileName) ? XlsxTable.read(content) : CsvTable.read(content);
    }

    /** What is wrong with the headings: a required one missing, or one that is neither required nor optional. */
    public List<Violation> checkHeader(Collection<String> required, Collection<String> optional) {
        Set<String> present = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        present.addAll(header);
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(required);
        known.addAll(optional);
        List<Violation> violations = new ArrayList<>();
        required.stream()
                .filter(column -> !present.contains(column))
                .forEach(column -> violations.add(FileRule.MISSING_COLUMN.broken("dòng 1, cột " + column, column)));
        header.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> violations.add(FileRule.UNKNOWN_COLUMN.broken("dòng 1, cột " + column, column)));
        return violations;
    }

    /** Puts headings and lines together. */
    static TableFile of(List<RawRow> raw) {
        if (raw.isEmpty() || raw.get(0).line() != 1) {
            throw new RefusedException(raw.isEmpty() ? FileRule.EMPTY.broken("") : FileRule.NO_HEADER.broken("dòng 1"));
        }
        List<String> header = header(raw.get(0));
        List<Violation> violations = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>(raw.size());
        for (RawRow row : raw.subList(1, raw.size())) {
            if (row.lastFilled() >= header.size()) {
                violations.add(FileRule.MORE_CELLS.broken("dòng " + row.line()));
            } else {
                rows.add(new TableRow(row.line(), values(header, row.cells())));
            }
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return new TableFile(header, rows);
    }

    private static List<String> header(RawRow first) {
        List<String> header = first.cells().subList(0, first.lastFilled() + 1);
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String heading : header) {
            if (heading.isEmpty()) {
                violations.add(FileRule.NO_HEADER.broken("dòng 1"));
            } else if (!seen.add(heading)) {
                violations.add(FileRule.HEADING_TWICE.broken("dòng 1, cột " + heading, heading));
            }
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return header;
    }

    private static Map<String, String> values(List<String> header, List<String> cells) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return values;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9 && content[3] < 9;
    }

    private static boolean isNamedWorkbook(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls") || name.endsWith(".ods");
    }
}
