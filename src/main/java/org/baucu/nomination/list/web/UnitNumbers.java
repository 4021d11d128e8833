package org.baucu.nomination.list.web;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowRule;

/** Several numbers in one cell: "1, 2, 3". */
public final class UnitNumbers {

    private UnitNumbers() {}

    /** The numbers; none and a violation where something else was written. */
    public static Set<Integer> read(RowReader reader, int row, String key) {
        String text = reader.text(row, key);
        if (!text.matches("(\\d{1,4}([,; ]+|$))*")) {
            reader.broken(RowRule.NOT_A_NUMBER, row, key, text);
            return Set.of();
        }
        return Arrays.stream(text.split("[,; ]+"))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same as text. */
    public static String text(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
