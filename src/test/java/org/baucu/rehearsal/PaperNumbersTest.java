package org.baucu.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.baucu.platform.work.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "DECIDE, false, mttq, BB-MTTQ",
        "DECIDE, false, ubnd, QĐ-UBND",
        "DECIDE, false, ubbc, QĐ-UBBC",
        "DECIDE, true, ubbc, NQ-UBBC",
        "RATIFY, false, hdnd, NQ-HĐND",
        "DECIDE, false, bbc, BB-BBC",
        "REVIEW, false, ubnd, QĐ-UBND",
        "AGREE, false, mttq, CV-MTTQ",
        "RECORD, false, ubnd, NQ-HĐBCQG",
        "DECIDE, false, qs, QĐ-BCH"
    })
    void a_document_is_numbered_by_the_body_that_issues_it(Step step, boolean meeting, String body, String suffix) {
        assertThat(PaperNumbers.suffix(step, meeting, body)).isEqualTo(suffix);
    }

    @Test
    void no_other_body_issues_documents() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumbers.suffix(Step.DECIDE, false, "coordinator"));
    }
}
