package org.baucu.platform.tables;

import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.RefusedException;

/** Collects the lines of one file and stops it from growing without bound. */
final class RawTable {

    static final int MAX_LINES = 100_000;
    static final int MAX_COLUMNS = 200;
    static final int MAX_CELL = 4_000;
    private static final long MAX_CHARACTERS = 40_000_000;

    private final List<RawRow> rows = new ArrayList<>();
    private long characters;

    /** Adds a line unless it is empty. */
    void add(int line, Iterable<String> cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            if (cell != null && cell.length() > MAX_CELL) {
                throw new RefusedException(FileRule.LONG_CELL.broken("dòng " + line, MAX_CELL));
            }
            clean.add(TableText.clean(cell));
            characters += clean.get(clean.size() - 1).length();
        }
        RawRow row = new RawRow(line, clean);
        if (row.lastFilled() < 0) {
            return;
        }
        if (rows.size() > MAX_LINES || row.lastFilled() >= MAX_COLUMNS || characters > MAX_CHARACTERS) {
            throw new RefusedException(FileRule.TOO_MANY.broken("dòng " + line, MAX_LINES, MAX_COLUMNS));
        }
        rows.add(row);
    }

    List<RawRow> rows() {
        return rows;
    }
}
