package org.baucu.territory.domain;

import java.util.ArrayList;
import java.util.List;
import org.baucu.election.ElectedBody;
import org.baucu.platform.Violation;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.TerritoryRule;

/** The electoral units of one council, or of the National Assembly in a province, against Điều 10. */
public final class ElectoralUnitRules {

    private static final int MAX_UNITS = 500;
    private static final int MAX_AREA_TEXT = 2_000;
    private static final int MAX_PART_TEXT = 200;

    private final ElectoralUnitCase about;
    private final List<ElectoralUnit> proposed;
    private final List<Violation> violations = new ArrayList<>();

    private ElectoralUnitRules(ElectoralUnitCase about, List<ElectoralUnit> proposed) {
        this.about = about;
        this.proposed = proposed;
    }

    /** All that is wrong with a proposal; empty when it is lawful. */
    public static List<Violation> validate(ElectoralUnitCase about, List<ElectoralUnit> proposed) {
        return new ElectoralUnitRules(about, proposed).run();
    }

    /** How an electoral unit is named in a location. */
    public static String where(int number) {
        return "đơn vị bầu cử số " + number;
    }

    /** What makes a proposal unfit to be kept at all: of another unit or body, or with texts that no one could read. */
    public static List<Violation> unstorable(ElectedBody body, String unitCode, List<ElectoralUnit> proposed) {
        if (proposed.size() > MAX_UNITS) {
            return List.of(TerritoryRule.TOO_MANY_ROWS.broken("", MAX_UNITS));
        }
        return proposed.stream()
                .flatMap(unit -> unstorable(body, unitCode, unit).stream())
                .toList();
    }

    private static List<Violation> unstorable(ElectedBody body, String unitCode, ElectoralUnit unit) {
        String at = where(unit.number());
        List<Violation> violations = new ArrayList<>();
        if (unit.body() != body || !unit.unitCode().equals(unitCode)) {
            violations.add(TerritoryRule.ELECTORAL_UNIT_ELSEWHERE.broken(at));
        }
        PlainText.check(unit.areaVi(), "Địa bàn", MAX_AREA_TEXT, at).ifPresent(violations::add);
        unit.parts().forEach(part -> PlainText.check(part, "Đơn vị hợp thành", MAX_PART_TEXT, at)
                .ifPresent(violations::add));
        return violations;
    }

    private List<Violation> run() {
        if (proposed.isEmpty()) {
            return List.of(TerritoryRule.NO_ELECTORAL_UNIT.broken(""));
        }
        violations.addAll(Numbering.check(
                proposed.stream().map(ElectoralUnit::number).toList(), "Điều 10", ElectoralUnitRules::where));
        proposed.forEach(this::checkOne);
        checkSum();
        violations.addAll(
                about.body() == ElectedBody.COMMUNE_COUNCIL
                        ? PartCover.ofNames(proposed)
                        : PartCover.ofUnits(about, proposed));
        return List.copyOf(violations);
    }

    private void checkOne(ElectoralUnit unit) {
        String at = where(unit.number());
        violations.addAll(unstorable(about.body(), about.unit().code(), unit));
        if (unit.seats() < 1) {
            violations.add(TerritoryRule.TOO_FEW_SEATS.broken(at));
        }
        if (unit.seats() > about.limit().maxSeats()) {
            violations.add(TerritoryRule.TOO_MANY_SEATS.brokenUnder(
                    about.limit().article(), at, unit.seats(), about.limit().maxSeats()));
        }
        if (unit.population() < 1) {
            violations.add(TerritoryRule.POPULATION_NOT_POSITIVE.broken(at));
        }
        if (unit.areaVi().isBlank()) {
            violations.add(TerritoryRule.AREA_NOT_DESCRIBED.broken(at));
        }
    }

    private void checkSum() {
        long sum = proposed.stream().mapToLong(ElectoralUnit::seats).sum();
        if (about.seats().isEmpty()) {
            violations.add(TerritoryRule.SEATS_UNKNOWN.broken(
                    "", about.body().nameVi() + ", " + about.unit().nameVi()));
        } else if (about.seats().get() != sum) {
            violations.add(
                    TerritoryRule.SEATS_NOT_ALL.broken("", sum, about.seats().get()));
        }
    }
}
