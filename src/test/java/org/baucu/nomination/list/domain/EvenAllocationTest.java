package org.baucu.nomination.list.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.UnitList;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;

class EvenAllocationTest {

    private static final ListRules RULES =
            new NominationLaw(new StandaloneLawTables()).list(RuleSet.LAW_85_2015, ElectedBody.PROVINCE_COUNCIL);

    @Test
    void every_unit_gets_what_the_law_wants_before_any_gets_more() {
        // 3 + 4 + 5 seats need 5 + 7 + 8 candidates
        List<ListEntry> entries = EvenAllocation.of(people(20, 7), Map.of(1, 3, 2, 4, 3, 5), RULES::needed);

        assertThat(counts(entries)).isEqualTo(Map.of(1, 5L, 2, 7L, 3, 8L));
    }

    @Test
    void what_is_more_goes_where_there_are_the_fewest_for_a_seat() {
        List<ListEntry> entries = EvenAllocation.of(people(13, 5), Map.of(1, 3, 2, 3), RULES::needed);

        assertThat(counts(entries).values()).containsExactlyInAnyOrder(6L, 7L);
    }

    @Test
    void women_are_spread_and_each_unit_stands_in_the_order_of_the_names() {
        List<UnitList.Entry> people = people(10, 4);
        List<ListEntry> entries = EvenAllocation.of(people, Map.of(1, 3, 2, 3), RULES::needed);
        Map<String, UnitList.Entry> byId =
                people.stream().collect(Collectors.toMap(UnitList.Entry::candidateId, e -> e));

        for (int unit = 1; unit <= 2; unit++) {
            int of = unit;
            List<UnitList.Entry> list = entries.stream()
                    .filter(e -> e.unitNumber() == of)
                    .map(e -> byId.get(e.candidateId()))
                    .toList();
            assertThat(list).filteredOn(UnitList.Entry::female).hasSize(2);
            assertThat(list).isSortedAccordingTo(ListRules.order());
        }
        assertThat(entries.stream().map(ListEntry::candidateId))
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void too_few_are_spread_too() {
        assertThat(counts(EvenAllocation.of(people(8, 3), Map.of(1, 3, 2, 3), RULES::needed)))
                .isEqualTo(Map.of(1, 4L, 2, 4L));
    }

    private static Map<Integer, Long> counts(List<ListEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(ListEntry::unitNumber, Collectors.counting()));
    }

    private static List<UnitList.Entry> people(int all, int women) {
        return IntStream.range(0, all)
                .mapToObj(n -> new UnitList.Entry(
                        "c" + n,
                        "p" + n,
                        "Lê Văn " + (char) ('Z' - n),
                        LocalDate.of(1980, 1, 1),
                        n < women,
                        n % 5 == 0))
                .toList();
    }
}
