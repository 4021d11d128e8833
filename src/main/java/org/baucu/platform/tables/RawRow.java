package org.baucu.platform.tables;

import java.util.List;

/** Cells of one line as read, cleaned, before headings are known. */
record RawRow(int line, List<String> cells) {

    /** Index of the last cell with text, -1 if there is none. */
    int lastFilled() {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }
}
