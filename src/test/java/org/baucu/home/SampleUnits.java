package org.baucu.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Level;
import org.baucu.territory.Unit;

/** Nine districts with 136 communes, as in the province. */
final class SampleUnits {

    private static final String[] NAMES = {
        "Thành phố Vĩnh Yên",
        "Thành phố Phúc Yên",
        "Huyện Lập Thạch",
        "Huyện Tam Dương",
        "Huyện Tam Đảo",
        "Huyện Bình Xuyên",
        "Huyện Yên Lạc",
        "Huyện Vĩnh Tường",
        "Huyện Sông Lô"
    };
    private static final int[] COMMUNES = {9, 10, 20, 13, 9, 13, 17, 28, 17};

    static List<Unit> all() {
        List<Unit> units = new ArrayList<>();
        units.add(unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, null));
        for (int i = 0; i < NAMES.length; i++) {
            units.add(unit("d" + i, NAMES[i], Level.DISTRICT, "26"));
            for (int c = 0; c < COMMUNES[i]; c++) {
                units.add(unit("c" + i + "-" + c, "Xã", Level.COMMUNE, "d" + i));
            }
        }
        return units;
    }

    static Unit unit(String code, String name, Level level, String parent) {
        return new Unit(code, name, level, "", Optional.ofNullable(parent), true);
    }
}
