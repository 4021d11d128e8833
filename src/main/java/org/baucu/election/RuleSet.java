package org.baucu.election;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A version of the election law under which an election is held, in the order of their coming into force; every law table is keyed by its code. */
public enum RuleSet {
    /** Law 85/2015/QH13 as enacted: three levels of local government, used in 2016 and 2021. */
    LAW_85_2015("law-85-2015", List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)),
    /** The same law as amended by Law 83/2025/QH15: two levels, no district, used in 2026. */
    LAW_83_2025("law-83-2025", List.of(Level.PROVINCE, Level.COMMUNE));

    private final String code;
    private final List<Level> levels;

    RuleSet(String code, List<Level> levels) {
        this.code = code;
        this.levels = levels;
    }

    /** The key of the law tables, for example {@code law-85-2015}. */
    public String code() {
        return code;
    }

    /** The levels of local government that hold an election under it, highest first. */
    public List<Level> levels() {
        return levels;
    }

    /** The rule set of a code, empty when the code is unknown. */
    public static Optional<RuleSet> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
