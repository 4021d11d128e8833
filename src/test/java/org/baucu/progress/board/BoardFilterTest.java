package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoardFilterTest {

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_phase_of_the_plan_has_its_column_in_one_part(RuleSet ruleSet) {
        List<Phase> phases = new Phases(new StandaloneLawTables()).of(ruleSet);

        assertThat(phases).allSatisfy(phase -> assertThat(List.of(Part.values()))
                .filteredOn(part -> BoardFilter.NONE.withPart(part).shows(phase))
                .hasSize(1));
        assertThat(List.of(Part.values())).allSatisfy(part -> assertThat(phases)
                .filteredOn(phase -> BoardFilter.NONE.withPart(part).shows(phase))
                .as("columns that fit a screen of 1366 pixels")
                .hasSizeBetween(1, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                     '',         preparation",
        "'',                     candidacy,  candidacy",
        "consultation-round~2,   '',         nomination",
        "consultation-round~2,   candidacy,  nomination",
        "'',                     nonsense,   preparation"
    })
    void a_phase_asked_for_brings_its_part(String phase, String part, String shown) {
        assertThat(BoardFilter.of("", "", phase, "", "", part).shownPart().code())
                .isEqualTo(shown);
    }

    @Test
    void the_address_keeps_the_part_and_lets_the_phase_go_with_another() {
        BoardFilter filter = BoardFilter.of("243", "", "consultation-round~2", "over", "", "");

        assertThat(filter.query()).isEqualTo("?unit=243&phase=consultation-round~2&state=over");
        assertThat(filter.withPart(Part.CANDIDACY).query()).isEqualTo("?unit=243&state=over&part=candidacy");
        assertThat(filter.shows(new Phase("consultation-round~2", Set.of(), Set.of())))
                .isTrue();
        assertThat(filter.shows(new Phase("consultation-round~3", Set.of(), Set.of())))
                .isFalse();
    }
}
