package org.baucu.substitution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Substitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingRulesTest {

    private static final String BODY = "ubnd-08731";
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 9);
    private static final LocalDate MONDAY = LocalDate.of(2021, 4, 12);
    private static final LocalDate FRIDAY = LocalDate.of(2021, 4, 16);
    private static final Set<String> MEMBERS = Set.of("an", "binh", "chi");

    @Test
    void accepts_a_colleague_for_days_to_come_and_from_today() {
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY))).isEmpty();
        assertThat(codes(wish("an", "binh", TODAY, TODAY))).isEmpty();
    }

    @Test
    void refuses_oneself_strangers_and_who_is_no_longer_there() {
        assertThat(codes(wish("an", "an", MONDAY, FRIDAY))).containsExactly("SUBST-001");
        assertThat(codes(wish("an", "dung", MONDAY, FRIDAY))).containsExactly("SUBST-002");
        assertThat(codes(wish("dung", "binh", MONDAY, FRIDAY))).containsExactly("SUBST-003");
    }

    @Test
    void refuses_days_that_are_missing_reversed_past_or_too_many() {
        assertThat(codes(wish("an", "binh", null, FRIDAY))).containsExactly("SUBST-004");
        assertThat(codes(wish("an", "binh", MONDAY, null))).containsExactly("SUBST-004");
        assertThat(codes(wish("an", "binh", FRIDAY, MONDAY))).containsExactly("SUBST-005");
        assertThat(codes(wish("an", "binh", TODAY.minusDays(1), FRIDAY))).containsExactly("SUBST-006");
        assertThat(codes(wish("an", "binh", TODAY, TODAY.plusDays(NamingRules.LONGEST - 1L))))
                .isEmpty();
        assertThat(codes(wish("an", "binh", TODAY, TODAY.plusDays(NamingRules.LONGEST))))
                .containsExactly("SUBST-007");
    }

    @Test
    void refuses_without_a_reason_and_with_a_note_that_no_column_holds() {
        Wish silent = new Wish(
                BODY, "an", "binh", Optional.of(MONDAY), Optional.of(FRIDAY), Optional.empty(), "x".repeat(501));
        assertThat(codes(silent)).containsExactly("SUBST-011", "SUBST-012");
    }

    @ParameterizedTest(name = "{0}.4 to {1}.4")
    @CsvSource({"16, 20", "8, 12", "13, 14", "1, 30"})
    void refuses_a_second_substitute_in_the_same_body_for_any_of_the_days(int first, int last) {
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other(BODY, "an", "chi", first, last)))
                .containsExactly("SUBST-008");
    }

    @Test
    void accepts_the_days_beside_another_body_and_what_was_ended() {
        Wish wish = wish("an", "binh", MONDAY, FRIDAY);
        assertThat(codes(wish, other(BODY, "an", "chi", 10, 11))).isEmpty();
        assertThat(codes(wish, other(BODY, "an", "chi", 17, 18))).isEmpty();
        assertThat(codes(wish, other("ubbc-08731", "an", "chi", 12, 16))).isEmpty();
        Substitution ended = new Substitution(
                "1", BODY, "an", "chi", MONDAY, FRIDAY, Optional.of(VietnamTime.at(MONDAY, LocalTime.NOON)));
        assertThat(codes(wish, ended)).isEmpty();
    }

    @Test
    void refuses_a_substitute_that_is_away_itself_in_whatever_body() {
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other(BODY, "binh", "chi", 16, 16)))
                .containsExactly("SUBST-009");
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other("ubbc-08731", "binh", "dung", 12, 12)))
                .containsExactly("SUBST-009");
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other(BODY, "binh", "chi", 17, 19)))
                .isEmpty();
    }

    @Test
    void refuses_a_chain_from_the_other_end_and_a_circle() {
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other(BODY, "chi", "an", 14, 14)))
                .containsExactly("SUBST-010");
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other(BODY, "binh", "an", 12, 16)))
                .containsExactly("SUBST-009", "SUBST-010");
    }

    @Test
    void one_may_stand_in_for_several() {
        assertThat(codes(wish("an", "binh", MONDAY, FRIDAY), other(BODY, "chi", "binh", 12, 16)))
                .isEmpty();
    }

    @Test
    void holds_from_the_first_midnight_to_the_last_in_vietnam_or_until_it_is_ended() {
        Substitution s = new Substitution("1", BODY, "an", "binh", MONDAY, FRIDAY, Optional.empty());
        assertThat(s.holds(Instant.parse("2021-04-11T16:59:59Z"))).isFalse();
        assertThat(s.holds(Instant.parse("2021-04-11T17:00:00Z"))).isTrue();
        assertThat(s.holds(Instant.parse("2021-04-16T16:59:59Z"))).isTrue();
        assertThat(s.holds(Instant.parse("2021-04-16T17:00:00Z"))).isFalse();
        Instant early = Instant.parse("2021-04-13T02:00:00Z");
        Substitution ended = new Substitution("1", BODY, "an", "binh", MONDAY, FRIDAY, Optional.of(early));
        assertThat(ended.holds(early.minusSeconds(1))).isTrue();
        assertThat(ended.holds(early)).isFalse();
    }

    private static List<String> codes(Wish wish, Substitution... others) {
        return NamingRules.check(wish, TODAY, MEMBERS, List.of(others)).stream()
                .map(Violation::code)
                .toList();
    }

    private static Wish wish(String person, String substitute, LocalDate first, LocalDate last) {
        return new Wish(
                BODY,
                person,
                substitute,
                Optional.ofNullable(first),
                Optional.ofNullable(last),
                Optional.of(Wish.Reason.LEAVE),
                "");
    }

    private static Substitution other(String body, String person, String substitute, int first, int last) {
        return new Substitution(
                "1",
                body,
                person,
                substitute,
                LocalDate.of(2021, 4, first),
                LocalDate.of(2021, 4, last),
                Optional.empty());
    }
}
