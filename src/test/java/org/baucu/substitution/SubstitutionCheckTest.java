package org.baucu.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baucu.identity.Accounts;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.WorkItems;
import org.baucu.substitution.domain.Wish;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Substitutions begin and end by the product's clock, whenever the check looks, and on however many nodes. */
@EngineTest
@RecordApplicationEvents
class SubstitutionCheckTest extends CommissionCase {

    private static final String BODY = "ubnd-" + TinyProvince.COMMUNE;
    private static final String CLERK = Officials.clerk(BODY);
    private static final String DEPUTY = Officials.deputy(BODY);

    @Autowired
    Accounts accounts;

    @Autowired
    Substitutions substitutions;

    @Autowired
    SubstitutionCheck check;

    @Autowired
    WorkItems work;

    @Autowired
    EngineClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void taken() {
        officials.appointDeputy(BODY);
        officials.as(CLERK, BODY, () -> work.open(walk.task().getId()));
    }

    @AfterEach
    void clear() {
        accounts.join(DEPUTY, BODY);
        forgetSubstitutions();
    }

    @Test
    void passes_on_the_first_day_and_gives_back_after_the_last() {
        name(CLERK, DEPUTY, 1, 2);
        check.run();
        has(CLERK);
        later(1, LocalTime.of(0, 0));
        check.run();
        has(DEPUTY);
        later(1, LocalTime.of(23, 59));
        check.run();
        has(DEPUTY);
        later(1, LocalTime.of(0, 0));
        check.run();
        has(CLERK);
        assertThat(kinds()).containsExactly(RecordKind.SUBSTITUTE_NAMED, RecordKind.SUBSTITUTE_ENDED);
    }

    @Test
    void a_jump_over_the_whole_time_leaves_the_task_where_it_was_and_closes_it() {
        Substitution substitution = name(CLERK, DEPUTY, 1, 1);
        later(5, LocalTime.of(8, 0));
        check.run();
        has(CLERK);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM substitution WHERE id = ? AND closed_at IS NOT NULL")
                        .param(substitution.id())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(events.stream(Recorded.class).filter(r -> r.kind() == RecordKind.TASK_REASSIGNED))
                .isEmpty();
    }

    @Test
    void looking_again_changes_nothing() {
        name(CLERK, DEPUTY, 0, 2);
        check.run();
        check.run();
        later(3, LocalTime.of(8, 0));
        check.run();
        check.run();
        has(CLERK);
        assertThat(events.stream(Recorded.class).filter(r -> r.kind() == RecordKind.TASK_REASSIGNED))
                .hasSize(2);
        assertThat(kinds()).containsExactly(RecordKind.SUBSTITUTE_NAMED, RecordKind.SUBSTITUTE_ENDED);
    }

    @Test
    void several_nodes_that_look_at_once_pass_each_task_once() throws Exception {
        name(CLERK, DEPUTY, 1, 2);
        later(1, LocalTime.of(8, 0));
        together(4, () -> {
            check.run();
            return true;
        });
        has(DEPUTY);
        assertThat(count("SELECT COUNT(*) FROM substituted_task")).isOne();
        later(2, LocalTime.of(8, 0));
        together(4, () -> {
            check.run();
            return true;
        });
        has(CLERK);
    }

    @Test
    void of_several_who_name_at_once_one_is_heard() throws Exception {
        List<Boolean> named = together(4, () -> {
            try {
                name(CLERK, DEPUTY, 1, 2);
                return true;
            } catch (RefusedException refused) {
                assertThat(refused.violations()).extracting(v -> v.code()).containsExactly("SUBST-008");
                return false;
            }
        });
        assertThat(named).containsOnlyOnce(true);
        assertThat(count("SELECT COUNT(*) FROM substitution")).isOne();
    }

    @Test
    void a_substitute_that_leaves_the_body_is_one_no_longer() {
        name(CLERK, DEPUTY, 0, 5);
        has(DEPUTY);
        accounts.leave(DEPUTY, BODY);
        check.run();
        has(CLERK);
        officials.as(CLERK, BODY, () -> work.open(walk.task().getId()));
    }

    @Test
    void both_are_told_when_it_begins_and_when_it_ends() {
        Substitution substitution = name(CLERK, DEPUTY, 0, 5);
        substitutions.end(substitution, CLERK);
        assertThat(events.stream(Notice.class).filter(n -> n.kind() == Notice.Kind.SUBSTITUTE))
                .hasSize(2)
                .allSatisfy(n -> assertThat(n.receivers()).containsExactlyInAnyOrder("@" + CLERK, "@" + DEPUTY));
        assertThatThrownBy(() -> substitutions.end(substitution, CLERK)).isInstanceOf(RefusedException.class);
    }

    @Test
    void one_that_was_cancelled_before_it_began_never_begins() {
        substitutions.end(name(CLERK, DEPUTY, 1, 3), CLERK);
        later(1, LocalTime.of(8, 0));
        check.run();
        has(CLERK);
        officials.as(CLERK, BODY, () -> work.open(walk.task().getId()));
    }

    private Substitution name(String person, String substitute, int from, int until) {
        LocalDate today = officials.today();
        return substitutions.name(
                new Wish(
                        BODY,
                        person,
                        substitute,
                        Optional.of(today.plusDays(from)),
                        Optional.of(today.plusDays(until)),
                        Optional.of(Wish.Reason.LEAVE),
                        ""),
                person);
    }

    private void later(int days, LocalTime time) {
        clock.jumpTo(VietnamTime.at(officials.today().plusDays(days), time));
    }

    private void has(String user) {
        assertThat(walk.task().getAssignee()).isEqualTo(user);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<RecordKind> kinds() {
        return events.stream(Recorded.class)
                .map(Recorded::kind)
                .filter(kind -> kind == RecordKind.SUBSTITUTE_NAMED || kind == RecordKind.SUBSTITUTE_ENDED)
                .toList();
    }

    private static <T> List<T> together(int hands, Callable<T> act) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        CyclicBarrier start = new CyclicBarrier(hands);
        try {
            List<Callable<T>> acts = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                acts.add(() -> {
                    start.await();
                    return act.call();
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
