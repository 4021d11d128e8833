package org.baucu.territory;

import org.baucu.platform.Violation;

/**
 * What is wrong with one cell of a unit list.
 *
 * @param line line of the file, the headings are line 1
 * @param column heading of the column, {@code file} where the file as a whole is wrong
 * @param violation rule and sentence
 */
public record ImportProblem(int line, String column, Violation violation) {

    /** As the command line prints it: {@code line 12, parent_code: …}. */
    public String text() {
        return "line " + line + ", " + column + ": " + violation.sentenceVi();
    }
}
