package org.baucu.nomination.structure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidatesNeededTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void each_unit_has_its_own_surplus(RuleSet ruleSet) {
        IntUnaryOperator council = LAW.surplusOver(ruleSet, ElectedBody.COMMUNE_COUNCIL);
        assertThat(CandidatesNeeded.over(List.of(1, 2, 3, 4, 5), council)).isEqualTo(2 + 3 + 5 + 7 + 8);
        IntUnaryOperator assembly = LAW.surplusOver(ruleSet, ElectedBody.NATIONAL_ASSEMBLY);
        assertThat(CandidatesNeeded.over(List.of(3, 3), assembly)).isEqualTo(10);
    }

    /** Before the units are fixed no division can do with fewer: two seats a unit are the cheapest for a council, three for the assembly. */
    @ParameterizedTest
    @CsvSource({
        "COMMUNE_COUNCIL, 5, 2, 3",
        "COMMUNE_COUNCIL, 5, 5, 8",
        "COMMUNE_COUNCIL, 5, 25, 38",
        "NATIONAL_ASSEMBLY, 3, 6, 10",
        "COMMUNE_COUNCIL, 5, 0, 0"
    })
    void before_the_units_are_fixed_the_fewest_of_all_divisions_count(
            ElectedBody body, int most, int seats, int needed) {
        assertThat(CandidatesNeeded.atLeast(seats, most, LAW.surplusOver(RuleSet.LAW_85_2015, body)))
                .isEqualTo(needed);
    }
}
