package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.baucu.BauCuApplication;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.Browser;
import org.baucu.identity.NewUser;
import org.baucu.phases.ElectionRegistration;
import org.baucu.phases.NewElection;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * How long the board takes from the request to the last byte, SQL and template included; run by name ({@code -Dtest=BoardBenchmark}), not with
 * the other tests. The cases are written straight into the tables: what is measured is reading them.
 */
@SpringBootTest(
        classes = BauCuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:board-benchmark;DB_CLOSE_DELAY=-1",
            "baucu.rehearsal.autoplay=false",
            "camunda.bpm.job-execution.enabled=false"
        })
class BoardBenchmark {

    private static final int WARM_UP = 20;
    private static final int RUNS = 31;
    private static final long MOST_MILLIS = 1_000;
    private static final String PASSWORD = "mat-khau-do-2021";
    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final Instant NOW = VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 15));
    private static final int[] VINH_PHUC = {9, 10, 20, 13, 9, 13, 17, 28, 17};
    private static final int[] LARGE = IntStream.range(0, 24).map(i -> 13).toArray();
    private static final int ARTIFICIAL_PHASES = 8;

    @LocalServerPort
    int port;

    @Autowired
    ElectionRegistration registration;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    Accounts accounts;

    @Autowired
    EngineClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @MockitoSpyBean
    Phases phases;

    @Test
    void the_sample_with_146_units_and_1103_areas() {
        List<Unit> units = province("m1-2021", VINH_PHUC, 1_103);
        assertThat(units).hasSize(146);
        Browser browser = signedIn();
        assertThat(measure(browser, "/board", "146 units, 1,103 areas, board")).isLessThan(MOST_MILLIS);
        assertThat(measure(browser, "/board?rows=all", "146 units, 1,103 areas, every unit a row"))
                .isLessThan(MOST_MILLIS);
        assertThat(measure(browser, "/board/communes", "146 units, 1,103 areas, all communes"))
                .isLessThan(MOST_MILLIS);
        measure(
                browser,
                "/board/changes?cursor="
                        + jdbc.queryForObject("SELECT COALESCE(MAX(number), 0) FROM board_change", Long.class) + "&at="
                        + clock.instant(),
                "146 units, nothing new");
    }

    @Test
    void an_artificial_province_of_312_communes_3000_areas_and_14_phases() {
        List<Phase> all = new ArrayList<>(phases.of(RuleSet.LAW_85_2015));
        for (int n = 0; n < ARTIFICIAL_PHASES; n++) {
            all.add(new Phase("artificial-" + n, Set.of("province", "district", "commune"), Set.of()));
        }
        doReturn(all).when(phases).of(RuleSet.LAW_85_2015);
        List<Unit> units = province("m2-2021", LARGE, 3_000);
        assertThat(units.stream().filter(u -> u.level() == Level.COMMUNE)).hasSize(312);
        Browser browser = signedIn();
        measure(browser, "/board", "312 communes, 14 phases, board");
        measure(browser, "/board?rows=all", "312 communes, 14 phases, every unit a row");
        measure(browser, "/board/communes", "312 communes, 14 phases, all communes");
    }

    /** Median in milliseconds; prints it with the first call. */
    private static long measure(Browser browser, String path, String what) {
        long first = once(browser, path);
        for (int n = 0; n < WARM_UP; n++) {
            once(browser, path);
        }
        long[] times =
                LongStream.range(0, RUNS).map(n -> once(browser, path)).sorted().toArray();
        long median = times[RUNS / 2];
        System.out.printf(
                "%s: median %d ms of %d calls (%d to %d), first call %d ms%n",
                what, median / 1_000, RUNS, times[0] / 1_000, times[RUNS - 1] / 1_000, first / 1_000);
        return median / 1_000;
    }

    /** Microseconds. */
    private static long once(Browser browser, String path) {
        long start = System.nanoTime();
        var answer = browser.get(path);
        long took = (System.nanoTime() - start) / 1_000;
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("data-cursor");
        return took;
    }

    private Browser signedIn() {
        if (accounts.find("coordinator.26").isEmpty()) {
            accounts.createSampleUsers(
                    List.of(new NewUser("coordinator.26", "Phùng Thử", "", Set.of("coordinator-26"))), PASSWORD);
        }
        Browser browser = new Browser(port);
        browser.login("coordinator.26", PASSWORD);
        return browser;
    }

    /** A province with a case of every unit in every phase, in all states, and the only one that pages show. */
    private List<Unit> province(String id, int[] communes, int areas) {
        jdbc.update("UPDATE election SET state = 'CLOSED', election_day = DATE '2016-05-22'");
        List<Unit> units = new ArrayList<>();
        units.add(new Unit("26", "Tỉnh Đo", Level.PROVINCE, "tỉnh", Optional.empty(), true));
        for (int d = 0; d < communes.length; d++) {
            String district = "%03d".formatted(d + 100);
            units.add(new Unit(district, "Huyện Số " + d, Level.DISTRICT, "huyện", Optional.of("26"), true));
            for (int c = 0; c < communes[d]; c++) {
                String code = "%s%02d".formatted(district, c);
                units.add(new Unit(code, "Xã Số " + code, Level.COMMUNE, "xã", Optional.of(district), true));
            }
        }
        clock.jumpTo(NOW);
        registration.begin(new NewElection(
                new Election(id, "Đo", RuleSet.LAW_85_2015, DAY, DAY.minusDays(115), "26", ElectionState.DRAFT),
                units,
                Map.of()));
        calendar.fix(id);
        cases(id, units);
        List<String> codes = units.stream()
                .filter(u -> u.level() == Level.COMMUNE)
                .map(Unit::code)
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO polling_area VALUES (?, ?, ?, 'Nhà văn hóa', 'ordinary', 900, '')",
                IntStream.range(0, areas)
                        .mapToObj(n -> new Object[] {id, codes.get(n % codes.size()), n / codes.size() + 1})
                        .toList());
        return units;
    }

    private void cases(String id, List<Unit> units) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> tasks = new ArrayList<>();
        for (Unit unit : units) {
            for (Phase phase : phases.of(RuleSet.LAW_85_2015)) {
                for (String sequence : phase.expectedOf(unit)) {
                    CaseKey key = new CaseKey(id, phase.process(), unit.code(), sequence);
                    int kind = rows.size() % 11;
                    rows.add(new Object[] {
                        key.toString(),
                        id,
                        phase.process(),
                        unit.code(),
                        sequence,
                        "i" + rows.size(),
                        Timestamps.of(NOW.plusSeconds((kind - 2) * 86_400L * 2)),
                        Timestamps.of(NOW),
                        Timestamps.of(Optional.of(NOW).filter(now -> kind > 6)),
                        kind == 7
                    });
                    tasks.add(new Object[] {
                        id + rows.size(), key.toString(), id, phase.process(), unit.code(), Timestamps.of(NOW)
                    });
                }
            }
        }
        jdbc.batchUpdate(
                """
                INSERT INTO case_file (business_key, election_id, process_id, unit_code, sequence, process_instance_id, title_vi, milestone,
                    legal_limit, opened_at, decided_at, late) VALUES (?, ?, ?, ?, ?, ?, 'Hồ sơ', 'm', ?, ?, ?, ?)""",
                rows);
        jdbc.batchUpdate(
                """
                INSERT INTO board_task (task_id, business_key, election_id, process_id, unit_code, process_instance_id, process_definition_id,
                    definition_key, name_vi, step, body_groups, opened_at) VALUES (?, ?, ?, ?, ?, 'i', 'd', 'k', 'Việc', 'propose', 'ubnd-1', ?)""",
                tasks);
    }
}
