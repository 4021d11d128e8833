package org.baucu.nomination.list.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.domain.UnitList;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemovalRulesTest {

    private static final Instant VOTING = Instant.parse("2021-05-23T00:00:00Z");
    private static final RemovalGround PROSECUTED = new RemovalGround(
            "prosecuted", "Bị khởi tố bị can", "mttq", "Điều 60 khoản 2", VOTING, "giờ bắt đầu bỏ phiếu");
    private static final Candidate OFFICIAL =
            People.candidate("c", "Trần Minh Họa", false, CandidateState.OFFICIAL, 3, 1);
    private static final Removal.Facts FACTS = new Removal.Facts(
            "12/QĐ-CSĐT", Optional.of(LocalDate.of(2021, 5, 22)), "Cơ quan Cảnh sát điều tra", "Khởi tố bị can.");

    @Test
    void until_the_last_second_before_voting_a_candidate_is_struck() {
        assertThat(RemovalRules.opening(OFFICIAL, PROSECUTED, VOTING.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void once_voting_has_begun_nobody_is_struck() {
        assertThat(codes(RemovalRules.opening(OFFICIAL, PROSECUTED, VOTING))).containsExactly("REMOVE-001");
        assertThat(codes(RemovalRules.proposal(
                        OFFICIAL, PROSECUTED, FACTS, VOTING.plusSeconds(1), LocalDate.of(2021, 5, 23))))
                .containsExactly("REMOVE-001");
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidateState.class,
            names = {"OFFICIAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_who_is_on_the_published_list_can_be_struck(CandidateState state) {
        Candidate other = People.candidate("c", "Trần Minh Họa", false, state, 0, 0);
        assertThat(codes(RemovalRules.opening(other, PROSECUTED, VOTING.minusSeconds(1))))
                .containsExactly("REMOVE-003");
    }

    @Test
    void the_facts_must_be_complete_and_not_of_tomorrow() {
        Instant now = VOTING.minusSeconds(3600);
        LocalDate today = LocalDate.of(2021, 5, 22);

        assertThat(RemovalRules.proposal(OFFICIAL, PROSECUTED, FACTS, now, today))
                .isEmpty();
        assertThat(codes(RemovalRules.proposal(OFFICIAL, PROSECUTED, Removal.Facts.NONE, now, today)))
                .containsExactly("REMOVE-005", "REMOVE-005", "REMOVE-005", "REMOVE-005");
        assertThat(codes(RemovalRules.proposal(
                        OFFICIAL,
                        PROSECUTED,
                        new Removal.Facts("1/QĐ", Optional.of(today.plusDays(1)), "Công an", "Bắt."),
                        now,
                        today)))
                .containsExactly("REMOVE-006");
    }

    @Test
    void a_unit_that_loses_a_candidate_on_the_eve_is_named_with_what_is_to_be_done() {
        String unit = "Đơn vị bầu cử số 3 (Toàn huyện Tam Đảo) bầu đại biểu Hội đồng nhân dân tỉnh Vĩnh Phúc";

        assertThat(RemovalRules.shortage(unit, list(3, 5), 4, 5)).get().satisfies(v -> {
            assertThat(v.code()).isEqualTo("REMOVE-010");
            assertThat(v.sentenceVi()).startsWith(unit).contains("còn 4 người ứng cử cho 3 đại biểu", "ít nhất 5");
            assertThat(v.remedyVi()).contains("Hội đồng bầu cử quốc gia", "thông báo cho cử tri");
        });
        assertThat(RemovalRules.shortage(unit, list(3, 4), 3, 5)).get().satisfies(v -> {
            assertThat(v.code()).isEqualTo("REMOVE-011");
            assertThat(v.sentenceVi()).contains("còn 3 người ứng cử cho 3 đại biểu");
        });
        assertThat(RemovalRules.shortage(unit, list(3, 6), 5, 5)).isEmpty();
    }

    private static UnitList list(int seats, int candidates) {
        return new UnitList(
                3,
                seats,
                IntStream.range(0, candidates)
                        .mapToObj(n -> ProposedList.entry(
                                People.candidate("c" + n, "Lê Văn A", false, CandidateState.OFFICIAL, 3, n + 1)))
                        .toList());
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
