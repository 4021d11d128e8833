package org.baucu.territory.domain;

import java.util.List;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;

/** Which kinds of administrative unit a level has under each law of local government. */
final class UnitKinds {

    private UnitKinds() {}

    static List<String> of(RuleSet ruleSet, Level level) {
        return switch (level) {
            case PROVINCE -> List.of("tỉnh", "thành phố", "thành phố trực thuộc trung ương");
            case DISTRICT -> List.of("huyện", "quận", "thị xã", "thành phố");
            case COMMUNE ->
                ruleSet.levels().contains(Level.DISTRICT)
                        ? List.of("xã", "phường", "thị trấn")
                        : List.of("xã", "phường", "đặc khu");
        };
    }
}
