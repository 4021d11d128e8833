package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.domain.RoundRules.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_round_is_held_when_all_it_rests_on_is_done_and_not_when_one_is_missing(int round) {
        assertThat(RoundRules.check(round, RoundRules.needs(round))).isEmpty();
        for (Done missing : RoundRules.needs(round)) {
            EnumSet<Done> done = EnumSet.allOf(Done.class);
            done.remove(missing);
            assertThat(RoundRules.check(round, done)).singleElement().satisfies(v -> assertThat(v.code())
                    .isEqualTo("NOMINATION-004"));
        }
    }

    @Test
    void the_national_assemblys_third_conference_rests_on_its_second_adjustment_too() {
        EnumSet<Done> done = EnumSet.allOf(Done.class);
        done.remove(Done.STRUCTURE_ADJUSTED_AGAIN);
        assertThat(RoundRules.check(3, ElectedBody.NATIONAL_ASSEMBLY, done)).hasSize(1);
        assertThat(RoundRules.check(3, ElectedBody.PROVINCE_COUNCIL, done)).isEmpty();
        assertThat(RoundRules.check(2, ElectedBody.NATIONAL_ASSEMBLY, done)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Done.class)
    void the_missing_step_is_named_in_the_language_of_the_sentence(Done missing) {
        int round = List.of(1, 2, 3).stream()
                .filter(one ->
                        RoundRules.needs(one, ElectedBody.NATIONAL_ASSEMBLY).contains(missing))
                .findFirst()
                .orElseThrow();
        EnumSet<Done> done = EnumSet.allOf(Done.class);
        done.remove(missing);
        assertThat(RoundRules.check(round, ElectedBody.NATIONAL_ASSEMBLY, done))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.sentenceVi()).contains(missing.inBoth().vi());
                    assertThat(v.sentenceEn()).contains(missing.inBoth().en()).matches("\\p{ASCII}+");
                });
    }

    @Test
    void there_are_three_rounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoundRules.needs(4));
    }
}
