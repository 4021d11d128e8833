package org.baucu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.platform.work.CaseKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseCodeTest {

    @ParameterizedTest
    @CsvSource({
        "vinh-phuc-2021/consultation-round/26/NA.2,              consultation-round~2",
        "vinh-phuc-2021/consultation-round/08707/PC-commune.3,   consultation-round~3",
        "vinh-phuc-2021/allocate-structure/26/PC-province.1,     allocate-structure~1",
        "vinh-phuc-2021/candidate-dossier/26/PC-province.117,    candidate-dossier",
        "vinh-phuc-2021/verify-raised-matter/08707/NA.2,         verify-raised-matter",
        "vinh-phuc-2021/nominate-by-agency/26/NA,                nominate-by-agency",
        "vinh-phuc-2021/establish-polling-teams/08707/3,         establish-polling-teams",
        "vinh-phuc-2021/post-candidate-lists/08707,              post-candidate-lists"
    })
    void a_case_belongs_to_a_phase(String key, String phase) {
        assertThat(PhaseCode.of(CaseKey.parse(key))).hasToString(phase);
    }

    @ParameterizedTest
    @CsvSource({"consultation-round~2, NA, NA.2", "nominate-by-agency, NA, NA", "post-candidate-lists, '', ''"})
    void a_phase_gives_its_case_of_a_council_the_sequence(String phase, String council, String sequence) {
        PhaseCode code = PhaseCode.parse(phase);

        assertThat(code).hasToString(phase);
        assertThat(code.sequence(council)).isEqualTo(sequence);
    }
}
