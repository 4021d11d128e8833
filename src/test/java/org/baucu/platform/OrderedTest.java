package org.baucu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baucu.election.ElectedBody;
import org.junit.jupiter.api.Test;

/** Copies with an order that is the same in every run. */
class OrderedTest {

    @Test
    void what_an_enum_names_comes_in_its_order_whatever_came_in() {
        Set<ElectedBody> some = Set.of(ElectedBody.values());
        assertThat(Ordered.set(some)).containsExactly(ElectedBody.values());
        assertThat(Set.copyOf(some).stream().collect(Ordered.toSet())).containsExactly(ElectedBody.values());
    }

    @Test
    void text_comes_by_its_characters_and_each_once() {
        assertThat(Ordered.set(List.of("mttq-1", "hdnd-1", "mttq-1", "@an")))
                .containsExactly("@an", "hdnd-1", "mttq-1");
        assertThat(Stream.of("b", "a").collect(Ordered.toSet())).containsExactly("a", "b");
    }

    @Test
    void a_map_keeps_its_own_order() {
        Map<String, Integer> given = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 50).forEach(i -> given.put("candidate " + (51 - i), i));
        Map<String, Integer> copy = Ordered.copy(given);
        assertThat(copy.keySet()).containsExactlyElementsOf(given.keySet());
        given.clear();
        assertThat(copy).hasSize(50);
    }

    @Test
    void nothing_can_be_changed_and_nothing_is_lost_of_what_was_copied() {
        Set<String> given = new HashSet<>(Set.of("a"));
        Set<String> copy = Ordered.set(given);
        given.add("b");
        assertThat(copy).containsExactly("a");
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Ordered.copy(Map.of("a", 1)).put("b", 2))
                .isInstanceOf(UnsupportedOperationException.class);
        List<String> withNothing = new ArrayList<>();
        withNothing.add(null);
        assertThatThrownBy(() -> Ordered.set(withNothing)).isInstanceOf(NullPointerException.class);
    }
}
