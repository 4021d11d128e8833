package org.baucu.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.LawfulBodies;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.baucu.territory.ElectoralUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule with the case that breaks it, against the real law tables of both rule sets. */
class BodyRulesTest {

    private static final RuleSet A = RuleSet.LAW_85_2015;
    private static final RuleSet B = RuleSet.LAW_83_2025;
    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final CandidateCheck NOBODY = (election, unit, member) -> false;

    @ParameterizedTest
    @EnumSource(BodyType.class)
    void accepts_every_kind_of_body_at_its_least_and_most_members(BodyType type) {
        for (RuleSet set : RuleSet.values()) {
            if (set == B && (type == BodyType.COMMISSION_DISTRICT || type == BodyType.BOARD_DISTRICT)) {
                continue;
            }
            Composition law = LawfulBodies.law(set, type);
            assertThat(validate(set, LawfulBodies.of(set, type, "08707", 1, law.minMembers())))
                    .isEmpty();
            assertThat(validate(set, LawfulBodies.of(set, type, "08707", 1, law.maxMembers())))
                    .isEmpty();
        }
    }

    @Test
    void the_law_of_2025_knows_no_district_bodies() {
        assertThatThrownBy(() -> LawfulBodies.law(B, BodyType.COMMISSION_DISTRICT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LawfulBodies.law(B, BodyType.BOARD_DISTRICT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, COMMISSION_PROVINCE, 20, 32",
        "LAW_83_2025, COMMISSION_PROVINCE, 22, 38",
        "LAW_85_2015, COMMISSION_DISTRICT, 10, 16",
        "LAW_85_2015, COMMISSION_COMMUNE, 8, 12",
        "LAW_83_2025, COMMISSION_COMMUNE, 8, 18",
        "LAW_85_2015, BOARD_NA, 8, 16",
        "LAW_83_2025, BOARD_NA, 8, 18",
        "LAW_85_2015, BOARD_PROVINCE, 10, 14",
        "LAW_83_2025, BOARD_PROVINCE, 10, 16",
        "LAW_85_2015, BOARD_DISTRICT, 8, 12",
        "LAW_85_2015, BOARD_COMMUNE, 6, 10",
        "LAW_83_2025, BOARD_COMMUNE, 8, 16",
        "LAW_85_2015, TEAM, 10, 22",
        "LAW_83_2025, TEAM, 10, 22",
        "LAW_85_2015, TEAM_ARMED, 4, 10",
        "LAW_83_2025, TEAM_SHARED, 10, 22"
    })
    void refuses_one_member_too_few_and_one_too_many(RuleSet set, BodyType type, int tooFew, int tooMany) {
        assertThat(codes(set, LawfulBodies.of(set, type, "08707", 1, tooFew)))
                .containsExactly(code(BodiesRule.TOO_FEW_MEMBERS));
        assertThat(codes(set, LawfulBodies.of(set, type, "08707", 1, tooMany)))
                .containsExactly(code(BodiesRule.TOO_MANY_MEMBERS));
    }

    @Test
    void refuses_a_body_without_head_and_one_with_two() {
        ProposedBody team = team();
        assertThat(codes(A, change(team, 0, m -> role(m, MemberRole.MEMBER))))
                .containsExactly(code(BodiesRule.NO_HEAD));
        assertThat(codes(A, change(team, 5, m -> role(m, MemberRole.HEAD))))
                .containsExactly(code(BodiesRule.SEVERAL_HEADS));
    }

    @Test
    void names_the_missing_head_as_the_law_does() {
        assertThat(sentences(A, change(team(), 0, m -> role(m, MemberRole.MEMBER))))
                .containsExactly("Tổ bầu cử số 05 chưa có Tổ trưởng.");
        ProposedBody commission = LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "08707", 0);
        assertThat(sentences(A, change(commission, 0, m -> role(m, MemberRole.MEMBER))))
                .containsExactly("Ủy ban bầu cử chưa có Chủ tịch.");
    }

    @Test
    void refuses_a_commission_with_one_deputy_but_asks_no_deputy_of_a_team() {
        ProposedBody commission = LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "08707", 0);
        assertThat(codes(A, change(commission, 1, m -> role(m, MemberRole.MEMBER))))
                .containsExactly(code(BodiesRule.TOO_FEW_DEPUTIES));
        assertThat(validate(A, change(team(), 4, m -> role(m, MemberRole.DEPUTY))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyType.class,
            names = {"COMMISSION_PROVINCE", "COMMISSION_COMMUNE", "BOARD_NA", "BOARD_PROVINCE", "BOARD_COMMUNE"})
    void asks_a_secretary_of_commissions_and_boards_in_2026_only(BodyType type) {
        assertThat(validate(A, withoutSecretary(LawfulBodies.of(A, type, "08707", 1))))
                .isEmpty();
        assertThat(codes(B, withoutSecretary(LawfulBodies.of(B, type, "08707", 1))))
                .containsExactly(code(BodiesRule.NO_SECRETARY));
    }

    @Test
    void asks_a_secretary_of_a_team_in_both_rule_sets_and_allows_one_on_a_commission_of_2021() {
        assertThat(codes(A, withoutSecretary(team()))).containsExactly(code(BodiesRule.NO_SECRETARY));
        assertThat(codes(B, withoutSecretary(LawfulBodies.of(B, BodyType.TEAM, "08707", 5))))
                .containsExactly(code(BodiesRule.NO_SECRETARY));
        ProposedBody commission = LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "08707", 0);
        assertThat(validate(A, change(commission, 5, m -> role(m, MemberRole.SECRETARY))))
                .isEmpty();
    }

    @Test
    void refuses_a_body_without_a_source_that_must_be_represented() {
        ProposedBody commission = LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "08707", 0);
        ProposedBody broken = replaceSource(commission, SourceBody.FRONT, SourceBody.OTHER);
        assertThat(sentences(A, broken))
                .containsExactly("Ủy ban bầu cử chưa có đại diện: Ủy ban Mặt trận Tổ quốc Việt Nam.");
    }

