package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityNumberTest {

    @Test
    void a_number_has_one_spelling() {
        assertThat(IdentityNumber.of(" 026 085.001-234 ")).contains("026085001234");
        assertThat(IdentityNumber.of("０２６０８５００１２３４")).contains("026085001234");
        assertThat(IdentityNumber.of("135246809")).contains("135246809");
    }

    @Test
    void what_cannot_be_a_number_is_none() {
        assertThat(IdentityNumber.of("02608500123")).isEmpty();
        assertThat(IdentityNumber.of("02608500123O")).isEmpty();
        assertThat(IdentityNumber.of(null)).isEmpty();
    }
}
