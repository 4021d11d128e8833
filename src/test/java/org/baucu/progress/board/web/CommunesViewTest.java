package org.baucu.progress.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All communes in columns. */
class CommunesViewTest {

    private static final int[] VINH_PHUC = {9, 10, 20, 13, 9, 13, 17, 28, 17};
    /** Lines of 17.7 pixels that fit below the bars of a screen of 768. */
    private static final int LINES_OF_A_SCREEN = 32;

    @Test
    void the_136_communes_of_nine_districts_fit_one_screen_and_none_is_lost() {
        List<CommunesView.Block> blocks = new ArrayList<>();
        for (int communes : VINH_PHUC) {
            blocks.add(block("d" + blocks.size(), "H. " + blocks.size(), communes));
        }

        CommunesView view = CommunesView.of(blocks);

        assertThat(view.columns()).hasSizeLessThanOrEqualTo(CommunesView.COLUMNS);
        assertThat(codes(view)).hasSize(136).doesNotHaveDuplicates();
        assertThat(view.columns()).allSatisfy(column -> assertThat(column.parts().stream()
                        .mapToDouble(part -> part.lines().size() + 1.25)
                        .sum())
                .isLessThanOrEqualTo(LINES_OF_A_SCREEN));
        assertThat(view.columns().get(1).parts().get(0).continued())
                .as("a district that breaks is named again")
                .isTrue();
    }

    @Test
    void without_districts_there_are_no_headings() {
        CommunesView view = CommunesView.of(List.of(block("", "", 148)));

        assertThat(view.columns()).hasSize(CommunesView.COLUMNS);
        assertThat(codes(view)).hasSize(148).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_no_column() {
        assertThat(CommunesView.of(List.of()).columns()).isEmpty();
    }

    @Test
    void a_search_finds_names_typed_without_tones() {
        assertThat(CommunesPage.plain("Phường Đống Đa")).isEqualTo("phuong dong da");
    }

    private static List<String> codes(CommunesView view) {
        return view.columns().stream()
                .flatMap(column -> column.parts().stream())
                .flatMap(part -> part.lines().stream())
                .map(CommunesView.Line::code)
                .toList();
    }

    private static CommunesView.Block block(String code, String name, int communes) {
        return new CommunesView.Block(
                code,
                name,
                0,
                0,
                IntStream.range(0, communes)
                        .mapToObj(n ->
                                new CommunesView.Line("k", code + "-" + n, "Xã " + n, "xa " + n, "done", "", List.of()))
                        .toList());
    }
}
