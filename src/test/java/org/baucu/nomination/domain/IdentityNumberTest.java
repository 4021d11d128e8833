package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @Test
    void a_number_has_one_spelling() {
        assertThat(IdentityNumber.of(" 026 085.001-234 ")).contains("026085001234");
        assertThat(IdentityNumber.of("０２６０８５００１２３４")).contains("026085001234");
        assertThat(IdentityNumber.of("135246809")).contains("135246809");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "026.085.001.234",
                "026\u00A0085\u202F001\u3000234",
                "026\u00AD085\u2060001\uFEFF234",
                "026\u2212085\u2013001_234",
                "０２６．０８５．００１．２３４",
                "\u200E026085001234\u200F"
            })
    void whatever_stands_between_the_digits_or_cannot_be_seen_makes_no_other_number(String typed) {
        assertThat(IdentityNumber.of(typed)).contains("026085001234");
    }

    @Test
    void what_cannot_be_a_number_is_none() {
        assertThat(IdentityNumber.of("02608500123")).isEmpty();
        assertThat(IdentityNumber.of("02608500123O")).isEmpty();
        assertThat(IdentityNumber.of(null)).isEmpty();
    }
}
