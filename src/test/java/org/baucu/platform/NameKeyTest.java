package org.baucu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoà, NGUYỄN THỊ HÒA",
        "Lê Thuý, Lê Thúy",
        "Trần Thuỷ Tiên, Trần Thủy Tiên",
        "Vũ Khoẻ, Vũ Khỏe",
        "Phạm Quý, Phạm Qúy",
        // the Icelandic and the African letter look the same as the Vietnamese one
        "\u00D0ỗ Văn An, Đỗ Văn An",
        "\u0189ỗ Văn An, đỗ văn an"
    })
    void one_name_written_in_two_ways_has_one_key(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
        assertThat(NameKey.of(Normalizer.normalize(one, Normalizer.Form.NFD))).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Hoà, Hoa", "Hoà, Hoá", "Hoàn, Hòan", "Thuý, Thuỳ", "Đỗ, Dỗ", "Ân, An"})
    void two_names_have_two_keys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void nothing_has_an_empty_key() {
        assertThat(NameKey.of(null)).isEmpty();
        assertThat(NameKey.of(" \u200B ")).isEmpty();
    }
}
