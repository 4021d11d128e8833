package org.baucu.bodies.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.baucu.bodies.BodyCounts;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.LawfulBodies;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.work.CaseKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tables of bodies do, on any of the two databases. */
abstract class JdbcBodiesContract {

    private static final CaseKey CASE = CaseKey.of("vinh-phuc-2021", "establish-polling-teams", "08707");
    private static final CaseKey CHANGE = new CaseKey("vinh-phuc-2021", "change-body-member", "08707", "1");

    private JdbcClient jdbc;
    private JdbcBodies bodies;
    private JdbcBodyCounts counts;
    private JdbcMemberChanges changes;
    private TransactionTemplate transactions;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void createTables() {
        DataSource database = emptyDatabase();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V040__bodies.sql"),
                        new ClassPathResource("db/migration/V117__asked_changes.sql"))
                .execute(database);
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        Clock clock = Clock.fixed(Instant.parse("2021-04-01T01:00:00Z"), ZoneOffset.UTC);
        bodies = new JdbcBodies(jdbc, new JdbcTemplate(database), clock);
        counts = new JdbcBodyCounts(jdbc);
        changes = new JdbcMemberChanges(jdbc, new JdbcTemplate(database), clock);
    }

    @Test
    void gives_back_what_was_proposed_by_number() {
        bodies.propose(CASE, List.of(team(2), team(1)));
        assertThat(bodies.proposal(CASE)).containsExactly(team(1), team(2));
        assertThat(bodies.established("vinh-phuc-2021", "08707")).isEmpty();
    }

    @Test
    void a_new_proposal_replaces_the_one_before() {
        bodies.propose(CASE, List.of(team(1), team(2)));
        bodies.propose(CASE, List.of(team(3)));
        assertThat(bodies.proposal(CASE)).containsExactly(team(3));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM body_member")
                        .query(Integer.class)
                        .single())
                .isEqualTo(team(3).members().size());
    }

    @Test
    void keeps_an_incomplete_member_as_it_was_entered() {
        Member incomplete = new Member("", null, false, "", "", null, null);
        bodies.propose(
                CASE, List.of(LawfulBodies.with(team(1), List.of(incomplete)), LawfulBodies.with(team(2), List.of())));
        assertThat(bodies.proposal(CASE))
                .extracting(ProposedBody::members)
                .containsExactly(List.of(incomplete), List.of());
    }

    @Test
    void establishes_the_proposal_of_a_case_and_still_knows_what_it_proposed() {
        bodies.propose(CASE, List.of(team(1), team(2)));
        bodies.establish(CASE);
        assertThat(bodies.established("vinh-phuc-2021", "08707")).containsExactly(team(1), team(2));
        assertThat(bodies.established("other", "08707")).isEmpty();
        assertThat(bodies.isEstablished("vinh-phuc-2021", BodyType.TEAM, "08707"))
                .isTrue();
        assertThat(bodies.isEstablished("vinh-phuc-2021", BodyType.BOARD_COMMUNE, "08707"))
                .isFalse();
        assertThat(bodies.proposal(CASE)).containsExactly(team(1), team(2));
    }

    @Test
    void orders_established_bodies_by_type_and_number() {
        CaseKey commission = CaseKey.of("vinh-phuc-2021", "establish-commission", "08707");
        bodies.propose(CASE, List.of(team(1)));
        bodies.establish(CASE);
        bodies.propose(
                commission, List.of(LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.COMMISSION_COMMUNE, "08707", 0)));
        bodies.establish(commission);
        assertThat(bodies.established("vinh-phuc-2021", "08707"))
                .extracting(ProposedBody::type)
                .containsExactly(BodyType.COMMISSION_COMMUNE, BodyType.TEAM);
    }

    @Test
    void a_later_case_replaces_the_body_in_its_place_only() {
        bodies.propose(CASE, List.of(team(1), team(2)));
        bodies.establish(CASE);
        ProposedBody smaller = LawfulBodies.with(team(2), team(2).members().subList(0, 11));
        bodies.propose(CHANGE, List.of(smaller));
        bodies.establish(CHANGE);
        assertThat(bodies.established("vinh-phuc-2021", "08707")).containsExactly(team(1), smaller);
        assertThat(bodies.proposal(CASE)).containsExactly(team(1), team(2));
    }

    @Test
    void refuses_to_replace_a_body_that_changed_since_the_proposal() {
        CaseKey second = new CaseKey("vinh-phuc-2021", "change-body-member", "08707", "2");
        bodies.propose(CASE, List.of(team(1)));
        bodies.establish(CASE);
        bodies.propose(
                CHANGE, List.of(LawfulBodies.with(team(1), team(1).members().subList(0, 12))));
        bodies.propose(
                second, List.of(LawfulBodies.with(team(1), team(1).members().subList(0, 11))));
        bodies.establish(CHANGE);
        assertThatThrownBy(() -> bodies.establish(second)).isInstanceOf(IllegalStateException.class);
        assertThat(bodies.established("vinh-phuc-2021", "08707").get(0).members())
                .hasSize(12);
    }

    @Test
    void refuses_to_establish_nothing_another_units_body_or_the_same_twice() {
        assertThatThrownBy(() -> bodies.establish(CASE)).isInstanceOf(IllegalStateException.class);
        bodies.propose(CASE, List.of(LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.TEAM, "08710", 1)));
        assertThatThrownBy(() -> bodies.establish(CASE)).isInstanceOf(IllegalStateException.class);
        bodies.propose(CASE, List.of(team(1)));
        bodies.establish(CASE);
        assertThatThrownBy(() -> bodies.establish(CASE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> bodies.propose(CASE, List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_database_itself_refuses_two_bodies_in_one_place() {
        bodies.propose(CASE, List.of(team(1), team(1)));
        assertThatThrownBy(() -> bodies.establish(CASE)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void counts_what_stands() {
        CaseKey boards = new CaseKey("vinh-phuc-2021", "establish-boards", "08707", "PC-commune");
        ProposedBody board = LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.BOARD_COMMUNE, "08707", 1);
        bodies.propose(CASE, List.of(team(1), team(2)));
        bodies.establish(CASE);
        bodies.propose(boards, List.of(board));
        assertThat(counts.of("vinh-phuc-2021")).isEqualTo(new BodyCounts.Counts(0, 0, 2, 26));
        bodies.establish(boards);
        assertThat(counts.of("vinh-phuc-2021"))
                .isEqualTo(new BodyCounts.Counts(0, 1, 2, 26 + board.members().size()));
    }

    @Test
    void keeps_changes_of_members_and_numbers_their_cases() {
        CaseKey first = changes.register("vinh-phuc-2021", "08707", "ubnd-08707");
        CaseKey second = changes.register("vinh-phuc-2021", "08707", "qs-08707");
        assertThat(first).isEqualTo(CHANGE);
        assertThat(second.sequence()).isEqualTo("2");
        assertThat(changes.register("vinh-phuc-2021", "08710", "ubnd-08710").sequence())
                .isEqualTo("1");
        assertThat(changes.decidingGroup(second)).contains("qs-08707");
        List<MemberChange> proposed = List.of(strike(1), add(2));
        changes.propose(first, List.of(add(1)));
        changes.propose(first, proposed);
        assertThat(changes.proposal(first)).isEqualTo(proposed);
        assertThat(changes.proposal(second)).isEmpty();
    }

    @Test
    void an_earlier_open_case_on_the_same_body_is_a_rival_until_it_is_recorded() {
        CaseKey first = changes.register("vinh-phuc-2021", "08707", "ubnd-08707");
        CaseKey second = changes.register("vinh-phuc-2021", "08707", "ubnd-08707");
        changes.propose(first, List.of(strike(1), add(1)));
        changes.propose(second, List.of(add(1), add(2)));
        assertThat(changes.rivals(second)).containsExactly("Tổ bầu cử số 01");
        assertThat(changes.rivals(first)).isEmpty();
        changes.recorded(first);
        assertThat(changes.rivals(second)).isEmpty();
    }

    @Test
    void writes_and_reads_the_teams_of_a_whole_province() {
        int communes = 136;
        for (int c = 0; c < communes; c++) {
            String code = "%05d".formatted(c);
            CaseKey key = CaseKey.of("vinh-phuc-2021", "establish-polling-teams", code);
            List<ProposedBody> teams = new ArrayList<>();
            for (int n = 1; n <= 8; n++) {
                teams.add(LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.TEAM, code, n, 13));
            }
            transactions.executeWithoutResult(t -> bodies.propose(key, teams));
            transactions.executeWithoutResult(t -> bodies.establish(key));
            assertThat(bodies.proposal(key)).isEqualTo(teams);
        }
        assertThat(counts.of("vinh-phuc-2021")).isEqualTo(new BodyCounts.Counts(0, 0, 1088, 14144));
    }

    private static MemberChange strike(int number) {
        return new MemberChange(
                BodyType.TEAM,
                "08707",
                number,
                MemberChange.Action.STRIKE,
                Optional.of("Phùng Văn Thử"),
                Optional.of(LocalDate.of(1980, 4, 9)),
                Optional.empty(),
                "Chuyển công tác");
    }

    private static MemberChange add(int number) {
        return new MemberChange(
                BodyType.TEAM,
                "08707",
                number,
                MemberChange.Action.ADD,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LawfulBodies.member(900 + number, MemberRole.MEMBER, SourceBody.VOTERS)),
                "Bổ sung");
    }

    private static ProposedBody team(int number) {
        return LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.TEAM, "08707", number, 13);
    }
}