    @Test
    void asks_the_delegation_of_the_assembly_on_a_provincial_commission_in_2026_only() {
        ProposedBody of2026 = LawfulBodies.of(B, BodyType.COMMISSION_PROVINCE, "25", 0);
        assertThat(codes(B, replaceSource(of2026, SourceBody.NA_DELEGATION, SourceBody.OTHER)))
                .containsExactly(code(BodiesRule.SOURCE_MISSING));
        ProposedBody of2021 = LawfulBodies.of(A, BodyType.COMMISSION_PROVINCE, "26", 0);
        assertThat(of2021.members()).noneMatch(m -> m.source() == SourceBody.NA_DELEGATION);
        assertThat(validate(A, of2021)).isEmpty();
    }

    @Test
    void asks_voters_of_a_commune_board_in_2026_only() {
        ProposedBody board = LawfulBodies.of(B, BodyType.BOARD_COMMUNE, "04792", 1);
        assertThat(codes(B, replaceSource(board, SourceBody.VOTERS, SourceBody.OTHER)))
                .containsExactly(code(BodiesRule.SOURCE_MISSING));
        assertThat(LawfulBodies.of(A, BodyType.BOARD_COMMUNE, "08707", 1).members())
                .noneMatch(m -> m.source() == SourceBody.VOTERS);
    }

    @Test
    void counts_a_peoples_committee_as_a_state_agency_where_the_table_says_so() {
        SourceBody agency = team().members().get(0).source();
        assertThat(validate(A, replaceSource(team(), agency, SourceBody.PEOPLES_COMMITTEE)))
                .isEmpty();
        assertThat(validate(A, replaceSource(team(), agency, SourceBody.STATE_AGENCY)))
                .isEmpty();
        assertThat(sentences(A, replaceSource(team(), agency, SourceBody.OTHER)))
                .singleElement()
                .asString()
                .contains("Cơ quan nhà nước");
    }

