package org.baucu.progress.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void the_head_signs_in_the_name_of_the_body() {
        assertThat(signature("Chủ tịch").lines()).containsExactly("TM. ỦY BAN BẦU CỬ", "CHỦ TỊCH");
        assertThat(signature("Chủ tịch").head()).containsExactly("ỦY BAN BẦU CỬ", "TỈNH VĨNH PHÚC");
        assertThat(signature("Chủ tịch").code()).isEqualTo("UBBC");
    }

    @Test
    void a_deputy_signs_for_the_head() {
        assertThat(signature("Phó Chủ tịch").lines())
                .containsExactly("TM. ỦY BAN BẦU CỬ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    private static Signature signature(String title) {
        return new Signature("ubbc-26", "Ủy ban bầu cử tỉnh Vĩnh Phúc", "", "Nguyễn Văn An", title, List.of());
    }
}
