package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baucu.election.RuleSet;

class UnitImportPropertyTest {

    @Property(tries = 100)
    void any_tree_is_good_in_any_order_of_lines(
            @ForAll @IntRange(max = 20) int districts,
            @ForAll @IntRange(max = 30) int communes,
            @ForAll Random random) {
        List<String> lines = lines(districts, communes, random);
        Collections.shuffle(lines, random);
        UnitPreview preview = read(String.join("", lines), RuleSet.LAW_85_2015);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.units()).hasSize(lines.size());
    }

    @Property(tries = 100)
    void one_line_given_twice_is_one_problem_and_leaves_the_rest_good(
            @ForAll @IntRange(min = 1, max = 10) int districts,
            @ForAll @IntRange(max = 20) int communes,
            @ForAll Random random) {
        List<String> lines = lines(districts, communes, random);
        lines.add(lines.get(1 + random.nextInt(lines.size() - 1)));
        UnitPreview preview = read(String.join("", lines), RuleSet.LAW_85_2015);
        assertThat(preview.problems()).hasSize(1);
        assertThat(preview.problems().get(0).line()).isEqualTo(lines.size() + 1);
        assertThat(preview.units()).hasSize(lines.size() - 1);
    }

    @Property(tries = 100)
    void composed_and_decomposed_text_give_the_same_units(
            @ForAll @IntRange(min = 1, max = 5) int districts, @ForAll Random random) {
        String text = String.join("", lines(districts, districts, random));
        assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD), RuleSet.LAW_85_2015))
                .isEqualTo(read(text, RuleSet.LAW_85_2015));
    }

    @Property(tries = 300)
    void no_bytes_make_it_throw(@ForAll @Size(max = 400) byte[] content) {
        assertThat(UnitImport.preview("x", content, RuleSet.LAW_83_2025).acceptable())
                .isFalse();
    }

    @Property(tries = 300)
    void no_text_below_the_headings_makes_it_throw(@ForAll @Size(max = 30) List<String> cells) {
        String text = UnitImportTest.HEADER + String.join(",", cells);
        UnitPreview preview = UnitImport.preview("x.csv", text.getBytes(StandardCharsets.UTF_8), RuleSet.LAW_83_2025);
        assertThat(preview.acceptable()).isFalse();
        assertThat(preview.problems()).isNotEmpty();
    }

    private static List<String> lines(int districts, int communes, Random random) {
        List<String> lines = new ArrayList<>();
        lines.add("26,Tỉnh Vĩnh Phúc,province,tỉnh,\n");
        for (int d = 0; d < districts; d++) {
            lines.add("%03d,Huyện Số %d,district,huyện,26\n".formatted(d + 100, d));
        }
        for (int c = 0; districts > 0 && c < communes; c++) {
            lines.add("%05d,Xã Số %d,commune,xã,%03d\n".formatted(c, c, 100 + random.nextInt(districts)));
        }
        return lines;
    }

    private static UnitPreview read(String rows, RuleSet ruleSet) {
        return UnitImport.preview("u.csv", (UnitImportTest.HEADER + rows).getBytes(StandardCharsets.UTF_8), ruleSet);
    }
}
