package org.baucu.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.petition.PetitionLaw;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionTermsTest {

    private static final PetitionLaw LAW = new PetitionLaw(new StandaloneLawTables());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void from_ten_days_before_the_vote_nothing_about_candidates_is_decided(RuleSet ruleSet) {
        PetitionTerms terms = LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CANDIDATE);

        assertThat(terms.decidable(DAY.minusDays(11), DAY)).isTrue();
        assertThat(terms.decidable(DAY.minusDays(10), DAY)).isFalse();
        assertThat(terms.first()).isEqualTo("bbc");
        assertThat(terms.last()).isEqualTo("ubbc");
        assertThat(terms.handedTo()).isEqualTo("hdnd");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_national_election_council_is_final_on_the_assembly(RuleSet ruleSet) {
        assertThat(LAW.terms(ruleSet, ElectedBody.NATIONAL_ASSEMBLY, PetitionSubject.LIST)
                        .last())
                .isEqualTo("hdbcqg");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void petitions_on_the_campaign_are_decided_to_the_end(RuleSet ruleSet) {
        assertThat(LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CAMPAIGN)
                        .decidable(DAY, DAY))
                .isTrue();
    }
}
