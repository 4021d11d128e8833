package org.baucu.bodies.domain;

import java.util.List;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.ElectedBody;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Unit;

/** Which electoral units a body works for; a candidate of a provincial unit is kept off every team within it (Điều 27). */
public final class Coverage {

    private Coverage() {}

    /**
     * The electoral units of a body.
     *
     * @param unit the unit whose body it is
     * @param known electoral units that may cover it, of every elected body
     */
    public static List<ElectoralUnit> of(ProposedBody body, Unit unit, List<ElectoralUnit> known) {
        if (body.type().isCommission()) {
            return List.of();
        }
        return known.stream()
                .filter(e -> body.type().isBoard() ? isBoardOf(body, e) : coversArea(body.number(), unit, e))
                .toList();
    }

    private static boolean isBoardOf(ProposedBody body, ElectoralUnit unit) {
        return BodyType.boardOf(unit.body()) == body.type()
                && unit.unitCode().equals(body.unitCode())
                && unit.number() == body.number();
    }

    private static boolean coversArea(int area, Unit commune, ElectoralUnit unit) {
        if (unit.body() == ElectedBody.COMMUNE_COUNCIL) {
            return unit.unitCode().equals(commune.code())
                    && (unit.parts().isEmpty() || unit.parts().stream().anyMatch(p -> isArea(p, commune.code(), area)));
        }
        return unit.parts().contains(commune.code())
                || commune.parentCode().map(unit.parts()::contains).orElse(false)
                || unit.parts().contains(unit.unitCode());
    }

    /** A part of a commune council's unit is the area's number or its code, {@code 08707-03}. */
    private static boolean isArea(String part, String commune, int area) {
        String number = part.startsWith(commune + "-") ? part.substring(commune.length() + 1) : part;
        return number.matches("\\d{1,4}") && Integer.parseInt(number) == area;
    }
}
