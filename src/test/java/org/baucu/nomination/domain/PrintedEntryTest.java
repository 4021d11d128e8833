package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintedEntryTest {

    private static final PrintedEntry DOSSIER =
            entry("fullName", "Nguyễn Thị Hường", "sex", "Nữ", "birthDate", "01/06/1985");

    @Test
    void a_wrong_sex_on_the_ballot_is_found() {
        assertThat(entry("fullName", "Nguyễn Thị Hường", "sex", "Nam", "birthDate", "01/06/1985")
                        .differences(DOSSIER))
                .containsExactly(new PrintedEntry.Difference("sex", "Nữ", "Nam"));
    }

    @Test
    void a_missing_and_an_added_field_are_found() {
        assertThat(entry("fullName", "Nguyễn Thị Hường", "sex", "Nữ", "party", "x")
                        .differences(DOSSIER))
                .containsExactly(
                        new PrintedEntry.Difference("birthDate", "01/06/1985", ""),
                        new PrintedEntry.Difference("party", "", "x"));
    }

    @Test
    void case_and_marks_matter_the_encoding_does_not() {
        assertThat(entry(
                                "fullName",
                                Normalizer.normalize(" Nguyễn Thị Hường", Normalizer.Form.NFD),
                                "sex",
                                "Nữ",
                                "birthDate",
                                "01/06/1985")
                        .differences(DOSSIER))
                .isEmpty();
        assertThat(entry("fullName", "Nguyễn Thị Hương", "sex", "nữ", "birthDate", "01/06/1985")
                        .differences(DOSSIER))
                .extracting(PrintedEntry.Difference::field)
                .containsExactly("fullName", "sex");
    }

    @Test
    void two_candidates_are_not_compared() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedEntry("other", Map.of()).differences(DOSSIER));
    }

    private static PrintedEntry entry(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return new PrintedEntry("c-1", fields);
    }
}
