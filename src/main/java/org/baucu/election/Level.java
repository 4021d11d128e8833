package org.baucu.election;

import java.util.Arrays;
import java.util.Optional;

/** A level of local government. */
public enum Level {
    PROVINCE("province", "cấp tỉnh"),
    DISTRICT("district", "cấp huyện"),
    COMMUNE("commune", "cấp xã");

    private final String code;
    private final String nameVi;

    Level(String code, String nameVi) {
        this.code = code;
        this.nameVi = nameVi;
    }

    /** The word used in unit lists and law tables: province, district, commune. */
    public String code() {
        return code;
    }

    /** As an official writes it, for example "cấp huyện". */
    public String nameVi() {
        return nameVi;
    }

    /** The level of a code, empty when the code is unknown. */
    public static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
