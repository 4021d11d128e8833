package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.identity.Accounts;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.WorkItems;
import org.baucu.substitution.Substitutions;
import org.baucu.substitution.domain.Wish;
import org.baucu.testsupport.Officials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A commission's case in a body whose clerk or head goes on leave. */
abstract class SubstitutedCase extends GuardedCase {

    /** A third person of the body, who has drawn up nothing. */
    static final String DEPUTY = Officials.deputy(UBND);

    @Autowired
    Substitutions substitutions;

    @Autowired
    Accounts accounts;

    @Autowired
    EngineClock clock;

    @Autowired
    WorkItems work;

    @BeforeEach
    void appointDeputy() {
        officials.appointDeputy(UBND);
    }

    @AfterEach
    void clear() {
        forgetSubstitutions();
    }

    LocalDate today() {
        return officials.today();
    }

    /** The person is away from today for some days. */
    Substitution away(String person, String substitute, int days) {
        return away(person, substitute, today(), today().plusDays(days - 1L));
    }

    Substitution away(String person, String substitute, LocalDate first, LocalDate last) {
        return substitutions.name(
                new Wish(
                        UBND,
                        person,
                        substitute,
                        Optional.of(first),
                        Optional.of(last),
                        Optional.of(Wish.Reason.LEAVE),
                        ""),
                person);
    }

    /** Some days later in the morning, before any scheduled check has looked. */
    void daysLater(int days) {
        clock.jumpTo(VietnamTime.at(today().plusDays(days), LocalTime.of(9, 0)));
    }

    void isWith(String taskId, String user) {
        assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isEqualTo(user);
    }

    /** Whom the act of a task was done for, by whom. */
    void wasDone(String taskId, String by, String onBehalfOf) {
        assertThat(jdbc.sql("SELECT user_id FROM act WHERE task_id = ? AND on_behalf_of = ?")
                        .params(taskId, onBehalfOf)
                        .query(String.class)
                        .list())
                .containsExactly(by);
    }
}
