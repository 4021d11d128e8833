package org.baucu.rehearsal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.bodies.BodyType;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/**
 * A province ready for an election: its units and what its bodies will propose. Facts where they were published, made up otherwise.
 *
 * @param id election id, for example {@code vinh-phuc-2021}
 * @param titleVi title of the election in Vietnamese
 * @param ruleSet version of the law
 * @param electionDay in Asia/Ho_Chi_Minh
 * @param announcedOn the last day on which the election day may be announced (Điều 5)
 * @param units province first, then by level and code
 * @param seats deputies to elect, by body and unit, in the order of the units
 * @param unitsOfCouncil electoral units by body and unit, by number
 * @param areasOfCommune polling areas by commune code, by number
 */
public record SampleProvince(
        String id,
        String titleVi,
        RuleSet ruleSet,
        LocalDate electionDay,
        LocalDate announcedOn,
        List<Unit> units,
        Map<SeatKey, Integer> seats,
        Map<SeatKey, List<ElectoralUnit>> unitsOfCouncil,
        Map<String, List<PollingArea>> areasOfCommune) {

    public Unit province() {
        return units.get(0);
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    public List<Unit> units(Level level) {
        return units.stream().filter(u -> u.level() == level).toList();
    }

    /** All electoral units: National Assembly first, then councils from the province down. */
    public List<ElectoralUnit> electoralUnits() {
        return unitsOfCouncil.values().stream().flatMap(List::stream).toList();
    }

    /** Electoral units of one body of a unit, by number; empty where nothing is elected. */
    public List<ElectoralUnit> electoralUnits(ElectedBody body, String unitCode) {
        return unitsOfCouncil.getOrDefault(new SeatKey(body, unitCode), List.of());
    }

    public List<PollingArea> pollingAreas() {
        return areasOfCommune.values().stream().flatMap(List::stream).toList();
    }

    /** Polling areas of a commune, by number. */
    public List<PollingArea> pollingAreas(String communeCode) {
        return areasOfCommune.getOrDefault(communeCode, List.of());
    }

    /** Voters expected on all lists. */
    public int voters() {
        return pollingAreas().stream().mapToInt(PollingArea::voters).sum();
    }

    /** Every body the election needs: commissions, then boards, then teams. */
    public List<BodyRef> bodies() {
        List<BodyRef> bodies = new ArrayList<>();
        units.stream()
                .filter(Unit::hasCouncil)
                .forEach(u -> bodies.add(new BodyRef(BodyType.commissionOf(u.level()), u.code(), 0)));
        electoralUnits().forEach(u -> bodies.add(new BodyRef(BodyType.boardOf(u.body()), u.unitCode(), u.number())));
        pollingAreas().forEach(a -> bodies.add(new BodyRef(teamOf(a.kind()), a.communeCode(), a.number())));
        return bodies;
    }

    /** The kind of polling team an area has (Điều 25). */
    public static BodyType teamOf(AreaKind kind) {
        return switch (kind) {
            case ARMED -> BodyType.TEAM_ARMED;
            case SHARED -> BodyType.TEAM_SHARED;
            case ORDINARY, CARE, DETENTION -> BodyType.TEAM;
        };
    }
}
