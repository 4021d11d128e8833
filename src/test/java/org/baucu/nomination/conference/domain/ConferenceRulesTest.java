package org.baucu.nomination.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.domain.RoundRules.Done;
import org.baucu.nomination.domain.Share;
import org.baucu.nomination.structure.domain.AgencyGroup;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.nomination.structure.domain.StructureTerms;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConferenceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 18);
    private static final int SEATS = 3;
    private static final int NEEDED = 5;
    private static final List<Participant> PARTICIPANTS = List.of(
            new Participant("front", "Ban Thường trực", true, "Điều 50 khoản 1"),
            new Participant("front-members", "Tổ chức thành viên", true, "Điều 50 khoản 1"),
            new Participant("ubbc", "Ủy ban bầu cử", false, "Điều 50 khoản 1"));
    private static final Map<String, Integer> PRESENT = Map.of("front", 6, "front-members", 14, "ubbc", 40);
    private static final VoteTerms UNREAD = new VoteTerms(OptionalInt.empty(), OptionalInt.empty(), false, "");
    private static final VoteTerms OF_2025 =
            new VoteTerms(OptionalInt.of(5), OptionalInt.of(15), true, "NQLT 102/2025 Điều 20");

    @Test
    void a_second_conference_that_speaks_of_everyone_is_lawful() {
        assertThat(codes(second(minutes(RoundMethod.AGREEMENT, 0, kept("a", "b")))))
                .isEmpty();
    }

    @Test
    void guests_may_be_absent_members_may_not() {
        Map<String, Integer> noGuests = Map.of("front", 6, "front-members", 14, "ubbc", 0);
        assertThat(codes(second(with(noGuests)))).isEmpty();
        assertThat(second(with(Map.of("front", 6, "ubbc", 3))))
                .singleElement()
                .satisfies(v -> assertThat(v.code()).isEqualTo("ROUND-001"))
                .satisfies(v -> assertThat(v.location()).isEqualTo("presentFrontMembers"));
    }

    @Test
    void it_is_not_dated_tomorrow_nor_before_what_it_rests_on() {
        assertThat(codes(second(on(DAY.plusDays(1))))).containsExactly("ROUND-003");
        assertThat(codes(second(on(DAY.minusDays(30))))).isEmpty();
        assertThat(codes(second(on(DAY.minusDays(31))))).containsExactly("ROUND-004");
    }

    @ParameterizedTest
    @CsvSource({"0, ROUND-006", "4, ROUND-007", "5, ''", "15, ''", "16, ROUND-007"})
    void the_counting_team_of_2026_has_five_to_fifteen_members(int counters, String code) {
        Conference conference = minutes(RoundMethod.HANDS, counters, voted(10));
        assertThat(codes(check(2, OF_2025, conference))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void of_2021_no_text_was_read_so_any_counting_team_will_do_but_none() {
        assertThat(codes(check(2, UNREAD, minutes(RoundMethod.BALLOT, 3, voted(10)))))
                .isEmpty();
        assertThat(codes(check(2, UNREAD, minutes(RoundMethod.BALLOT, 0, voted(10)))))
                .containsExactly("ROUND-006");
    }

    @Test
    void secret_ballots_of_2026_carry_the_fronts_seal() {
        assertThat(codes(check(2, OF_2025, minutes(RoundMethod.BALLOT, 5, voted(10)))))
                .containsExactly("ROUND-008");
        assertThat(codes(check(2, OF_2025, sealed(minutes(RoundMethod.BALLOT, 5, voted(10))))))
                .isEmpty();
    }

    /** Six of the Front and fourteen of its members vote, the forty of the commission do not. */
    @Test
    void only_members_present_vote() {
        assertThat(codes(second(minutes(RoundMethod.HANDS, 5, voted(20))))).isEmpty();
        assertThat(second(minutes(RoundMethod.HANDS, 5, voted(21))))
                .extracting(Violation::code, Violation::location)
                .containsExactly(
                        tuple("ROUND-010", "hàng 1, cột Số người tán thành"),
                        tuple("ROUND-010", "hàng 2, cột Số người tán thành"));
    }

    @Test
    void votes_and_the_way_of_deciding_fit_together() {
        assertThat(codes(second(minutes(RoundMethod.AGREEMENT, 0, voted(3)))))
                .containsExactly("ROUND-011", "ROUND-011");
        assertThat(codes(second(minutes(RoundMethod.HANDS, 5, kept("a", "b"))))).containsExactly("ROUND-009");
    }

    @Test
    void everyone_with_an_accepted_dossier_gets_one_verdict_and_nobody_else() {
        assertThat(second(minutes(RoundMethod.AGREEMENT, 0, kept("a"))))
                .singleElement()
                .satisfies(v -> assertThat(v.code()).isEqualTo("ROUND-012"))
                .satisfies(v -> assertThat(v.sentenceVi()).contains("1 người"));
        assertThat(codes(second(minutes(RoundMethod.AGREEMENT, 0, kept("a", "b", "x")))))
                .containsExactly("ROUND-013");
        assertThat(codes(second(minutes(RoundMethod.AGREEMENT, 0, kept("a", "b", "b")))))
                .containsExactly("ROUND-014");
    }

    @Test
    void who_is_dropped_hears_why() {
        assertThat(codes(second(
                        minutes(RoundMethod.AGREEMENT, 0, List.of(kept("a").get(0), dropped("b", ""))))))
                .containsExactly("ROUND-015");
        assertThat(codes(second(
                        minutes(RoundMethod.AGREEMENT, 0, List.of(kept("a").get(0), dropped("b", "Lý do"))))))
                .isEmpty();
    }

    @Test
    void only_the_third_conference_leaves_people_unpresented() {
        List<CandidateVerdict> verdicts = List.of(kept("a").get(0), verdict("b", Verdict.NOT_PRESENTED, ""));
        assertThat(codes(second(minutes(RoundMethod.AGREEMENT, 0, verdicts)))).containsExactly("ROUND-020");
    }

    @Test
    void a_candidate_without_the_voters_confidence_is_presented_as_a_reported_special_case_only() {
        Map<String, Boolean> before = everyone(7);
        before.put("c0", true);
        assertThat(codes(third(before, kept(before), 0))).containsExactly("ROUND-016");
        List<CandidateVerdict> special = new ArrayList<>(kept(before));
        special.replaceAll(one -> one.candidateId().equals("c0") ? verdict("c0", Verdict.KEPT, "Đã xác minh") : one);
        assertThat(codes(third(before, special, 0))).isEmpty();
        List<CandidateVerdict> left = new ArrayList<>(kept(before));
        left.replaceAll(one -> one.candidateId().equals("c0") ? verdict("c0", Verdict.NOT_PRESENTED, "") : one);
        assertThat(codes(third(before, left, 0))).isEmpty();
    }

    @Test
    void a_candidate_with_the_voters_confidence_is_presented() {
        Map<String, Boolean> before = everyone(7);
        List<CandidateVerdict> left = new ArrayList<>(kept(before));
        left.replaceAll(one -> one.candidateId().equals("c1") ? verdict("c1", Verdict.NOT_PRESENTED, "") : one);
        assertThat(codes(third(before, left, 0))).containsExactly("ROUND-017");
    }

    /** Five are needed for three seats: the list before the conference must have six, the one it draws up five. */
    @Test
    void what_comes_before_the_third_conference_is_more_than_the_surplus_asks() {
        Map<String, Boolean> six = everyone(6);
        assertThat(codes(third(six, kept(six), 0))).isEmpty();
        Map<String, Boolean> five = everyone(5);
        assertThat(codes(third(five, kept(five), 0))).containsExactly("ROUND-018");
        assertThat(codes(third(five, kept(five), 1)))
                .as("one more comes from a central body")
                .isEmpty();
    }

    @Test
    void the_list_sent_on_is_not_short_by_one() {
        Map<String, Boolean> six = everyone(6);
        List<CandidateVerdict> two = new ArrayList<>(kept(six));
        two.replaceAll(
                one -> one.candidateId().equals("c0") || one.candidateId().equals("c1")
                        ? dropped(one.candidateId(), "Lý do")
                        : one);
        assertThat(codes(third(six, two, 0))).containsExactly("ROUND-019");
    }

    @Test
    void the_first_conference_agrees_what_can_become_lawful_lists() {
        assertThat(codes(first(new Headcount(5, 2, 0, 0, 0)))).isEmpty();
        assertThat(codes(first(new Headcount(4, 2, 0, 0, 0)))).containsExactly("STRUCT-003");
        assertThat(codes(first(new Headcount(5, 1, 0, 0, 0)))).containsExactly("STRUCT-004");
    }

    @ParameterizedTest
    @EnumSource(value = Done.class)
    void a_round_without_one_thing_it_rests_on_is_refused(Done missing) {
        EnumSet<Done> done = EnumSet.allOf(Done.class);
        done.remove(missing);
        ConferenceTerms terms = terms(2, UNREAD, done, Map.of("a", false, "b", false), 0);
        boolean needed = Set.of(Done.ROUND_1, Done.STRUCTURE_ADJUSTED, Done.NOMINATED, Done.DOSSIERS_CLOSED)
                .contains(missing);
        assertThat(codes(new ConferenceRules(terms).check(minutes(RoundMethod.AGREEMENT, 0, kept("a", "b")))))
                .isEqualTo(needed ? List.of("NOMINATION-004") : List.of());
    }

    @Test
    void minutes_name_place_chair_secretary_and_course() {
        Conference empty = new Conference(
                DAY, "", "", "", PRESENT, RoundMethod.AGREEMENT, false, 0, "", List.of(), kept("a", "b"));
        assertThat(second(empty))
                .extracting(Violation::location)
                .containsExactly("place", "chair", "secretary", "course");
    }

    private static List<Violation> second(Conference conference) {
        return check(2, UNREAD, conference);
    }

    private static List<Violation> check(int round, VoteTerms vote, Conference conference) {
        return new ConferenceRules(terms(round, vote, EnumSet.allOf(Done.class), Map.of("a", false, "b", false), 0))
                .check(conference);
    }

    private static List<Violation> third(Map<String, Boolean> before, List<CandidateVerdict> verdicts, int central) {
        return new ConferenceRules(terms(3, UNREAD, EnumSet.allOf(Done.class), before, central))
                .check(minutes(RoundMethod.AGREEMENT, 0, verdicts));
    }

    private static List<Violation> first(Headcount people) {
        Conference conference = new Conference(
                DAY,
                "Hội trường",
                "Chủ tọa",
                "Thư ký",
                PRESENT,
                RoundMethod.AGREEMENT,
                false,
                0,
                "Thảo luận",
                List.of(new Allocation("Đảng ủy", AgencyGroup.POLITICAL, people)),
                List.of());
        return new ConferenceRules(terms(1, UNREAD, EnumSet.allOf(Done.class), Map.of(), 0)).check(conference);
    }

    private static ConferenceTerms terms(
            int round, VoteTerms vote, Set<Done> done, Map<String, Boolean> before, int central) {
        StructureTerms structure = new StructureTerms(
                ElectedBody.COMMUNE_COUNCIL,
                1,
                1,
                OptionalInt.of(SEATS),
                NEEDED,
                "Điều 58 khoản 3",
                List.of(new Share("women", 35, true, "Điều 9")),
                21,
                List.of());
        return new ConferenceTerms(
                ElectedBody.COMMUNE_COUNCIL,
                round,
                PARTICIPANTS,
                vote,
                done,
                DAY,
                Optional.of(DAY.minusDays(30)),
                before,
                SEATS,
                NEEDED,
                "Điều 58 khoản 3",
                central,
                new StructureRules(structure));
    }

    private static Conference minutes(RoundMethod method, int counters, List<CandidateVerdict> verdicts) {
        return new Conference(
                DAY,
                "Hội trường",
                "Chủ tọa",
                "Thư ký",
                PRESENT,
                method,
                false,
                counters,
                "Thảo luận",
                List.of(),
                verdicts);
    }

    private static Conference sealed(Conference one) {
        return new Conference(
                one.heldOn(),
                one.place(),
                one.chair(),
                one.secretary(),
                one.present(),
                one.method(),
                true,
                one.counters(),
                one.course(),
                one.agreed(),
                one.verdicts());
    }

    private static Conference with(Map<String, Integer> present) {
        return new Conference(
                DAY,
                "Hội trường",
                "Chủ tọa",
                "Thư ký",
                present,
                RoundMethod.AGREEMENT,
                false,
                0,
                "Thảo luận",
                List.of(),
                kept("a", "b"));
    }

    private static Conference on(LocalDate day) {
        return new Conference(
                day,
                "Hội trường",
                "Chủ tọa",
                "Thư ký",
                PRESENT,
                RoundMethod.AGREEMENT,
                false,
                0,
                "Thảo luận",
                List.of(),
                kept("a", "b"));
    }

    private static Map<String, Boolean> everyone(int people) {
        Map<String, Boolean> before = new LinkedHashMap<>();
        for (int i = 0; i < people; i++) {
            before.put("c" + i, false);
        }
        return before;
    }

    private static List<CandidateVerdict> kept(Map<String, Boolean> before) {
        return kept(before.keySet().toArray(String[]::new));
    }

    private static List<CandidateVerdict> kept(String... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> verdict(id, Verdict.KEPT, ""))
                .toList();
    }

    private static List<CandidateVerdict> voted(int votes) {
        return List.of("a", "b").stream()
                .map(id -> new CandidateVerdict(id, Verdict.KEPT, OptionalInt.of(votes), "", ""))
                .toList();
    }

    private static CandidateVerdict dropped(String id, String reason) {
        return new CandidateVerdict(id, Verdict.DROPPED, OptionalInt.empty(), reason, "");
    }

    private static CandidateVerdict verdict(String id, Verdict verdict, String special) {
        return new CandidateVerdict(id, verdict, OptionalInt.empty(), "", special);
    }

    private static List<String> codes(List<Violation> found) {
        return found.stream().map(Violation::code).toList();
    }
}
