package org.baucu.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Level;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Which cases each phase has in a province, a district or a group of communes. */
@Component
public class CaseKeys {

    /** How many communes one parent waits for where no district stands between them and the province. */
    static final int GROUP_SIZE = 30;

    private static final String IN_DISTRICT = "phase-in-district";

    private final Territory territory;

    CaseKeys(Territory territory) {
        this.territory = territory;
    }

    /** The cases of the province itself. */
    public List<CaseKey> ofProvince(Election election, String process) {
        Unit province = unit(election, election.provinceCode());
        return casesOf(election, process, province);
    }

    /** One fan-out per district, or per group of communes where there are no districts. */
    public List<CaseKey> groups(Election election, String process) {
        List<Unit> below = territory.children(election.id(), election.provinceCode());
        List<CaseKey> keys = new ArrayList<>();
        if (election.ruleSet().levels().contains(Level.DISTRICT)) {
            below.forEach(d -> keys.add(new CaseKey(election.id(), IN_DISTRICT, d.code(), process)));
        } else {
            for (int group = 0; group * GROUP_SIZE < below.size(); group++) {
                keys.add(new CaseKey(election.id(), IN_DISTRICT, election.provinceCode(), process + "." + group));
            }
        }
        return keys;
    }

    /** The cases of one fan-out: those of the district and its communes, or of a group of communes. */
    public List<CaseKey> ofGroup(Election election, CaseKey group) {
        String process = group.sequence().replaceFirst("\\.\\d+$", "");
        List<CaseKey> keys = new ArrayList<>();
        List<Unit> communes = territory.children(election.id(), group.unit());
        if (group.sequence().equals(process)) {
            keys.addAll(casesOf(election, process, unit(election, group.unit())));
        } else {
            int number = Integer.parseInt(group.sequence().substring(process.length() + 1));
            communes = communes.subList(number * GROUP_SIZE, Math.min(communes.size(), (number + 1) * GROUP_SIZE));
        }
        communes.forEach(c -> keys.addAll(casesOf(election, process, c)));
        return keys;
    }

    private List<CaseKey> casesOf(Election election, String process, Unit unit) {
        Predicate<Level> here = level -> unit.level() == level;
        return switch (process) {
            case "establish-commission" ->
                unit.hasCouncil() || here.test(Level.PROVINCE)
                        ? List.of(CaseKey.of(election.id(), process, unit.code()))
                        : List.of();
            case "fix-electoral-units", "establish-boards" ->
                councils(unit).stream()
                        .map(body -> new CaseKey(election.id(), process, unit.code(), body.code()))
                        .toList();
            case "fix-polling-areas", "establish-polling-teams" ->
                here.test(Level.COMMUNE) ? List.of(CaseKey.of(election.id(), process, unit.code())) : List.of();
            default -> throw new IllegalArgumentException("no fan-out for process " + process);
        };
    }

    private static List<ElectedBody> councils(Unit unit) {
        List<ElectedBody> bodies = new ArrayList<>();
        if (unit.level() == Level.PROVINCE) {
            bodies.add(ElectedBody.NATIONAL_ASSEMBLY);
        }
        if (unit.hasCouncil()) {
            bodies.add(ElectedBody.councilOf(unit.level()));
        }
        return bodies;
    }

    private Unit unit(Election election, String code) {
        return territory
                .find(election.id(), code)
                .orElseThrow(() -> new IllegalStateException("no unit " + code + " in " + election.id()));
    }
}
