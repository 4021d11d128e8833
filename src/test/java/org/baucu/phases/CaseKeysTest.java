package org.baucu.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.calendar.PhasePlan;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseKeysTest {

    private static final Unit PROVINCE = unit("26", Level.PROVINCE, null, true);
    private static final Unit DISTRICT = unit("243", Level.DISTRICT, "26", true);
    private static final Unit COMMUNE = unit("08731", Level.COMMUNE, "243", true);
    private static final Unit WARD_WITHOUT_COUNCIL = unit("08707", Level.COMMUNE, "243", false);

    private final Territory territory = mock(Territory.class);
    private final CaseKeys keys = new CaseKeys(territory, new PhasePlan(new StandaloneLawTables()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "establish-commission    | 26                   | 243, 08731",
                "establish-boards        | 26/NA, 26/PC-province | 243/PC-district, 08731/PC-commune",
                "establish-polling-teams |                      | 08731, 08707",
                "allocate-structure~1    | 26/NA.1, 26/PC-province.1 | 243/PC-district.1, 08731/PC-commune.1",
                "allocate-structure~3    | 26/NA.3              |",
                "consultation-round~2    | 26/NA.2, 26/PC-province.2 | 243/PC-district.2, 08731/PC-commune.2",
                "nominate-by-agency      | 26/NA, 26/PC-province | 243/PC-district, 08731/PC-commune",
                "nominate-by-hamlet      |                      | 08731/PC-commune",
                "official-candidate-list | 26/NA, 26/PC-province | 243/PC-district, 08731/PC-commune",
                "post-candidate-lists    |                      | 08731, 08707",
                "deliver-biographies     |                      | 08731, 08707"
            })
    void a_phase_has_its_cases_in_the_province_and_in_a_district(String phase, String own, String below) {
        Election election = election(RuleSet.LAW_85_2015);
        when(territory.find("e", "26")).thenReturn(Optional.of(PROVINCE));
        when(territory.find("e", "243")).thenReturn(Optional.of(DISTRICT));
        when(territory.children("e", "26")).thenReturn(List.of(DISTRICT));
        when(territory.children("e", "243")).thenReturn(List.of(COMMUNE, WARD_WITHOUT_COUNCIL));

        List<CaseKey> groups = keys.groups(election, phase);

        assertThat(groups).containsExactly(new CaseKey("e", "phase-in-district", "243", phase));
        assertThat(shown(keys.ofProvince(election, phase), phase)).isEqualTo(list(own));
        assertThat(shown(keys.ofGroup(election, groups.get(0)), phase)).isEqualTo(list(below));
    }

    @Test
    void without_districts_communes_wait_in_groups() {
        Election election = election(RuleSet.LAW_83_2025);
        List<Unit> communes = new ArrayList<>();
        for (int n = 0; n < CaseKeys.GROUP_SIZE + 1; n++) {
            communes.add(unit("c" + n, Level.COMMUNE, "26", true));
        }
        when(territory.children("e", "26")).thenReturn(communes);

        List<CaseKey> groups = keys.groups(election, "consultation-round~3");

        assertThat(groups)
                .extracting(CaseKey::toString)
                .containsExactly(
                        "e/phase-in-district/26/consultation-round~3.0",
                        "e/phase-in-district/26/consultation-round~3.1");
        assertThat(keys.ofGroup(election, groups.get(0))).hasSize(CaseKeys.GROUP_SIZE);
        assertThat(keys.ofGroup(election, groups.get(1)))
                .containsExactly(new CaseKey("e", "consultation-round", "c30", "PC-commune.3"));
    }

    private static List<String> shown(List<CaseKey> keys, String phase) {
        String process = phase.replaceFirst("~.*", "");
        return keys.stream()
                .map(key -> key.toString().replaceFirst("^e/" + process + "/", ""))
                .toList();
    }

    private static List<String> list(String texts) {
        return texts == null ? List.of() : List.of(texts.split(", "));
    }

    private static Election election(RuleSet ruleSet) {
        return new Election(
                "e",
                "Bầu cử",
                ruleSet,
                LocalDate.of(2021, 5, 23),
                LocalDate.of(2021, 1, 18),
                "26",
                ElectionState.RUNNING);
    }

    private static Unit unit(String code, Level level, String parent, boolean council) {
        return new Unit(code, code, level, level.code(), Optional.ofNullable(parent), council);
    }
}
