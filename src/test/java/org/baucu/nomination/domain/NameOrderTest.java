package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final List<String> ALPHABET = List.of(
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q",
            "r", "s", "t", "u", "ư", "v", "x", "y");

    private final NameOrder order = new NameOrder();

    @Test
    void letters_stand_in_the_order_of_the_vietnamese_alphabet() {
        assertSorted(ALPHABET);
        assertSorted(ALPHABET.stream().map(letter -> letter + "n").toList());
    }

    @Test
    void the_given_name_decides_then_the_family_name() {
        assertSorted(List.of("Vũ Thị An", "Lê Văn Ân", "Trần Bình", "Bùi Đức Dũng", "Đào Hải", "Nguyễn Hải"));
    }

    @Test
    void tones_decide_only_between_the_same_letters() {
        assertSorted(List.of("Lê Hoa", "Lê Hoà", "Lê Hoan"));
    }

    @Test
    void the_encoding_of_marks_makes_no_difference() {
        String name = "Nguyễn Thị Hường";
        assertThat(order.compare(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isZero();
        assertThat(order.compare(name, "  Nguyễn   Thị Hường ")).isZero();
    }

    @Test
    void a_name_typed_in_capitals_stands_where_it_would_in_small_letters() {
        assertSorted(List.of("BÙI VĂN AN", "Trần Văn An", "VŨ VĂN AN"));
        assertThat(order.compare("ĐỖ THỊ ÁNH", "Đỗ Thị Ánh")).isZero();
    }

    private void assertSorted(List<String> expected) {
        List<String> mixed = new ArrayList<>(expected);
        Collections.reverse(mixed);
        mixed.sort(order);
        assertThat(mixed).isEqualTo(expected);
    }
}
