package org.baucu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Counts on both databases, with the shipped plan. */
class JdbcPhaseCountsTest {

    private static final Instant NOW = VietnamTime.at(LocalDate.of(2021, 2, 3), LocalTime.of(8, 0));
    private static final Election ELECTION = new Election(
            "e",
            "Bầu cử",
            RuleSet.LAW_85_2015,
            LocalDate.of(2021, 5, 23),
            LocalDate.of(2021, 1, 28),
            "26",
            ElectionState.RUNNING);
    private static EmbeddedPostgres postgres;

    enum Database {
        H2,
        POSTGRESQL
    }

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource
    void counts_each_state_at_each_level_and_what_has_not_begun(Database database) {
        JdbcClient jdbc = JdbcClient.create(dataSource(database));
        insert(jdbc, "p", "26", day(2, 7), day(2, 2), null, false);
        insert(jdbc, "c1", "c1", day(2, 2), day(1, 28), null, false);
        insert(jdbc, "c2", "c2", day(2, 20), day(2, 15), null, false);
        insert(jdbc, "c3", "c3", day(2, 2), day(1, 28), NOW, true);
        insert(jdbc, "d", "d", day(2, 7), day(2, 2), NOW, false);
        PhaseCounts counts = counts(jdbc);

        PhaseCount phase = counts.of(ELECTION, "establish-commission").orElseThrow();

        assertThat(phase.nameVi()).isEqualTo("Thành lập Ủy ban bầu cử");
        assertThat(phase.levels())
                .extracting(PhaseCount.AtLevel::level)
                .containsExactly(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
        assertThat(phase.levels().get(0).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
        assertThat(phase.levels().get(1).counts()).isEqualTo(new Counts(0, 0, 0, 0, 1, 0));
        assertThat(phase.levels().get(2).counts())
                .as("c4 has a council and no case, c5 has none")
                .isEqualTo(new Counts(1, 1, 0, 1, 0, 1));
        assertThat(counts.of(ELECTION, "establish-polling-teams").orElseThrow().total())
                .as("every commune votes")
                .isEqualTo(new Counts(5, 0, 0, 0, 0, 0));
        assertThat(counts.of(ELECTION, "establish-boards")
                        .orElseThrow()
                        .levels()
                        .get(0)
                        .counts()
                        .total())
                .as("two elections in the province")
                .isEqualTo(2);

        assertThat(counts.cases(ELECTION, "establish-commission", Optional.empty(), 0, 50))
                .extracting(PhaseCounts.CaseLine::unitVi)
                .containsExactly("Xã c1", "Tỉnh", "Xã c2", "Xã c3", "Huyện");
        assertThat(counts.cases(ELECTION, "establish-commission", Optional.of(CaseState.OVER), 0, 50))
                .extracting(PhaseCounts.CaseLine::businessKey)
                .containsExactly("c1");
        assertThat(counts.countCases(ELECTION, "establish-commission", Optional.of(CaseState.LATE)))
                .isEqualTo(1);
        assertThat(counts.cases(ELECTION, "establish-commission", Optional.empty(), 4, 50))
                .hasSize(1);
    }

    private static PhaseCounts counts(JdbcClient jdbc) {
        Territory territory = mock(Territory.class);
        List<Unit> units = List.of(
                new Unit("26", "Tỉnh", Level.PROVINCE, "Tỉnh", Optional.empty(), true),
                new Unit("d", "Huyện", Level.DISTRICT, "Huyện", Optional.of("26"), true),
                commune("c1", true),
                commune("c2", true),
                commune("c3", true),
                commune("c4", true),
                commune("c5", false));
        given(territory.units("e")).willReturn(units);
        units.forEach(unit -> given(territory.find("e", unit.code())).willReturn(Optional.of(unit)));
        ElectionCalendar calendar = mock(ElectionCalendar.class);
        given(calendar.find(anyString(), anyString())).willReturn(Optional.empty());
        return new JdbcPhaseCounts(
                jdbc,
                new PhaseScopes(new StandaloneLawTables(), territory),
                territory,
                calendar,
                Clock.fixed(NOW, VietnamTime.ZONE));
    }

    private static Unit commune(String code, boolean council) {
        return new Unit(code, "Xã " + code, Level.COMMUNE, "Xã", Optional.of("d"), council);
    }

    private static Instant day(int month, int day) {
        return VietnamTime.at(LocalDate.of(2021, month, day), VietnamTime.END_OF_DAY);
    }

    private static void insert(
            JdbcClient jdbc, String key, String unit, Instant legal, Instant working, Instant decided, boolean late) {
        jdbc.sql(
                        """
                        INSERT INTO case_file (business_key, election_id, process_id, unit_code, sequence, process_instance_id, title_vi, milestone,
                            legal_limit, working_limit, opened_at, decided_at, late)
                        VALUES (:key, 'e', 'establish-commission', :unit, '', :key, 'Thành lập', 'm', :legal, :working, :opened, :decided, :late)
                        """)
                .params(Map.of("key", key, "unit", unit, "late", late))
                .param("legal", Timestamps.of(legal))
                .param("working", Timestamps.of(working))
                .param("opened", Timestamps.of(NOW))
                .param("decided", Timestamps.of(Optional.ofNullable(decided)))
                .update();
    }

    private static DataSource dataSource(Database database) {
        DataSource source = database == Database.H2
                ? new DriverManagerDataSource("jdbc:h2:mem:phases;DB_CLOSE_DELAY=-1", "sa", "")
                : postgres.getPostgresDatabase();
        String engine = database == Database.H2 ? "h2" : "postgres";
        Flyway.configure()
                .dataSource(source)
                .placeholders(Map.of("binary", database == Database.H2 ? "BLOB" : "BYTEA"))
                .target("010")
                .load()
                .migrate();
        new ResourceDatabasePopulator(new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti." + engine + ".create.engine.sql"))
                .execute(source);
        JdbcClient.create(source)
                .sql(
                        """
                        INSERT INTO ACT_RE_PROCDEF (ID_, KEY_, VERSION_, NAME_, STARTABLE_)
                        VALUES ('1', 'establish-commission', 1, 'Thành lập Ủy ban bầu cử', FALSE)
                        """)
                .update();
        return source;
    }
}
