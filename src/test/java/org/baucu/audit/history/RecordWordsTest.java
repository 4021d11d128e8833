package org.baucu.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Properties;
import org.baucu.platform.record.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be in the record can be read, in both languages. */
class RecordWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"record", "record_en"})
    void every_kind_has_a_phrase_and_no_phrase_is_left_over(String file) throws IOException {
        Properties phrases = read(file);
        assertThat(phrases.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RecordKind.values())
                        .map(kind -> "record." + kind.code())
                        .toList());
        phrases.values()
                .forEach(phrase -> assertThat(phrase.toString()).isNotBlank().satisfies(p -> assertThat(
                                Normalizer.isNormalized(p, Normalizer.Form.NFC))
                        .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit"})
    void the_pages_have_the_same_keys_in_both_languages(String file) throws IOException {
        assertThat(read(file + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(file).stringPropertyNames());
    }

    private static Properties read(String file) throws IOException {
        Properties phrases = new Properties();
        try (InputStream in = RecordWordsTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return phrases;
    }
}
