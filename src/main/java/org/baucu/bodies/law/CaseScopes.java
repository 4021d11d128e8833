package org.baucu.bodies.law;

import java.util.ArrayList;
import java.util.List;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** What each case has to establish, from its business key and the territory fixed so far. */
@Component
public class CaseScopes {

    private final Elections elections;
    private final Territory territory;

    public CaseScopes(Elections elections, Territory territory) {
        this.elections = elections;
        this.territory = territory;
    }

    /**
     * The scope of a case that establishes bodies.
     *
     * @throws IllegalArgumentException if the key names an unknown election, unit, elected body or another process
     */
    public CaseScope of(CaseKey key) {
        Election election = election(key);
        Unit unit = unit(key);
        return switch (key.process()) {
            case Processes.COMMISSION -> CaseScope.commission(election.id(), election.electionDay(), unit);
            case Processes.BOARDS -> boards(key, election, unit);
            case Processes.TEAMS -> teams(key, election, unit);
            default -> throw new IllegalArgumentException("case " + key + " establishes no bodies");
        };
    }

    /** The election of a case. */
    public Election election(CaseKey key) {
        return elections
                .find(key.election())
                .orElseThrow(() -> new IllegalArgumentException("no election of case " + key));
    }

    /** The unit of a case. */
    public Unit unit(CaseKey key) {
        return territory
                .find(key.election(), key.unit())
                .orElseThrow(() -> new IllegalArgumentException("no unit of case " + key));
    }

    /** Electoral units of every elected body that may cover a unit: its own council's and those of the units above. */
    public List<ElectoralUnit> covering(Election election, Unit unit) {
        List<ElectoralUnit> units = new ArrayList<>();
        units.addAll(territory.electoralUnits(election.id(), ElectedBody.NATIONAL_ASSEMBLY, election.provinceCode()));
        Unit at = unit;
        while (true) {
            units.addAll(territory.electoralUnits(election.id(), ElectedBody.councilOf(at.level()), at.code()));
            if (at.parentCode().isEmpty()) {
                return units;
            }
            String above = at.parentCode().get();
            at = territory
                    .find(election.id(), above)
                    .orElseThrow(() -> new IllegalArgumentException("no unit " + above));
        }
    }

    private CaseScope boards(CaseKey key, Election election, Unit unit) {
        ElectedBody elected = ElectedBody.of(key.sequence())
                .orElseThrow(() -> new IllegalArgumentException("no elected body in case " + key));
        return CaseScope.boards(
                election.id(),
                election.electionDay(),
                unit,
                elected,
                territory.electoralUnits(election.id(), elected, unit.code()));
    }

    private CaseScope teams(CaseKey key, Election election, Unit commune) {
        List<PollingArea> areas = territory.pollingAreas(election.id(), commune.code());
        List<ElectoralUnit> covering = covering(election, commune);
        return key.sequence().isEmpty()
                ? CaseScope.teams(election.id(), election.electionDay(), commune, areas, covering)
                : CaseScope.armedTeam(election.id(), election.electionDay(), commune, area(key), areas, covering);
    }

    /** The armed unit's own area of a case of a single team. */
    static int area(CaseKey key) {
        try {
            return Integer.parseInt(key.sequence());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no area number in case " + key, e);
        }
    }
}
