package org.baucu.phases;

import java.util.ArrayList;
import java.util.List;
import org.baucu.calendar.PhaseCode;
import org.baucu.calendar.PhasePlan;
import org.baucu.election.Election;
import org.baucu.election.Level;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.PlanScope;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Which cases each phase has in a province, a district or a group of communes. A phase is named by its {@link PhaseCode}. */
@Component
public class CaseKeys {

    /** How many communes one parent waits for where no district stands between them and the province. */
    static final int GROUP_SIZE = 30;

    private static final String IN_DISTRICT = "phase-in-district";

    private final Territory territory;
    private final PhasePlan plan;

    CaseKeys(Territory territory, PhasePlan plan) {
        this.territory = territory;
        this.plan = plan;
    }

    /** The cases of the province itself. */
    public List<CaseKey> ofProvince(Election election, String phase) {
        return casesOf(election, phase, List.of(unit(election, election.provinceCode())));
    }

    /** One fan-out per district, or per group of communes where there are no districts. */
    public List<CaseKey> groups(Election election, String phase) {
        List<Unit> below = territory.children(election.id(), election.provinceCode());
        List<CaseKey> keys = new ArrayList<>();
        if (election.ruleSet().levels().contains(Level.DISTRICT)) {
            below.forEach(d -> keys.add(new CaseKey(election.id(), IN_DISTRICT, d.code(), phase)));
        } else {
            for (int group = 0; group * GROUP_SIZE < below.size(); group++) {
                keys.add(new CaseKey(election.id(), IN_DISTRICT, election.provinceCode(), phase + "." + group));
            }
        }
        return keys;
    }

    /** The cases of one fan-out: those of the district and its communes, or of a group of communes. */
    public List<CaseKey> ofGroup(Election election, CaseKey group) {
        String phase = group.sequence().replaceFirst("\\.\\d+$", "");
        List<Unit> communes = territory.children(election.id(), group.unit());
        if (group.sequence().equals(phase)) {
            List<Unit> units = new ArrayList<>(communes);
            units.add(0, unit(election, group.unit()));
            return casesOf(election, phase, units);
        }
        int number = Integer.parseInt(group.sequence().substring(phase.length() + 1));
        return casesOf(
                election,
                phase,
                communes.subList(number * GROUP_SIZE, Math.min(communes.size(), (number + 1) * GROUP_SIZE)));
    }

    /** The cases of a phase in some units, unit by unit, as the plan's scopes say. */
    private List<CaseKey> casesOf(Election election, String phase, List<Unit> units) {
        PhaseCode code = PhaseCode.parse(phase);
        List<PlanScope> scopes = plan.scopes(election.ruleSet(), phase).stream()
                .map(PlanScope::new)
                .toList();
        return units.stream()
                .flatMap(unit -> scopes.stream()
                        .flatMap(scope -> scope.sequencesOf(unit).stream())
                        .map(council ->
                                new CaseKey(election.id(), code.process(), unit.code(), code.sequence(council))))
                .toList();
    }

    private Unit unit(Election election, String code) {
        return territory
                .find(election.id(), code)
                .orElseThrow(() -> new IllegalStateException("no unit " + code + " in " + election.id()));
    }
}
