package org.baucu.nomination.nominees;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.baucu.election.RuleSet;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.MeetingCount;
import org.baucu.nomination.nominees.domain.NominationTerms;
import org.baucu.nomination.nominees.domain.NomineeRules;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NomineeRulesTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());
    private static final LocalDate ELECTION_DAY = LocalDate.of(2021, 5, 23);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 8);
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 22);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_list_that_keeps_to_the_order_and_has_the_confidence_is_lawful(RuleSet ruleSet) {
        assertThat(codes(ruleSet, false, agency("Sở Y tế", person("Phùng Thị Thử", 1980), count(ruleSet, 60), true)))
                .isEmpty();
        assertThat(codes(ruleSet, true, hamlet("Thôn Đông", 1, person("Phùng Thị Thử", 1980), ruleSet, 60, true)))
                .isEmpty();
    }

    @Test
    void nobody_put_forward_is_no_list() {
        assertThat(codes(RuleSet.LAW_85_2015, false)).containsExactly("NOMINEE-002");
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, 35, NOMINEE-011",
        "LAW_83_2025, 35, NOMINEE-011",
        "LAW_85_2015, 36, ''",
        "LAW_83_2025, 36, ''"
    })
    void half_of_those_at_the_workplace_is_not_enough(RuleSet ruleSet, int inFavour, String code) {
        Nominee nominee = agency(
                "Sở Y tế", person("Phùng Thị Thử", 1980), new MeetingCount(100, 70, counters(ruleSet), inFavour), true);

        assertThat(codes(ruleSet, false, nominee)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void who_had_not_the_confidence_stays_on_paper_and_the_agency_names_another(RuleSet ruleSet) {
        Nominee failed = agency(
                "Sở Y tế", person("Phùng Thị Thử", 1980), new MeetingCount(100, 70, counters(ruleSet), 20), false);
        Nominee other = agency("Sở Y tế", person("Phùng Thị Hai", 1981), count(ruleSet, 70), true);
        Nominee elsewhere = agency("Sở Nội vụ", person("Phùng Thị Ba", 1982), count(ruleSet, 70), true);

        assertThat(codes(ruleSet, false, failed, other)).isEmpty();
        assertThat(codes(ruleSet, false, failed, elsewhere)).containsExactly("NOMINEE-012");
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, 99, 65, NOMINATION-002",
        "LAW_85_2015, 99, 66, ''",
        "LAW_85_2015, 100, 69, NOMINATION-002",
        "LAW_83_2025, 100, 70, ''"
    })
    void the_meeting_at_the_workplace_has_its_quorum(RuleSet ruleSet, int called, int attending, String code) {
        Nominee nominee = agency(
                "Sở Y tế",
                person("Phùng Thị Thử", 1980),
                new MeetingCount(called, attending, counters(ruleSet), attending),
                true);

        assertThat(codes(ruleSet, false, nominee)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, 2, NOMINATION-003",
        "LAW_85_2015, 3, ''",
        "LAW_85_2015, 6, NOMINATION-003",
        "LAW_83_2025, 3, NOMINATION-003",
        "LAW_83_2025, 15, ''",
        "LAW_83_2025, 16, NOMINATION-003"
    })
    void the_counting_team_is_as_large_as_the_rule_set_says(RuleSet ruleSet, int counters, String code) {
        Nominee nominee =
                agency("Sở Y tế", person("Phùng Thị Thử", 1980), new MeetingCount(100, 90, counters, 80), true);

        List<Violation> found = NomineeRules.check(terms(ruleSet, false), List.of(nominee));
        assertThat(found).extracting(Violation::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(found).allSatisfy(v -> assertThat(v.location()).isEqualTo(NomineeRules.at(1, "counters")));
    }

    @Test
    void leadership_then_voters_then_enlarged_leadership() {
        assertThat(codes(RuleSet.LAW_83_2025, false, dated(0, 3, 3))).isEmpty();
        assertThat(codes(RuleSet.LAW_83_2025, false, dated(4, 3, 5))).containsExactly("NOMINEE-008");
        assertThat(codes(RuleSet.LAW_83_2025, false, dated(0, 3, 2))).containsExactly("NOMINEE-008");
        assertThat(codes(RuleSet.LAW_83_2025, false, dated(0, 3, 15))).containsExactly("NOMINEE-009");
        assertThat(codes(RuleSet.LAW_83_2025, false, dated(-60, 3, 5))).containsExactly("NOMINEE-010");
        Nominee n = dated(0, 3, 5);
        assertThat(codes(
                        RuleSet.LAW_83_2025,
                        false,
                        new Nominee(
                                n.nominatedBy(),
                                0,
                                n.leadership(),
                                n.voters(),
                                Optional.empty(),
                                n.count(),
                                n.secondVote(),
                                true,
                                n.person())))
                .containsExactly("NOMINEE-003");
    }

    @Test
    void the_same_person_twice_under_two_spellings_is_found() {
        String name = "Nguyễn Thị Thử";
        for (String spelling :
                List.of(Normalizer.normalize(name, Normalizer.Form.NFD), "NGUYỄN THỊ THỬ", "  Nguyễn  Thị\u00a0Thử ")) {
            assertThat(codes(
                            RuleSet.LAW_85_2015,
                            false,
                            agency("Sở Y tế", person(name, 1980), count(RuleSet.LAW_85_2015, 70), true),
                            agency("Sở Nội vụ", person(spelling, 1980), count(RuleSet.LAW_85_2015, 70), true)))
                    .containsExactly("NOMINEE-006");
        }
        assertThat(codes(
                        RuleSet.LAW_85_2015,
                        false,
                        agency("Sở Y tế", person(name, 1980), count(RuleSet.LAW_85_2015, 70), true),
                        agency("Sở Nội vụ", person(name, 1981), count(RuleSet.LAW_85_2015, 70), true)))
                .as("a namesake born on another day")
                .isEmpty();
    }

    @Test
    void a_person_is_complete_of_age_and_of_a_commune_that_is_there() {
        assertThat(codes(
                        RuleSet.LAW_85_2015,
                        false,
                        agency(
                                "Sở Y tế",
                                new PersonData(
                                        " ",
                                        ELECTION_DAY.minusYears(21).plusDays(1),
                                        true,
                                        "Kinh",
                                        false,
                                        "Không",
                                        "Xã Minh Họa",
                                        "Xã Minh Họa",
                                        "99999",
                                        "12/12",
                                        "",
                                        "",
                                        "Bác sĩ",
                                        "Sở Y tế",
                                        Optional.of(LocalDate.of(1999, 1, 1)),
                                        false,
                                        ""),
                                count(RuleSet.LAW_85_2015, 70),
                                true)))
                .containsExactlyInAnyOrder("NOMINEE-003", "NOMINATION-022", "NOMINEE-005", "NOMINEE-020");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_hamlet_puts_forward_the_highest_over_half_until_its_number_is_reached(RuleSet ruleSet) {
        Nominee best = hamlet("Thôn Đông", 1, person("Phùng Một", 1970), ruleSet, 90, true);
        Nominee second = hamlet("Thôn Đông", 1, person("Phùng Hai", 1971), ruleSet, 80, false);
        Nominee half = hamlet("Thôn Đông", 1, person("Phùng Ba", 1972), ruleSet, 50, false);

        assertThat(codes(ruleSet, true, best, second, half)).isEmpty();
        assertThat(codes(ruleSet, true, putForward(best, false), putForward(second, true)))
                .containsExactly("NOMINEE-014");
        assertThat(codes(ruleSet, true, best, putForward(second, true))).containsExactly("NOMINEE-015");
        assertThat(codes(ruleSet, true, asked(best, 2), asked(second, 2))).containsExactly("NOMINEE-016");
        assertThat(codes(ruleSet, true, asked(best, 3), asked(putForward(second, true), 3)))
                .as("fewer than asked where no more have the majority")
                .isEmpty();
        assertThat(codes(ruleSet, true, asked(best, 2), asked(putForward(half, true), 2)))
                .containsExactly("NOMINEE-013");
    }

    @Test
    void who_are_level_are_voted_on_again_and_more_than_half_is_not_needed_then() {
        Nominee one = hamlet("Thôn Đông", 1, person("Phùng Một", 1970), RuleSet.LAW_83_2025, 80, true);
        Nominee other = hamlet("Thôn Đông", 1, person("Phùng Hai", 1971), RuleSet.LAW_83_2025, 80, false);

        assertThat(codes(RuleSet.LAW_83_2025, true, one, other)).containsExactly("NOMINEE-017");
        assertThat(codes(RuleSet.LAW_83_2025, true, again(one, 40), again(other, 30)))
                .isEmpty();
        assertThat(codes(RuleSet.LAW_83_2025, true, again(one, 30), again(other, 40)))
                .containsExactly("NOMINEE-014");
    }

    @Test
    void one_meeting_of_a_hamlet_has_one_set_of_figures_and_a_number_asked_for() {
        Nominee one = hamlet("Thôn Đông", 1, person("Phùng Một", 1970), RuleSet.LAW_83_2025, 80, true);
        Nominee other = hamlet("thôn  đông", 2, person("Phùng Hai", 1971), RuleSet.LAW_83_2025, 70, false);

        assertThat(codes(RuleSet.LAW_83_2025, true, one, other)).containsExactly("NOMINEE-018");
        assertThat(codes(RuleSet.LAW_83_2025, true, asked(one, 0))).containsExactly("NOMINEE-019");
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused_before_it_is_stored() {
        Nominee nominee = agency("S".repeat(301), person("P".repeat(201), 1980), count(RuleSet.LAW_85_2015, 70), true);

        assertThat(NomineeRules.unstorable(List.of(nominee)))
                .extracting(Violation::location)
                .containsExactlyInAnyOrder(NomineeRules.at(1, "fullName"), NomineeRules.at(1, "nominatedBy"));
    }

    private static List<String> codes(RuleSet ruleSet, boolean hamlets, Nominee... rows) {
        return NomineeRules.check(terms(ruleSet, hamlets), List.of(rows)).stream()
                .map(Violation::code)
                .toList();
    }

    private static NominationTerms terms(RuleSet ruleSet, boolean hamlets) {
        return new NominationTerms(
                hamlets,
                LAW.meeting(ruleSet, hamlets ? MeetingPlace.HAMLET : MeetingPlace.WORKPLACE),
                LAW.minAge(ruleSet),
                ELECTION_DAY,
                LocalDate.of(2021, 1, 20),
                TODAY,
                Set.of("08707"),
                "Điều 42",
                "Điều 42");
    }

    private static int counters(RuleSet ruleSet) {
        return ruleSet == RuleSet.LAW_85_2015 ? 3 : 5;
    }

    private static MeetingCount count(RuleSet ruleSet, int inFavour) {
        return new MeetingCount(100, 100, counters(ruleSet), inFavour);
    }

    private static Nominee agency(String by, PersonData person, MeetingCount count, boolean putForward) {
        return new Nominee(
                by,
                0,
                Optional.of(FIRST),
                Optional.of(FIRST.plusDays(3)),
                putForward ? Optional.of(FIRST.plusDays(5)) : Optional.empty(),
                count,
                OptionalInt.empty(),
                putForward,
                person);
    }

    private static Nominee dated(int leadership, int voters, int enlarged) {
        return new Nominee(
                "Sở Y tế",
                0,
                Optional.of(FIRST.plusDays(leadership)),
                Optional.of(FIRST.plusDays(voters)),
                Optional.of(FIRST.plusDays(enlarged)),
                count(RuleSet.LAW_83_2025, 70),
                OptionalInt.empty(),
                true,
                person("Phùng Thị Thử", 1980));
    }

    private static Nominee hamlet(
            String by, int asked, PersonData person, RuleSet ruleSet, int inFavour, boolean putForward) {
        return new Nominee(
                by,
                asked,
                Optional.empty(),
                Optional.of(FIRST),
                Optional.empty(),
                count(ruleSet, inFavour),
                OptionalInt.empty(),
                putForward,
                person);
    }

    private static Nominee putForward(Nominee n, boolean putForward) {
        return copy(n, n.asked(), n.secondVote(), putForward);
    }

    private static Nominee asked(Nominee n, int asked) {
        return copy(n, asked, n.secondVote(), n.putForward());
    }

    private static Nominee again(Nominee n, int votes) {
        return copy(n, n.asked(), OptionalInt.of(votes), n.putForward());
    }

    private static Nominee copy(Nominee n, int asked, OptionalInt secondVote, boolean putForward) {
        return new Nominee(
                n.nominatedBy(),
                asked,
                n.leadership(),
                n.voters(),
                n.enlarged(),
                n.count(),
                secondVote,
                putForward,
                n.person());
    }

    private static PersonData person(String name, int year) {
        return new PersonData(
                name,
                LocalDate.of(year, 6, 1),
                true,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn Đông, xã Minh Họa",
                "08707",
                "12/12",
                "Đại học",
                "Trung cấp",
                "Bác sĩ",
                "Sở Y tế",
                Optional.empty(),
                false,
                "Công tác tại Sở Y tế.");
    }
}
