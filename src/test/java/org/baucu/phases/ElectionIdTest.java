package org.baucu.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.election.Level;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The id that an election gets of its province and year. */
class ElectionIdTest {

    private static Optional<String> id(String name, String kind) {
        return ElectionId.of(
                new Unit("26", name, Level.PROVINCE, kind, Optional.empty(), true), LocalDate.of(2021, 5, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Vĩnh Phúc, tỉnh, vinh-phuc-2021",
        "Thành phố Đà Nẵng, thành phố, da-nang-2021",
        "Tỉnh Bà Rịa - Vũng Tàu, tỉnh, ba-ria-vung-tau-2021",
        "Thành phố Hồ Chí Minh, thành phố, ho-chi-minh-2021",
        "Đắk Lắk, tỉnh, dak-lak-2021"
    })
    void takes_the_name_without_kind_and_marks(String name, String kind, String expected) {
        assertThat(id(name, kind)).contains(expected);
    }

    @Test
    void has_none_for_a_name_without_letters_and_keeps_a_long_one_short() {
        assertThat(id("Tỉnh …", "tỉnh")).isEmpty();
        assertThat(id("A".repeat(100), "tỉnh").orElseThrow()).isEqualTo("a".repeat(40) + "-2021");
    }
}
