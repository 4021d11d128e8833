package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumDemandTest {

    @Test
    void runs_where_there_is_a_chromium() {
        assertThat(ChromiumExtension.decide(Optional.of(Path.of("/usr/bin/chromium")), true)
                        .isDisabled())
                .isFalse();
    }

    @Test
    void fails_with_a_sentence_where_one_is_required_and_missing() {
        assertThatThrownBy(() -> ChromiumExtension.decide(Optional.empty(), true))
                .hasMessageStartingWith("BAUCU_BROWSER=required, but no Chromium was found")
                .hasMessageContaining("install the package chromium");
    }

    @Test
    void skips_where_none_is_required() {
        assertThat(ChromiumExtension.decide(Optional.empty(), false).isDisabled())
                .isTrue();
    }

    @Test
    void names_what_was_skipped() {
        SkippedTests skipped = new SkippedTests();
        skipped.add("LoginPageTest");
        skipped.add("DiagramScreenshotTest");
        assertThat(skipped.sentence())
                .contains("BROWSER TESTS SKIPPED", "DiagramScreenshotTest, LoginPageTest", "BAUCU_BROWSER=required");
    }
}
