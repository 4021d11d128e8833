package org.baucu.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A version of the election law under which an election is held; every law table is keyed by its code. */
public enum RuleSet {
    /** Law 85/2015/QH13 as enacted: three levels of local government, used in 2016 and 2021. */
    LAW_85_2015(
            "law-85-2015",
            LocalDate.of(2015, 9, 1),
            LocalDate.of(2025, 6, 30),
            List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)),
    /** The same law as amended by Law 83/2025/QH15: two levels, no district, used in 2026. */
    LAW_83_2025("law-83-2025", LocalDate.of(2025, 7, 1), LocalDate.MAX, List.of(Level.PROVINCE, Level.COMMUNE));

    private final String code;
    private final LocalDate inForceFrom;
    private final LocalDate inForceTo;
    private final List<Level> levels;

    RuleSet(String code, LocalDate inForceFrom, LocalDate inForceTo, List<Level> levels) {
        this.code = code;
        this.inForceFrom = inForceFrom;
        this.inForceTo = inForceTo;
        this.levels = levels;
    }

    /** The key of the law tables, for example {@code law-85-2015}. */
    public String code() {
        return code;
    }

    /** Whether this version of the law was in force on a day (both ends inclusive, Asia/Ho_Chi_Minh). */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && !day.isAfter(inForceTo);
    }

    /** The first day on which this version is in force. */
    public LocalDate inForceFrom() {
        return inForceFrom;
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
