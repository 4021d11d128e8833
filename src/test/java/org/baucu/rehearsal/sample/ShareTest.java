package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Property(tries = 300)
    void parts_sum_to_the_total_and_keep_their_bounds(
            @ForAll @IntRange(min = 1, max = 60) int n, @ForAll long seed, @ForAll @IntRange(max = 100) int percent) {
        Random random = new Random(seed);
        int[] least = random.ints(n, 0, 400).toArray();
        int[] most = Arrays.stream(least).map(l -> l + random.nextInt(4000)).toArray();
        double[] weights = random.doubles(n, 0.01, 50).toArray();
        int low = Arrays.stream(least).sum();
        int high = Arrays.stream(most).sum();
        int total = low + (int) ((high - low) * (percent / 100.0));

        int[] parts = Share.split("test", total, weights, least, most);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int i = 0; i < n; i++) {
            assertThat(parts[i]).isBetween(least[i], most[i]);
        }
    }

    @Test
    void splits_in_proportion_with_the_largest_remainders_first() {
        assertThat(Share.split(
                        "seats", 18, new double[] {100_608, 95_044, 115_090}, new int[3], new int[] {99, 99, 99}))
                .containsExactly(6, 5, 7);
    }

    @Test
    void refuses_a_total_out_of_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.split("seats", 11, new double[] {1, 1}, new int[2], new int[] {5, 5}))
                .withMessage("seats: 11 cannot be split into 2 parts that hold 0 to 10 in all");
    }

    @Property(tries = 300)
    void groups_keep_the_order_and_leave_none_empty(
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @IntRange(min = 1, max = 40) int wanted,
            @ForAll long seed) {
        List<Integer> items = new Random(seed).ints(n, 0, 1000).boxed().toList();
        int count = Math.min(n, wanted);

        List<List<Integer>> groups = Share.groups(items, Integer::doubleValue, count);

        assertThat(groups).hasSize(count).noneMatch(List::isEmpty);
        assertThat(groups.stream().flatMap(List::stream).toList()).isEqualTo(items);
    }

    @Test
    void groups_have_about_the_same_weight() {
        assertThat(Share.groups(List.of(5, 1, 4, 2, 3, 5), Integer::doubleValue, 2))
                .containsExactly(List.of(5, 1, 4), List.of(2, 3, 5));
    }
}
