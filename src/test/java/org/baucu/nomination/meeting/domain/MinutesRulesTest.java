package org.baucu.nomination.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Council;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.meeting.MeetingLaw;
import org.baucu.nomination.meeting.MeetingWindows;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesRulesTest {

    private static final StandaloneLawTables TABLES = new StandaloneLawTables();
    private static final MeetingLaw LAW = new MeetingLaw(new NominationLaw(TABLES), TABLES);
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 5);
    private static final Instant MET = Instant.parse("2021-04-04T12:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, 2, false",
        "LAW_85_2015, 3, true",
        "LAW_85_2015, 5, true",
        "LAW_85_2015, 6, false",
        "LAW_83_2025, 4, false",
        "LAW_83_2025, 5, true",
        "LAW_83_2025, 15, true",
        "LAW_83_2025, 16, false"
    })
    void the_counting_team_has_three_to_five_members_in_2021_and_five_to_fifteen_in_2026(
            RuleSet ruleSet, int counters, boolean lawful) {
        List<Violation> found = check(ruleSet, row(MeetingPlace.RESIDENCE, 120, 80, counters, 70));
        assertThat(found).extracting(Violation::code).isEqualTo(lawful ? List.of() : List.of("NOMINATION-003"));
        found.forEach(v -> assertThat(v.location()).isEqualTo("hàng 1, cột Tổ kiểm phiếu"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void fifty_four_of_a_hundred_at_the_residence_are_too_few_and_fifty_five_are_enough(RuleSet ruleSet) {
        assertThat(check(ruleSet, row(MeetingPlace.RESIDENCE, 100, 54, 5, 50)))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo("NOMINATION-002");
                    assertThat(v.location()).isEqualTo("hàng 1, cột Cử tri có mặt");
                    assertThat(v.article()).contains("Điều 2");
                });
        assertThat(check(ruleSet, row(MeetingPlace.RESIDENCE, 100, 55, 5, 50))).isEmpty();
        assertThat(check(ruleSet, row(MeetingPlace.WORKPLACE, 100, 69, 5, 50)))
                .extracting(Violation::code)
                .containsExactly("NOMINATION-002");
        assertThat(check(ruleSet, row(MeetingPlace.WORKPLACE, 30, 20, 5, 19))).isEmpty();
        assertThat(check(ruleSet, row(MeetingPlace.WORKPLACE, 30, 19, 5, 19)))
                .extracting(Violation::code)
                .containsExactly("NOMINATION-002");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void exactly_half_is_a_result_and_no_fault_and_may_be_a_special_case(RuleSet ruleSet) {
        MeetingRow half = row(MeetingPlace.RESIDENCE, 120, 80, 5, 40);
        assertThat(check(ruleSet, half)).isEmpty();
        assertThat(check(ruleSet, special(half, "Cử tri chưa rõ"))).isEmpty();
        assertThat(check(ruleSet, special(row(MeetingPlace.RESIDENCE, 120, 80, 5, 41), "Cử tri chưa rõ")))
                .extracting(Violation::code)
                .containsExactly("MEETING-007");
    }

    @Test
    void a_meeting_that_is_owed_and_not_held_is_named_unless_the_candidate_stands_no_more() {
        MeetingRow missing = MeetingRow.owed("a", MeetingPlace.WORKPLACE);
        assertThat(check(RuleSet.LAW_85_2015, row(MeetingPlace.RESIDENCE, 120, 80, 3, 70), missing))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo("MEETING-001");
                    assertThat(v.sentenceVi()).contains("nơi công tác");
                    assertThat(v.location()).startsWith("hàng 2");
                });
        assertThat(rules(RuleSet.LAW_85_2015).check(List.of(missing), row -> false))
                .isEmpty();
    }

    @Test
    void what_is_missing_in_the_minutes_is_named_at_its_cell() {
        MeetingRow row = new MeetingRow(
                "a",
                MeetingPlace.RESIDENCE,
                new Minutes(
                        "",
                        Optional.of(MET),
                        Optional.of(MeetingForm.IN_PERSON),
                        "",
                        OptionalInt.of(120),
                        OptionalInt.empty(),
                        OptionalInt.of(3)),
                OptionalInt.of(70),
                "",
                "");
        assertThat(check(RuleSet.LAW_85_2015, row))
                .allSatisfy(v -> assertThat(v.code()).isEqualTo("MEETING-002"))
                .extracting(Violation::location)
                .containsExactly("hàng 1, cột Nơi tổ chức hội nghị", "hàng 1, cột Cử tri có mặt");
    }

    @Test
    void meetings_on_line_and_slips_are_known_to_2026_only_and_need_a_decision() {
        for (MeetingForm form : new MeetingForm[] {MeetingForm.ONLINE, MeetingForm.SLIPS}) {
            assertThat(check(RuleSet.LAW_85_2015, held(form, "12/QĐ")))
                    .extracting(Violation::code)
                    .containsExactly("MEETING-004");
            assertThat(check(RuleSet.LAW_83_2025, held(form, "")))
                    .singleElement()
                    .satisfies(v -> {
                        assertThat(v.code()).isEqualTo("MEETING-005");
                        assertThat(v.article()).contains("101/2025");
                    });
            assertThat(check(RuleSet.LAW_83_2025, held(form, "12/QĐ-UBBC"))).isEmpty();
        }
    }

    @Test
    void one_meeting_has_one_set_of_figures() {
        MeetingRow one = row(MeetingPlace.RESIDENCE, 120, 80, 3, 70);
        MeetingRow other = new MeetingRow(
                "b",
                MeetingPlace.RESIDENCE,
                row(MeetingPlace.RESIDENCE, 121, 80, 3, 0).minutes(),
                one.inFavour(),
                "",
                "");
        assertThat(check(RuleSet.LAW_85_2015, one, other))
                .extracting(Violation::code, Violation::location)
                .containsExactly(Tuple.tuple("MEETING-006", "hàng 2, cột Cử tri được triệu tập"));
        MeetingRow same = new MeetingRow("b", MeetingPlace.RESIDENCE, one.minutes(), OptionalInt.of(60), "", "");
        assertThat(check(RuleSet.LAW_85_2015, one, same)).isEmpty();
    }

    @Test
    void a_meeting_is_not_held_tomorrow() {
        Minutes m = row(MeetingPlace.RESIDENCE, 120, 80, 3, 70).minutes();
        Minutes tomorrow = new Minutes(
                m.placeName(),
                Optional.of(Instant.parse("2021-04-05T17:00:00Z")),
                m.form(),
                "",
                m.called(),
                m.attending(),
                m.counters());
        assertThat(check(
                        RuleSet.LAW_85_2015,
                        new MeetingRow("a", MeetingPlace.RESIDENCE, tomorrow, OptionalInt.of(70), "", "")))
                .extracting(Violation::code)
                .containsExactly("MEETING-003");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE_COUNCIL, 2021-03-18, MEETING-011, Điều 53 khoản 2",
        "COMMUNE_COUNCIL, 2021-03-19, , ",
        "NATIONAL_ASSEMBLY, 2021-03-18, MEETING-011, Điều 44 khoản 2",
        "NATIONAL_ASSEMBLY, 2021-03-19, , "
    })
    void in_2021_a_meeting_before_the_second_conference_asked_about_no_list(
            ElectedBody body, LocalDate met, String code, String article) {
        tooEarly(RuleSet.LAW_85_2015, body, LocalDate.of(2021, 3, 19), met, code, article);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE_COUNCIL, 2026-02-01, MEETING-011, Điều 53 khoản 2",
        "COMMUNE_COUNCIL, 2026-02-03, MEETING-012, NQLT 102/2025 Điều 22 khoản 3",
        "COMMUNE_COUNCIL, 2026-02-04, , ",
        "NATIONAL_ASSEMBLY, 2026-02-01, MEETING-011, Điều 44 khoản 2",
        "NATIONAL_ASSEMBLY, 2026-02-03, MEETING-012, NQLT 102/2025 Điều 21 khoản 3",
        "NATIONAL_ASSEMBLY, 2026-02-04, , "
    })
    void in_2026_voters_are_asked_from_the_fourth_of_february_on_and_after_the_second_conference(
            ElectedBody body, LocalDate met, String code, String article) {
        tooEarly(RuleSet.LAW_83_2025, body, LocalDate.of(2026, 2, 2), met, code, article);
    }

    private static void tooEarly(
            RuleSet ruleSet, ElectedBody body, LocalDate conference, LocalDate met, String code, String article) {
        Minutes m = row(MeetingPlace.RESIDENCE, 120, 80, 5, 70).minutes();
        Minutes on = new Minutes(
                m.placeName(),
                Optional.of(VietnamTime.at(met, LocalTime.of(0, 30))),
                m.form(),
                "",
                m.called(),
                m.attending(),
                m.counters());
        List<Violation> found = rules(ruleSet, window(ruleSet, body, conference), met.plusDays(1))
                .check(
                        List.of(new MeetingRow("a", MeetingPlace.RESIDENCE, on, OptionalInt.of(70), "", "")),
                        row -> true);
        assertThat(found)
                .extracting(Violation::code, Violation::article, Violation::location)
                .isEqualTo(
                        code == null
                                ? List.of()
                                : List.of(Tuple.tuple(code, article, "hàng 1, cột Ngày, giờ hội nghị")));
    }

    private static List<Violation> check(RuleSet ruleSet, MeetingRow... rows) {
        return rules(ruleSet).check(List.of(rows), row -> true);
    }

    private static MinutesRules rules(RuleSet ruleSet) {
        return rules(ruleSet, new MeetingWindow(Optional.empty(), Optional.empty(), "", ""), TODAY);
    }

    private static MinutesRules rules(RuleSet ruleSet, MeetingWindow window, LocalDate today) {
        return new MinutesRules(LAW.terms(ruleSet)::get, LAW.forms(ruleSet), "Điều 53 khoản 2", window, today);
    }

    private static MeetingWindow window(RuleSet ruleSet, ElectedBody body, LocalDate secondConference) {
        LocalDate electionDay = ruleSet == RuleSet.LAW_85_2015 ? LocalDate.of(2021, 5, 23) : LocalDate.of(2026, 3, 15);
        return MeetingWindows.of(
                TABLES, ruleSet, electionDay, new Council("election", body, "unit"), Optional.of(secondConference));
    }

    private static MeetingRow special(MeetingRow row, String reason) {
        return new MeetingRow(row.candidateId(), row.place(), row.minutes(), row.inFavour(), "", reason);
    }

    private static MeetingRow held(MeetingForm form, String decision) {
        Minutes m = row(MeetingPlace.RESIDENCE, 120, 80, 5, 70).minutes();
        return new MeetingRow(
                "a",
                MeetingPlace.RESIDENCE,
                new Minutes(
                        m.placeName(), m.at(), Optional.of(form), decision, m.called(), m.attending(), m.counters()),
                OptionalInt.of(70),
                "",
                "");
    }

    private static MeetingRow row(MeetingPlace place, int called, int attending, int counters, int inFavour) {
        return new MeetingRow(
                "a",
                place,
                new Minutes(
                        "Thôn Đông",
                        Optional.of(MET),
                        Optional.of(MeetingForm.IN_PERSON),
                        "",
                        OptionalInt.of(called),
                        OptionalInt.of(attending),
                        OptionalInt.of(counters)),
                OptionalInt.of(inFavour),
                "",
                "");
    }
}
