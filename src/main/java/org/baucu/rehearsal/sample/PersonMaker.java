package org.baucu.rehearsal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes up people; the names are put together from {@code names.csv}, which holds uncommon parts only. */
final class PersonMaker {

    private static final int OLDEST = (int) LocalDate.of(1960, 1, 1).toEpochDay();
    private static final int YOUNGEST = (int) LocalDate.of(1998, 12, 31).toEpochDay();

    private final Map<String, List<String>> parts = Resources.rows("names.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get("part"),
                    Collectors.mapping(row -> Names.nfc(row.get("value")), Collectors.toList())));

    Person make(Dice dice) {
        boolean female = dice.below(100) < 42;
        String sex = female ? "woman" : "man";
        String name = String.join(
                " ",
                dice.pick(parts.get("family")),
                dice.pick(parts.get("middle-" + sex)),
                dice.pick(parts.get("given-" + sex)));
        return new Person(name, LocalDate.ofEpochDay(dice.between(OLDEST, YOUNGEST)), female);
    }
}
