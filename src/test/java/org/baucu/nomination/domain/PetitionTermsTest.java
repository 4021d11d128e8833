package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionTermsTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void from_ten_days_before_the_vote_nothing_about_candidates_is_decided(RuleSet ruleSet) {
        PetitionTerms terms = LAW.petition(ruleSet, ElectedBody.COMMUNE_COUNCIL, "candidate");

        assertThat(terms.decidable(DAY.minusDays(11), DAY)).isTrue();
        assertThat(terms.decidable(DAY.minusDays(10), DAY)).isFalse();
        assertThat(terms.first()).isEqualTo("bbc");
        assertThat(terms.last()).isEqualTo("ubbc");
        assertThat(terms.handedTo()).isEqualTo("hdnd");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_national_election_council_is_final_on_the_assembly(RuleSet ruleSet) {
        assertThat(LAW.petition(ruleSet, ElectedBody.NATIONAL_ASSEMBLY, "list").last())
                .isEqualTo("hdbcqg");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void petitions_on_the_campaign_are_decided_to_the_end(RuleSet ruleSet) {
        assertThat(LAW.petition(ruleSet, ElectedBody.COMMUNE_COUNCIL, "campaign")
                        .decidable(DAY, DAY))
                .isTrue();
    }
}
