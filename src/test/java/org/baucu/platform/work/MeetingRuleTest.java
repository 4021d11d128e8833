package org.baucu.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** Whether a meeting could decide and did (Điều 26), for a commission of nine members. */
class MeetingRuleTest {

    private static final int MEMBERS = 9;

    private final MeetingRule rule = rule();

    @Test
    void accepts_two_thirds_present_and_more_than_half_of_all_in_favour() {
        assertThat(codes(9, 6, 5)).isEmpty();
    }

    @Test
    void refuses_fewer_than_two_thirds_present() {
        assertThat(codes(9, 5, 5)).containsExactly("WORK-014");
    }

    @Test
    void refuses_half_of_all_members_in_favour_even_if_all_present_were() {
        assertThat(codes(9, 9, 4)).containsExactly("WORK-015");
    }

    @Test
    void refuses_a_total_that_is_not_the_size_of_the_commission() {
        assertThat(codes(8, 8, 8)).containsExactly("WORK-020");
    }

    @Test
    void refuses_a_decision_without_a_vote() {
        assertThat(rule.check("e", "ubbc-26", Optional.empty()))
                .extracting(Violation::code)
                .containsExactly("WORK-016");
    }

    private List<String> codes(int total, int present, int inFavour) {
        Evidence.Meeting meeting = new Evidence.Meeting(total, present, inFavour, Optional.of("minutes"));
        return rule.check("e", "ubbc-26", Optional.of(meeting)).stream()
                .map(Violation::code)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static MeetingRule rule() {
        Elections elections = mock(Elections.class);
        when(elections.find(any()))
                .thenReturn(Optional.of(new Election(
                        "e",
                        "title",
                        RuleSet.LAW_85_2015,
                        LocalDate.of(2021, 5, 23),
                        LocalDate.of(2021, 1, 28),
                        "26",
                        ElectionState.RUNNING)));
        ObjectProvider<BodySize> sizes = mock(ObjectProvider.class);
        when(sizes.stream()).thenAnswer(call -> Stream.<BodySize>of((election, group) -> OptionalInt.of(MEMBERS)));
        return new MeetingRule(new StandaloneLawTables(), elections, sizes);
    }
}
