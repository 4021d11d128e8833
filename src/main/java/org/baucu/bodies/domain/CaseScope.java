package org.baucu.bodies.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.bodies.BodyType;
import org.baucu.election.ElectedBody;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/**
 * What a case has to establish: exactly one body for each number, of the kind named.
 *
 * @param kind which of the four documents it is
 * @param electionId the election
 * @param electionDay its day
 * @param unit the unit of the case
 * @param expected kind of body by electoral unit or polling area number, 0 for a commission; empty while the units or areas are not fixed
 * @param armedElsewhere numbers of armed units' own areas, which have their own cases
 * @param electoralUnits electoral units that may cover the bodies, for the check of candidates
 */
public record CaseScope(
        Kind kind,
        String electionId,
        LocalDate electionDay,
        Unit unit,
        Map<Integer, BodyType> expected,
        List<Integer> armedElsewhere,
        List<ElectoralUnit> electoralUnits) {

    /** The documents. */
    public enum Kind {
        COMMISSION,
        BOARDS,
        TEAMS,
        ARMED_TEAM
    }

    public CaseScope {
        expected = java.util.Collections.unmodifiableMap(new TreeMap<>(expected));
        armedElsewhere = List.copyOf(armedElsewhere);
        electoralUnits = List.copyOf(electoralUnits);
    }

    /** The commission of a unit. */
    public static CaseScope commission(String electionId, LocalDate electionDay, Unit unit) {
        return new CaseScope(
                Kind.COMMISSION,
                electionId,
                electionDay,
                unit,
                Map.of(0, BodyType.commissionOf(unit.level())),
                List.of(),
                List.of());
    }

    /** A board in each electoral unit fixed for an elected body. */
    public static CaseScope boards(
            String electionId, LocalDate electionDay, Unit unit, ElectedBody elected, List<ElectoralUnit> fixed) {
        Map<Integer, BodyType> expected = new TreeMap<>();
        fixed.forEach(u -> expected.put(u.number(), BodyType.boardOf(elected)));
        return new CaseScope(Kind.BOARDS, electionId, electionDay, unit, expected, List.of(), fixed);
    }

    /** A team in each polling area fixed in a commune but the armed units' own. */
    public static CaseScope teams(
            String electionId,
            LocalDate electionDay,
            Unit commune,
            List<PollingArea> fixed,
            List<ElectoralUnit> covering) {
        Map<Integer, BodyType> expected = new TreeMap<>();
        fixed.stream()
                .filter(a -> a.kind() != AreaKind.ARMED)
                .forEach(a ->
                        expected.put(a.number(), a.kind() == AreaKind.SHARED ? BodyType.TEAM_SHARED : BodyType.TEAM));
        List<Integer> armed = fixed.stream()
                .filter(a -> a.kind() == AreaKind.ARMED)
                .map(PollingArea::number)
                .toList();
        return new CaseScope(Kind.TEAMS, electionId, electionDay, commune, expected, armed, covering);
    }

    /** The team of one armed unit's own area. */
    public static CaseScope armedTeam(
            String electionId,
            LocalDate electionDay,
            Unit commune,
            int area,
            List<PollingArea> fixed,
            List<ElectoralUnit> covering) {
        boolean exists = fixed.stream().anyMatch(a -> a.number() == area && a.kind() == AreaKind.ARMED);
        Map<Integer, BodyType> expected = exists ? Map.of(area, BodyType.TEAM_ARMED) : Map.of();
        return new CaseScope(Kind.ARMED_TEAM, electionId, electionDay, commune, expected, List.of(), covering);
    }

    /** What a body of this case is judged against. */
    public BodyContext contextOf(org.baucu.bodies.ProposedBody body) {
        return new BodyContext(electionId, electionDay, Coverage.of(body, unit, electoralUnits));
    }
}
