package org.baucu.election;

import java.util.Arrays;
import java.util.Optional;

/** What the voters elect: the National Assembly or the People's Council of a level. */
public enum ElectedBody {
    NATIONAL_ASSEMBLY("NA", "Quốc hội", Level.PROVINCE),
    PROVINCE_COUNCIL("PC-province", "Hội đồng nhân dân cấp tỉnh", Level.PROVINCE),
    DISTRICT_COUNCIL("PC-district", "Hội đồng nhân dân cấp huyện", Level.DISTRICT),
    COMMUNE_COUNCIL("PC-commune", "Hội đồng nhân dân cấp xã", Level.COMMUNE);

    private final String code;
    private final String nameVi;
    private final Level level;

    ElectedBody(String code, String nameVi, Level level) {
        this.code = code;
        this.nameVi = nameVi;
        this.level = level;
    }

    /** The code of the law tables: NA, PC-province, PC-district, PC-commune. */
    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    /** The level whose bodies run this election (National Assembly: the province). */
    public Level level() {
        return level;
    }

    public static Optional<ElectedBody> of(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst();
    }

    /** The People's Council of a level. */
    public static ElectedBody councilOf(Level level) {
        return switch (level) {
            case PROVINCE -> PROVINCE_COUNCIL;
            case DISTRICT -> DISTRICT_COUNCIL;
            case COMMUNE -> COMMUNE_COUNCIL;
        };
    }
}
