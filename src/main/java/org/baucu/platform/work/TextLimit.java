package org.baucu.platform.work;

import java.util.List;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;

/** What a submission may write, as the tables have room for it. */
public final class TextLimit {

    private TextLimit() {}

    /**
     * Tells a text that is too long.
     *
     * @param field where it stands on the page, empty for a cell of a table
     * @param most characters that there is room for
     */
    public static void check(String field, String labelVi, String text, int most, List<Violation> found) {
        if (text.length() > most) {
            found.add(WorkRule.TOO_LONG.broken(field, labelVi, most));
        }
    }

    /**
     * The text as it is stored.
     *
     * @param field where it stands on the page, empty for a cell of a table
     * @param most characters that there is room for
     * @throws RefusedException if it is longer
     */
    public static String fitting(String field, String labelVi, String text, int most) {
        String clean = TableText.clean(text);
        if (clean.length() > most) {
            throw new RefusedException(WorkRule.TOO_LONG.broken(field, labelVi, most));
        }
        return clean;
    }
}