    @Test
    void refuses_a_civilian_on_the_team_of_an_armed_unit() {
        ProposedBody team = LawfulBodies.of(A, BodyType.TEAM_ARMED, "08707", 9);
        ProposedBody broken = change(team, 4, m -> source(m, SourceBody.VOTERS));
        assertThat(validate(A, broken)).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo(code(BodiesRule.SOURCE_FOREIGN));
            assertThat(v.location()).isEqualTo("Tổ bầu cử số 09, dòng 5");
            assertThat(v.article()).isEqualTo("Điều 25 khoản 1");
        });
    }

    @Test
    void an_area_shared_with_an_armed_unit_needs_commander_and_soldiers_beside_the_others() {
        ProposedBody team = LawfulBodies.of(A, BodyType.TEAM_SHARED, "08707", 3);
        assertThat(codes(A, replaceSource(team, SourceBody.COMMANDER, SourceBody.OTHER)))
                .containsExactly(code(BodiesRule.SOURCE_MISSING));
        assertThat(codes(A, replaceSource(team, SourceBody.SOLDIERS, SourceBody.OTHER)))
                .containsExactly(code(BodiesRule.SOURCE_MISSING));
        assertThat(codes(A, replaceSource(team, SourceBody.VOTERS, SourceBody.OTHER)))
                .containsExactly(code(BodiesRule.SOURCE_MISSING));
    }

    @Test
    void finds_the_same_person_in_another_encoding_case_and_spacing() {
        ProposedBody team = team();
        Member first = team.members().get(2);
        String disguised = "  "
                + Normalizer.normalize(first.fullName(), Normalizer.Form.NFD)
                        .toUpperCase()
                        .replace(" ", "\u00A0 ");
        assertThat(disguised).isNotEqualTo(first.fullName());
        ProposedBody broken = change(
                team,
                7,
                m -> new Member(
                        disguised, first.birthDate(), m.female(), m.position(), m.workplace(), m.role(), m.source()));
        assertThat(validate(A, broken)).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo(code(BodiesRule.PERSON_TWICE));
            assertThat(v.location()).isEqualTo("Tổ bầu cử số 05, dòng 8");
            assertThat(v.sentenceVi()).contains("dòng 3");
        });
    }

    @Test
    void namesakes_with_another_birth_date_are_two_people() {
        ProposedBody team = team();
        Member first = team.members().get(2);
        ProposedBody namesakes = change(
                team,
                7,
                m -> new Member(
                        first.fullName(),
                        first.birthDate().plusDays(1),
                        m.female(),
                        m.position(),
                        m.workplace(),
                        m.role(),
                        m.source()));
        assertThat(validate(A, namesakes)).isEmpty();
    }

    @Test
    void names_everything_that_is_missing_of_a_member() {
        ProposedBody broken = change(team(), 10, m -> new Member(" ", null, false, "", "", null, null));
        assertThat(validate(A, broken)).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo(code(BodiesRule.MEMBER_INCOMPLETE));
            assertThat(v.sentenceVi())
                    .isEqualTo("Thiếu thông tin: họ và tên, ngày sinh, chức danh, thành phần đại diện.");
            assertThat(v.location()).isEqualTo("Tổ bầu cử số 05, dòng 11");
        });
    }

    @Test
    void a_member_must_be_eighteen_on_election_day() {
        assertThat(validate(A, change(team(), 6, m -> born(m, DAY.minusYears(18)))))
                .isEmpty();
        assertThat(codes(A, change(team(), 6, m -> born(m, DAY.minusYears(18).plusDays(1)))))
                .containsExactly(code(BodiesRule.UNDER_AGE));
    }

    @Test
    void refuses_a_candidate_on_the_board_and_team_of_the_unit_but_not_on_the_commission() {
        ElectoralUnit unit =
                new ElectoralUnit(ElectedBody.COMMUNE_COUNCIL, "08707", 2, "Thôn 1, 2", 3, 900, Set.of("5"));
        Member candidate = team().members().get(3);
        CandidateCheck check =
                (election, at, member) -> election.equals("e") && at.equals(unit) && member.equals(candidate);
        BodyContext context = new BodyContext("e", DAY, List.of(unit));
        assertThat(BodyRules.validate(team(), LawfulBodies.law(A, BodyType.TEAM), context, check))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo(code(BodiesRule.CANDIDATE_ON_BODY));
                    assertThat(v.article()).isEqualTo("Điều 27");
                    assertThat(v.location()).isEqualTo("Tổ bầu cử số 05, dòng 4");
                    assertThat(v.sentenceVi()).doesNotContain(candidate.fullName());
                });
        CandidateCheck everybody = (election, at, member) -> true;
        ProposedBody commission = LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "08707", 0);
        assertThat(BodyRules.validate(commission, LawfulBodies.law(A, BodyType.COMMISSION_COMMUNE), context, everybody))
                .isEmpty();
    }

    @Test
    void no_violation_of_a_body_carries_a_name() {
        Member someone = team().members().get(1);
        List<Member> members = new ArrayList<>(team().members().subList(0, 5));
        members.add(someone);
        for (Violation v : validate(A, LawfulBodies.with(team(), members))) {
            assertThat(v.toString()).doesNotContain(someone.fullName());
        }
    }

    private static ProposedBody team() {
        return LawfulBodies.of(A, BodyType.TEAM, "08707", 5);
    }

    private static List<Violation> validate(RuleSet set, ProposedBody body) {
        return BodyRules.validate(
                body, LawfulBodies.law(set, body.type()), new BodyContext("e", DAY, List.of()), NOBODY);
    }

    private static List<String> codes(RuleSet set, ProposedBody body) {
        return validate(set, body).stream().map(Violation::code).toList();
    }

    private static List<String> sentences(RuleSet set, ProposedBody body) {
        return validate(set, body).stream().map(Violation::sentenceVi).toList();
    }

    private static String code(BodiesRule rule) {
        return rule.code();
    }

    private static ProposedBody change(ProposedBody body, int index, UnaryOperator<Member> change) {
        List<Member> members = new ArrayList<>(body.members());
        members.set(index, change.apply(members.get(index)));
        return LawfulBodies.with(body, members);
    }

    private static ProposedBody withoutSecretary(ProposedBody body) {
        return LawfulBodies.with(
                body,
                body.members().stream()
                        .map(m -> m.role() == MemberRole.SECRETARY ? role(m, MemberRole.MEMBER) : m)
                        .toList());
    }

    private static ProposedBody replaceSource(ProposedBody body, SourceBody from, SourceBody to) {
        assertThat(body.members()).anyMatch(m -> m.source() == from);
        return LawfulBodies.with(
                body,
                body.members().stream()
                        .map(m -> m.source() == from ? source(m, to) : m)
                        .toList());
    }

    private static Member role(Member m, MemberRole role) {
        return new Member(m.fullName(), m.birthDate(), m.female(), m.position(), m.workplace(), role, m.source());
    }

    private static Member source(Member m, SourceBody source) {
        return new Member(m.fullName(), m.birthDate(), m.female(), m.position(), m.workplace(), m.role(), source);
    }

    private static Member born(Member m, LocalDate day) {
        return new Member(m.fullName(), day, m.female(), m.position(), m.workplace(), m.role(), m.source());
    }
}
