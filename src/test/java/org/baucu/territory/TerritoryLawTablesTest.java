package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.territory.domain.AreaSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped tables as the territory reads them. */
class TerritoryLawTablesTest {

    private final TerritoryLaw law = new TerritoryLaw(new StandaloneLawTables());

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void polling_areas_have_the_sizes_of_article_11(RuleSet ruleSet) {
        Map<AreaKind, AreaSize> sizes = law.areaSizes(ruleSet);
        for (AreaKind kind : new AreaKind[] {AreaKind.ORDINARY, AreaKind.SHARED}) {
            assertThat(sizes.get(kind).minVoters()).contains(300);
            assertThat(sizes.get(kind).maxVoters()).contains(4_000);
            assertThat(sizes.get(kind).exceptionAllowed()).isTrue();
        }
        assertThat(sizes.get(AreaKind.CARE).minVoters()).contains(50);
        assertThat(sizes.get(AreaKind.CARE).maxVoters()).isEmpty();
        assertThat(sizes.get(AreaKind.ARMED).minVoters()).isEmpty();
        assertThat(sizes.get(AreaKind.DETENTION).maxVoters()).isEmpty();
        assertThat(sizes.values()).allMatch(size -> size.article().startsWith("Điều 11"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_electoral_unit_elects_at_most_three_to_the_national_assembly_and_five_to_a_council(RuleSet ruleSet) {
        assertThat(law.seatLimit(ruleSet, ElectedBody.NATIONAL_ASSEMBLY).maxSeats())
                .isEqualTo(3);
        ruleSet.levels().forEach(level -> {
            assertThat(law.seatLimit(ruleSet, ElectedBody.councilOf(level)).maxSeats())
                    .isEqualTo(5);
            assertThat(law.seatLimit(ruleSet, ElectedBody.councilOf(level)).article())
                    .startsWith("Điều 10");
        });
    }

    @Test
    void there_is_no_district_council_under_the_law_of_2025() {
        assertThat(new StandaloneLawTables()
                        .evaluate("seats-per-unit", Map.of("ruleSet", "law-83-2025", "body", "PC-district")))
                .isEmpty();
    }
}
