package org.baucu.nomination.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.Memberships;
import org.baucu.bodies.Memberships.Membership;
import org.baucu.bodies.ProposedBody;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.Placement;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.territory.ElectoralUnit;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Noticed;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member of a polling team stands for its commune's council: told, changed once the unit is known, and kept out of new bodies. */
@EngineTest
class CandidateConflictsTest {

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    Noticed noticed;

    @Autowired
    NomineeContent content;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierStore store;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidateConflicts conflicts;

    @Autowired
    ConflictStore found;

    @Autowired
    CandidateCheck check;

    @Autowired
    Memberships memberships;

    @Autowired
    Bodies bodies;

    @Autowired
    MemberChanges changes;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    private Play play;

    @AfterEach
    void clear() {
        if (play != null) {
            stage.clear(play);
        }
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_candidate_leaves_the_team_of_its_unit_and_no_other(RuleSet ruleSet) {
        Council council = withTeams(ruleSet);
        ProposedBody team = bodies.established(play.election(), council.unitCode()).stream()
                .filter(body -> body.type().isTeam())
                .findFirst()
                .orElseThrow();
        Member member = team.members().get(team.members().size() - 1);
        Candidate candidate = candidate(council, member);
        List<ElectoralUnit> units = play.province().electoralUnits(ElectedBody.COMMUNE_COUNCIL, council.unitCode());
        assertThat(units).as("the unit is not known before the list").hasSizeGreaterThan(1);

        assertThat(conflicts.of(candidate))
                .extracting(Conflict::bodyVi)
                .as("told as soon as the dossier is accepted")
                .containsExactly("Tổ bầu cử số %02d".formatted(team.number()));
        assertThat(stage.running(play, "change-body-member")).isEmpty();

        ElectoralUnit own = unitOf(member, units);
        ElectoralUnit other =
                units.stream().filter(unit -> !unit.equals(own)).findFirst().orElseThrow();
        candidates.assign(Map.of(candidate.id(), new Placement(other.number(), 1)));
        assertThat(conflicts.check(council))
                .as("in another unit the member may stay")
                .isZero();
        assertThat(check.standsIn(play.election(), own, member)).isFalse();

        candidates.assign(Map.of(candidate.id(), new Placement(own.number(), 1)));
        assertThat(check.standsIn(play.election(), own, member))
                .as("kept out of the bodies of its unit")
                .isTrue();
        assertThat(check.standsIn(play.election(), other, member)).isFalse();
        assertThat(conflicts.check(council)).isEqualTo(1);
        assertThat(conflicts.check(council)).as("asked for once").isZero();
        CaseKey key = conflicts.of(candidate(candidate)).get(0).change().orElseThrow();
        CaseWalk walk = stage.walk(play, key).waitsAt("user_ProposeMemberChange");
        assertThat(officials.groupOf(walk.task())).isEqualTo("ubnd-" + council.unitCode());
        assertThat(walk.file().legalLimit())
                .isEqualTo(calendar.find(play.election(), "pc-official-list-published")
                        .orElseThrow()
                        .due());
        assertThat(changes.proposal(key)).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(MemberChange.Action.STRIKE);
            assertThat(change.struckName()).contains(member.fullName());
        });
        assertThat(noticed.of(key, Notice.Kind.CANDIDATE_ON_BODY))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.receivers()).containsExactly("ubnd-" + council.unitCode());
                    assertThat(notice.titleVi() + notice.textVi()).doesNotContain(member.fullName());
                });
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void who_is_put_on_a_team_after_the_dossier_was_accepted_is_found_when_the_team_is_established(RuleSet ruleSet) {
        Council council = withAreas(ruleSet);
        CaseWalk teams = stage.open(play, "establish-polling-teams", council.unitCode(), "")
                .complete()
                .completeAll();
        ProposedBody team = bodies.proposal(teams.key()).get(0);
        Candidate candidate = candidate(council, team.members().get(0));
        assertThat(told(candidate)).isZero();

        teams.complete().complete();

        assertThat(conflicts.of(candidate)).hasSize(1);
        assertThat(told(candidate)).as("the committee is told at once").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void who_comes_with_the_dossiers_of_the_centre_leaves_the_team_before_the_list_is_published(RuleSet ruleSet) {
        Council commune = withTeams(ruleSet);
        Member member = bodies.established(play.election(), commune.unitCode()).stream()
                .filter(body -> body.type().isTeam())
                .findFirst()
                .orElseThrow()
                .members()
                .get(0);
        Council assembly = new Council(
                play.election(),
                ElectedBody.NATIONAL_ASSEMBLY,
                play.province().province().code());
        stage.unitsFixed(play, assembly.unitCode(), ElectedBody.NATIONAL_ASSEMBLY);
        ElectoralUnit own =
                memberships.of(play.election(), member.fullName(), member.birthDate()).get(0).electoralUnits().stream()
                        .filter(unit -> unit.body() == ElectedBody.NATIONAL_ASSEMBLY)
                        .findFirst()
                        .orElseThrow();
        String id = candidates.enter(
                CouncilCases.key(assembly, "official-candidate-list"),
                new NewCandidate(
                        assembly,
                        CandidateSource.CENTRAL,
                        "Văn phòng Quốc hội",
                        NomineeContent.person(member.fullName(), member.birthDate())));
        assertThat(conflicts.check(assembly, Map.of(id, own.number()))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_commission_is_allowed(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        stage.open(play, "establish-commission", commune, "")
                .complete()
                .completeAll()
                .complete()
                .complete();
        Council council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, commune);
        Member member =
                bodies.established(play.election(), commune).get(0).members().get(0);
        assertThat(memberships.of(play.election(), member.fullName(), member.birthDate()))
                .isEmpty();
        assertThat(conflicts.of(candidate(council, member))).isEmpty();
    }

    @Test
    void of_several_cases_for_one_body_the_latest_comes_first() {
        Membership seat = new Membership(
                BodyType.TEAM, TinyProvince.COMMUNE, 3, "Lê Thị Thử", LocalDate.of(1980, 2, 3), List.of());
        List<CaseKey> opened = IntStream.of(9, 11, 10, 2)
                .mapToObj(number -> new CaseKey("order", "change-body-member", TinyProvince.COMMUNE, "" + number))
                .toList();
        opened.forEach(key -> found.keep("candidate-" + key.sequence(), seat, Optional.of(key), Instant.EPOCH));
        found.keep("candidate-perhaps", seat, Optional.empty(), Instant.EPOCH);
        assertThat(found.changesOf(seat, "order")).extracting(CaseKey::sequence).containsExactly("11", "10", "9", "2");
    }

    private ElectoralUnit unitOf(Member member, List<ElectoralUnit> units) {
        return memberships.of(play.election(), member.fullName(), member.birthDate()).get(0).electoralUnits().stream()
                .filter(units::contains)
                .findFirst()
                .orElseThrow();
    }

    /** The member, written in another spelling, hands a dossier in. */
    private Candidate candidate(Council council, Member member) {
        String spelling = Normalizer.normalize(member.fullName().toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        String group = "ubbc-" + council.unitCode();
        CaseKey key = officials.as(
                Officials.clerk(group),
                group,
                () -> dossiers.receive(new Receipt(
                        council,
                        Optional.empty(),
                        Optional.of(NomineeContent.person(spelling, member.birthDate())),
                        "001080000001",
                        true,
                        content.items(council),
                        Set.of())));
        return candidates.find(store.find(key).orElseThrow().candidateId()).orElseThrow();
    }

    private Candidate candidate(Candidate before) {
        return candidates.find(before.id()).orElseThrow();
    }

    /** How often a candidate was found on a body. */
    private int told(Candidate candidate) {
        return jdbc.sql("SELECT COUNT(*) FROM candidate_on_body WHERE candidate_id = ?")
                .param(candidate.id())
                .query(Integer.class)
                .single();
    }

    private Council withAreas(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        stage.areasFixed(play, commune);
        stage.unitsFixed(play, commune, ElectedBody.COMMUNE_COUNCIL);
        return new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, commune);
    }

    private Council withTeams(RuleSet ruleSet) {
        Council council = withAreas(ruleSet);
        stage.open(play, "establish-polling-teams", council.unitCode(), "")
                .complete()
                .completeAll()
                .complete()
                .complete();
        return council;
    }
}
