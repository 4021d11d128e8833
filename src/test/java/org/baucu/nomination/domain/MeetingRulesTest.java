package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.election.RuleSet;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingRulesTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());

    @ParameterizedTest
    @CsvSource({
        "WORKPLACE, 99, 66", "WORKPLACE, 98, 66", "WORKPLACE, 97, 65", "WORKPLACE, 100, 70", "WORKPLACE, 5000, 70",
        "RESIDENCE, 99, 50", "RESIDENCE, 98, 49", "RESIDENCE, 100, 55", "HAMLET, 31, 16", "HAMLET, 240, 55"
    })
    void the_quorum_is_the_law_s_under_both_rule_sets(MeetingPlace place, int called, int quorum) {
        for (RuleSet ruleSet : RuleSet.values()) {
            MeetingTerms terms = LAW.meeting(ruleSet, place);
            assertThat(terms.quorum(called)).isEqualTo(quorum);
            int counters = terms.minCounters();
            assertThat(MeetingRules.check(new MeetingCount(called, quorum, counters, quorum), terms))
                    .isEmpty();
            assertThat(MeetingRules.check(new MeetingCount(called, quorum - 1, counters, 0), terms))
                    .extracting(Violation::code)
                    .containsExactly("NOMINATION-002");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, 2, false",
        "LAW_85_2015, 3, true",
        "LAW_85_2015, 5, true",
        "LAW_85_2015, 6, false",
        "LAW_83_2025, 4, false",
        "LAW_83_2025, 5, true",
        "LAW_83_2025, 15, true",
        "LAW_83_2025, 16, false"
    })
    void the_counting_team_has_its_size(RuleSet ruleSet, int counters, boolean lawful) {
        MeetingTerms terms = LAW.meeting(ruleSet, MeetingPlace.RESIDENCE);

        assertThat(MeetingRules.check(new MeetingCount(200, 60, counters, 55), terms)
                        .isEmpty())
                .isEqualTo(lawful);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void half_is_no_confidence_and_one_more_is(RuleSet ruleSet) {
        MeetingTerms terms = LAW.meeting(ruleSet, MeetingPlace.RESIDENCE);

        assertThat(terms.confident(80, 40)).isFalse();
        assertThat(terms.confident(80, 41)).isTrue();
        assertThat(terms.confident(81, 40)).isFalse();
        assertThat(terms.confident(81, 41)).isTrue();
    }

    @Test
    void figures_that_cannot_be_are_named_and_nothing_else() {
        MeetingTerms terms = LAW.meeting(RuleSet.LAW_85_2015, MeetingPlace.WORKPLACE);

        for (MeetingCount count : new MeetingCount[] {
            new MeetingCount(50, 51, 3, 10),
            new MeetingCount(50, 40, 3, 41),
            new MeetingCount(0, 0, 3, 0),
            new MeetingCount(50, -1, 3, 0),
            new MeetingCount(50, 40, 3, -1)
        }) {
            assertThat(MeetingRules.check(count, terms))
                    .extracting(Violation::code)
                    .containsExactly("NOMINATION-001");
        }
    }
}
