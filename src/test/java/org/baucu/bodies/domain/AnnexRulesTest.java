package org.baucu.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.LawfulBodies;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

/** A whole annex: the right bodies, none missing, none beside. */
class AnnexRulesTest {

    private static final RuleSet A = RuleSet.LAW_85_2015;
    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final Unit COMMUNE =
            new Unit("08707", "Xã Thanh Trù", Level.COMMUNE, "xã", Optional.of("243"), true);
    private static final Unit PROVINCE =
            new Unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, "tỉnh", Optional.empty(), true);
    private static final List<PollingArea> AREAS = List.of(
            area(1, AreaKind.ORDINARY),
            area(2, AreaKind.SHARED),
            area(3, AreaKind.CARE),
            area(4, AreaKind.ARMED),
            area(5, AreaKind.DETENTION));

    private final AnnexRules rules = new AnnexRules(type -> LawfulBodies.law(A, type), (e, u, m) -> false);

    @Test
    void accepts_one_team_for_each_area_that_the_commune_decides() {
        assertThat(rules.validate(teams(), lawfulTeams())).isEmpty();
    }

    @Test
    void names_each_area_without_a_team() {
        List<ProposedBody> annex = lawfulTeams().subList(0, 2);
        assertThat(rules.validate(teams(), annex))
                .extracting(Violation::code, Violation::sentenceVi)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BODIES-013", "Chưa có danh sách Tổ bầu cử số 03."),
                        org.assertj.core.groups.Tuple.tuple("BODIES-013", "Chưa có danh sách Tổ bầu cử số 05."));
    }

    @Test
    void refuses_a_team_for_an_area_that_does_not_exist() {
        assertThat(codes(teams(), plus(lawfulTeams(), team(BodyType.TEAM, 9))))
                .containsExactly(BodiesRule.PLACE_UNKNOWN.code());
    }

    @Test
    void refuses_two_teams_for_one_area() {
        assertThat(codes(teams(), plus(lawfulTeams(), team(BodyType.TEAM, 1))))
                .containsExactly(BodiesRule.BODY_TWICE.code());
    }

    @Test
    void an_armed_units_own_area_belongs_to_its_own_case() {
        assertThat(codes(teams(), plus(lawfulTeams(), team(BodyType.TEAM_ARMED, 4))))
                .containsExactly(BodiesRule.ARMED_AREA_OWN_CASE.code());
        CaseScope armed = CaseScope.armedTeam("e", DAY, COMMUNE, 4, AREAS, List.of());
        assertThat(codes(armed, List.of(team(BodyType.TEAM_ARMED, 4)))).isEmpty();
        assertThat(codes(armed, List.of(team(BodyType.TEAM_ARMED, 4), team(BodyType.TEAM, 1))))
                .containsExactly(BodiesRule.PLACE_UNKNOWN.code());
    }

    @Test
    void a_case_of_an_armed_unit_for_an_area_that_is_none_waits() {
        CaseScope wrong = CaseScope.armedTeam("e", DAY, COMMUNE, 1, AREAS, List.of());
        assertThat(codes(wrong, List.of(team(BodyType.TEAM_ARMED, 1))))
                .containsExactly(BodiesRule.AREAS_NOT_FIXED.code());
    }

    @Test
    void refuses_an_ordinary_team_in_a_shared_area() {
        List<ProposedBody> annex = new ArrayList<>(lawfulTeams());
        annex.set(1, team(BodyType.TEAM, 2));
        assertThat(codes(teams(), annex)).containsExactly(BodiesRule.WRONG_TYPE.code());
    }

    @Test
    void refuses_another_units_code_in_the_annex() {
        List<ProposedBody> annex = new ArrayList<>(lawfulTeams());
        annex.set(0, LawfulBodies.of(A, BodyType.TEAM, "08710", 1));
        assertThat(rules.validate(teams(), annex)).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo(BodiesRule.FOREIGN_UNIT.code());
            assertThat(v.sentenceVi()).contains("08710").contains("xã Thanh Trù");
        });
    }

    @Test
    void teams_wait_for_the_polling_areas_and_boards_for_the_electoral_units() {
        CaseScope noAreas = CaseScope.teams("e", DAY, COMMUNE, List.of(), List.of());
        assertThat(codes(noAreas, lawfulTeams())).containsExactly(BodiesRule.AREAS_NOT_FIXED.code());
        CaseScope noUnits = CaseScope.boards("e", DAY, PROVINCE, ElectedBody.NATIONAL_ASSEMBLY, List.of());
        assertThat(codes(noUnits, List.of())).containsExactly(BodiesRule.UNITS_NOT_FIXED.code());
    }

    @Test
    void accepts_one_board_for_each_electoral_unit() {
        CaseScope boards = boards();
        List<ProposedBody> annex = List.of(board(1), board(2));
        assertThat(codes(boards, annex)).isEmpty();
        assertThat(codes(boards, annex.subList(0, 1))).containsExactly(BodiesRule.BODY_MISSING.code());
        assertThat(codes(boards, plus(annex, board(3)))).containsExactly(BodiesRule.PLACE_UNKNOWN.code());
    }

    @Test
    void a_commission_is_one_body_of_the_units_level() {
        CaseScope scope = CaseScope.commission("e", DAY, COMMUNE);
        assertThat(codes(scope, List.of(LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "08707", 0))))
                .isEmpty();
        assertThat(codes(scope, List.of())).containsExactly(BodiesRule.BODY_MISSING.code());
        assertThat(codes(scope, List.of(LawfulBodies.of(A, BodyType.COMMISSION_DISTRICT, "08707", 0))))
                .containsExactly(BodiesRule.WRONG_TYPE.code());
    }

    @Test
    void a_unit_without_a_council_has_no_commission_and_no_boards_of_it() {
        Unit ward = new Unit("00001", "Phường Phúc Xá", Level.COMMUNE, "phường", Optional.of("001"), false);
        assertThat(codes(
                        CaseScope.commission("e", DAY, ward),
                        List.of(LawfulBodies.of(A, BodyType.COMMISSION_COMMUNE, "00001", 0))))
                .containsExactly(BodiesRule.NO_COUNCIL.code());
    }

    @Test
    void reports_the_faults_of_every_body_with_its_row() {
        List<ProposedBody> annex = new ArrayList<>(lawfulTeams());
        ProposedBody last = annex.get(3);
        List<org.baucu.bodies.Member> members = new ArrayList<>(last.members());
        members.add(members.get(3));
        annex.set(3, LawfulBodies.with(last, members));
        annex.set(0, LawfulBodies.with(annex.get(0), annex.get(0).members().subList(1, 11)));
        assertThat(rules.validate(teams(), annex))
                .extracting(Violation::location)
                .contains("Tổ bầu cử số 01", "Tổ bầu cử số 05, dòng 12");
    }

    @Test
    void a_candidate_of_a_provincial_unit_is_kept_off_every_team_within_it() {
        ElectoralUnit ofDistrict = new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL, "26", 1, "Toàn thành phố Vĩnh Yên", 5, 121296, Set.of("243"));
        ElectoralUnit elsewhere = new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL, "26", 2, "Toàn thành phố Phúc Yên", 5, 106885, Set.of("244"));
        ElectoralUnit ofAreas =
                new ElectoralUnit(ElectedBody.COMMUNE_COUNCIL, "08707", 1, "Thôn 1", 3, 1000, Set.of("08707-01", "2"));
        CaseScope scope = CaseScope.teams("e", DAY, COMMUNE, AREAS, List.of(ofDistrict, elsewhere, ofAreas));
        org.baucu.bodies.Member person = lawfulTeams().get(2).members().get(4);
        CandidateCheck inDistrict = (e, unit, m) -> unit.equals(ofDistrict) && m.equals(person);
        CandidateCheck farAway = (e, unit, m) -> unit.equals(elsewhere);
        CandidateCheck inAreas = (e, unit, m) -> unit.equals(ofAreas);
        assertThat(new AnnexRules(t -> LawfulBodies.law(A, t), inDistrict).validate(scope, lawfulTeams()))
                .extracting(Violation::location)
                .containsExactly("Tổ bầu cử số 03, dòng 5");
        assertThat(new AnnexRules(t -> LawfulBodies.law(A, t), farAway).validate(scope, lawfulTeams()))
                .isEmpty();
        assertThat(new AnnexRules(t -> LawfulBodies.law(A, t), inAreas).validate(scope, lawfulTeams()))
                .extracting(v -> v.location().substring(0, "Tổ bầu cử số 01".length()))
                .containsOnly("Tổ bầu cử số 01", "Tổ bầu cử số 02");
    }

    @Test
    void a_candidate_is_kept_off_the_board_of_his_own_unit_only() {
        org.baucu.bodies.Member person = board(1).members().get(4);
        CandidateCheck inTwo = (e, unit, m) -> unit.number() == 2 && m.equals(person);
        CandidateCheck inOne = (e, unit, m) -> unit.number() == 1 && m.equals(person);
        List<ProposedBody> annex = List.of(board(1), board(2));
        assertThat(new AnnexRules(t -> LawfulBodies.law(A, t), inTwo).validate(boards(), annex))
                .isEmpty();
        assertThat(new AnnexRules(t -> LawfulBodies.law(A, t), inOne).validate(boards(), annex))
                .extracting(Violation::code)
                .containsExactly(BodiesRule.CANDIDATE_ON_BODY.code());
    }

    private List<String> codes(CaseScope scope, List<ProposedBody> annex) {
        return rules.validate(scope, annex).stream().map(Violation::code).toList();
    }

    private static CaseScope teams() {
        return CaseScope.teams("e", DAY, COMMUNE, AREAS, List.of());
    }

    private static CaseScope boards() {
        return CaseScope.boards(
                "e",
                DAY,
                PROVINCE,
                ElectedBody.PROVINCE_COUNCIL,
                List.of(
                        new ElectoralUnit(
                                ElectedBody.PROVINCE_COUNCIL,
                                "26",
                                1,
                                "Toàn thành phố Vĩnh Yên",
                                5,
                                121296,
                                Set.of("243")),
                        new ElectoralUnit(
                                ElectedBody.PROVINCE_COUNCIL,
                                "26",
                                2,
                                "Toàn thành phố Phúc Yên",
                                5,
                                106885,
                                Set.of("244"))));
    }

    private static List<ProposedBody> lawfulTeams() {
        return List.of(
                team(BodyType.TEAM, 1), team(BodyType.TEAM_SHARED, 2), team(BodyType.TEAM, 3), team(BodyType.TEAM, 5));
    }

    private static ProposedBody team(BodyType type, int number) {
        return LawfulBodies.of(A, type, "08707", number);
    }

    private static ProposedBody board(int number) {
        return LawfulBodies.of(A, BodyType.BOARD_PROVINCE, "26", number);
    }

    private static List<ProposedBody> plus(List<ProposedBody> annex, ProposedBody body) {
        List<ProposedBody> more = new ArrayList<>(annex);
        more.add(body);
        return more;
    }

    private static PollingArea area(int number, AreaKind kind) {
        return new PollingArea("08707", number, "Thôn " + number, kind, 800, "");
    }
}
