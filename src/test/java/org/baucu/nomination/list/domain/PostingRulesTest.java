package org.baucu.nomination.list.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;

class PostingRulesTest {

    private static final Instant PUBLISHED = Instant.parse("2021-04-28T01:00:00Z");
    private static final Instant NOW = Instant.parse("2021-05-02T01:00:00Z");
    private static final Map<String, Optional<Instant>> LISTS = Map.of("đại biểu Quốc hội", Optional.of(PUBLISHED));

    @Test
    void every_area_with_time_and_place_is_enough() {
        assertThat(codes(List.of(posting(1), posting(2)), LISTS)).isEmpty();
    }

    @Test
    void an_area_left_out_is_named() {
        assertThat(PostingRules.check(List.of(posting(1)), Set.of(1, 2), LISTS, NOW))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo("LIST-020");
                    assertThat(v.sentenceVi()).contains("số 2");
                });
    }

    @Test
    void an_area_that_is_none_or_stands_twice_is_refused() {
        assertThat(codes(List.of(posting(1), posting(2), posting(2), posting(9)), LISTS))
                .containsExactly("LIST-022", "LIST-021");
    }

    @Test
    void a_posting_before_the_publication_or_in_the_future_is_refused() {
        assertThat(codes(
                        List.of(
                                new Posting(1, PUBLISHED.minusSeconds(60), "Nhà văn hóa"),
                                new Posting(2, NOW.plusSeconds(60), "Nhà văn hóa")),
                        LISTS))
                .containsExactly("LIST-024", "LIST-025");
    }

    @Test
    void a_list_that_is_not_published_cannot_have_been_posted() {
        assertThat(codes(
                        List.of(posting(1), posting(2)),
                        Map.of("đại biểu Hội đồng nhân dân xã Minh Họa", Optional.empty())))
                .containsExactly("LIST-023");
    }

    @Test
    void a_place_must_be_said() {
        assertThat(codes(List.of(posting(1), new Posting(2, NOW, " ")), LISTS)).containsExactly("LIST-026");
    }

    @Test
    void without_areas_nothing_is_posted() {
        assertThat(PostingRules.check(List.of(), Set.of(), LISTS, NOW))
                .extracting(Violation::code)
                .containsExactly("LIST-027");
    }

    private static List<String> codes(List<Posting> postings, Map<String, Optional<Instant>> lists) {
        return PostingRules.check(postings, Set.of(1, 2), lists, NOW).stream()
                .map(Violation::code)
                .toList();
    }

    private static Posting posting(int area) {
        return new Posting(area, PUBLISHED.plusSeconds(3600), "Nhà văn hóa");
    }
}
