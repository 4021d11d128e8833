package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Elections;
import org.baucu.identity.Accounts;
import org.baucu.phases.ElectionRegistration;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.baucu.progress.CaseState;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the board says is what the work says, whatever happens at once; on each database. */
abstract class BoardContract {

    private static final String PROCESS = "establish-commission";
    private static final int HANDS = 4;

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    LawTables law;

    @Autowired
    EngineClock clock;

    @Autowired
    ElectionRegistration registration;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    Accounts accounts;

    @Autowired
    Elections elections;

    @Autowired
    Territory territory;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Board board;

    @Autowired
    BoardTasks boardTasks;

    @Autowired
    BoardChanges changes;

    Play play;

    abstract String election();

    @BeforeEach
    void begin() {
        play = TwoDistricts.begin(election(), law, clock, registration, calendar, accounts);
    }

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void the_read_model_follows_a_task_from_its_opening_to_its_end() {
        long before = changes.cursor();
        CaseWalk walk = stage.open(play, PROCESS, TwoDistricts.MY_COMMUNE, "");
        stage.runDueJobs(play);
        Task task = walk.task();
        BoardTask opened = boardTasks.find(task.getId()).orElseThrow();
        assertThat(opened.groups()).containsExactly("ubnd-24301");
        assertThat(opened.step()).isEqualTo("propose");
        assertThat(opened.assignee()).isEmpty();
        assertThat(opened.openedAt()).isCloseTo(task.getCreateTime().toInstant(), within(1, ChronoUnit.MINUTES));

        tasks.claim(task.getId(), TwoDistricts.CLERK);
        assertThat(boardTasks.find(task.getId()).orElseThrow().assignee()).contains(TwoDistricts.CLERK);
        tasks.setAssignee(task.getId(), null);
        assertThat(boardTasks.find(task.getId()).orElseThrow().assignedAt()).isEmpty();
        walk.complete();

        assertThat(boardTasks.find(task.getId()).orElseThrow().completedAt()).isPresent();
        assertThat(boardTasks.open(List.of(walk.key())))
                .extracting(BoardTask::taskId)
                .containsExactlyInAnyOrderElementsOf(
                        walk.tasks().stream().map(Task::getId).toList());
        assertThat(changes.news(election(), before).changes())
                .filteredOn(change -> change.process().equals(PROCESS))
                .extracting(BoardChanges.Change::unit)
                .isNotEmpty()
                .containsOnly(TwoDistricts.MY_COMMUNE);
    }

    @Test
    void what_is_rolled_back_never_was_on_the_board() {
        CaseKey key = CaseKey.of(election(), PROCESS, TwoDistricts.SIBLINGS_COMMUNE);
        long before = changes.cursor();
        transaction.executeWithoutResult(status -> {
            stage.open(play, PROCESS, key.unit(), "");
            status.setRollbackOnly();
        });
        assertThat(boardTasks.of(key)).isEmpty();
        assertThat(changes.news(election(), before).changes()).isEmpty();
    }

    @Test
    void counts_equal_the_work_while_many_hands_do_it_at_once() throws Exception {
        List<CaseWalk> walks = new ArrayList<>();
        for (Unit unit : territory.units(election())) {
            walks.add(stage.open(play, PROCESS, unit.code(), ""));
        }
        stage.runDueJobs(play);
        countsAreTrue(walks);

        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            while (walks.stream().anyMatch(walk -> !walk.tasks().isEmpty())) {
                List<Callable<Void>> round = new ArrayList<>();
                for (CaseWalk walk : walks) {
                    round.add(() -> {
                        walk.tasks().forEach(task -> walk.complete(officials.groupOf(task)));
                        return null;
                    });
                }
                for (Future<Void> done : hands.invokeAll(round)) {
                    done.get();
                }
                countsAreTrue(walks);
                stage.runDueJobs(play);
                countsAreTrue(walks);
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(figures().counts(TwoDistricts.PROVINCE, PROCESS).done()).isEqualTo(walks.size());
    }

    @Test
    void a_case_becomes_soon_due_and_overdue_by_time_alone() {
        stage.open(play, PROCESS, TwoDistricts.MY_COMMUNE, "");
        assertThat(state(TwoDistricts.MY_COMMUNE)).isEqualTo(CaseState.RUNNING);
        Instant limit = jdbc.sql("SELECT legal_limit FROM case_file WHERE business_key = ?")
                .param(CaseKey.of(election(), PROCESS, TwoDistricts.MY_COMMUNE).toString())
                .query((row, n) -> Timestamps.get(row, "legal_limit"))
                .single();
        clock.jumpTo(limit.minusSeconds(60));
        assertThat(state(TwoDistricts.MY_COMMUNE)).isEqualTo(CaseState.SOON);
        clock.jumpTo(limit.plusSeconds(60));
        assertThat(state(TwoDistricts.MY_COMMUNE)).isEqualTo(CaseState.OVER);
    }

    private CaseState state(String unit) {
        return figures().own(unit, PROCESS).get(0).state();
    }

    private BoardFigures figures() {
        Set<String> units = territory.units(election()).stream()
                .map(Unit::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return board.figures(elections.find(election()).orElseThrow(), units);
    }

    /** The board against plain SQL over the work, at every level; the open tasks against the engine's. */
    private void countsAreTrue(List<CaseWalk> walks) {
        BoardFigures figures = figures();
        Map<String, Map<CaseState, Long>> expected = new HashMap<>();
        Instant now = figures.moment().now();
        jdbc.sql(
                        """
                        SELECT unit_code, CASE WHEN decided_at IS NOT NULL AND late THEN 'late' WHEN decided_at IS NOT NULL THEN 'done'
                            WHEN legal_limit < :now THEN 'over' WHEN legal_limit < :soon OR working_limit < :soon THEN 'soon'
                            ELSE 'run' END AS state
                        FROM case_file WHERE election_id = :election AND process_id = :process""")
                .param("now", Timestamps.of(now))
                .param("soon", Timestamps.of(figures.moment().soonBefore()))
                .param("election", election())
                .param("process", PROCESS)
                .query(row -> {
                    CaseState state = CaseState.of(row.getString("state")).orElseThrow();
                    for (String at : upwards(row.getString("unit_code"))) {
                        expected.computeIfAbsent(at, u -> new TreeMap<>()).merge(state, 1L, Long::sum);
                    }
                });
        assertThat(expected).hasSize(walks.size());
        expected.forEach((unit, states) -> {
            for (CaseState state : CaseState.values()) {
                assertThat(figures.counts(unit, PROCESS).of(state))
                        .as("%s in %s", state, unit)
                        .isEqualTo(states.getOrDefault(state, 0L));
            }
        });
        List<CaseKey> keys = walks.stream().map(CaseWalk::key).toList();
        assertThat(boardTasks.open(keys))
                .extracting(BoardTask::taskId)
                .containsExactlyInAnyOrderElementsOf(jdbc.sql(
                                "SELECT t.ID_ FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_ WHERE e.BUSINESS_KEY_ LIKE ?")
                        .param(election() + "/" + PROCESS + "/%")
                        .query(String.class)
                        .list());
    }

    private List<String> upwards(String unit) {
        List<String> units = new ArrayList<>();
        Optional<String> at = Optional.of(unit);
        while (at.isPresent()) {
            units.add(at.get());
            at = territory.find(election(), at.get()).flatMap(Unit::parentCode);
        }
        return units;
    }
}
