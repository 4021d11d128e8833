package org.baucu.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.baucu.platform.RefusedException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class LostRaceTest {

    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void is_run_again() {
        assertThat(LostRace.retried(() -> {
                    if (runs.incrementAndGet() < 3) {
                        throw new ProcessEngineException("listener", new DuplicateKeyException("act"));
                    }
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void is_given_up_in_the_end() {
        assertThatThrownBy(() -> LostRace.retried(() -> fail(new OptimisticLockingException("x"))))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(4);
    }

    @Test
    void a_task_that_vanished_under_the_command_is_one() {
        assertThatThrownBy(() -> LostRace.retried(() -> fail(new NullValueException("Cannot find task"))))
                .isInstanceOf(NullValueException.class);
        assertThat(runs).hasValue(4);
    }

    @Test
    void a_refusal_is_none() {
        assertThatThrownBy(() -> LostRace.retried(
                        () -> fail(new WorkRefused(new RefusedException(WorkRule.FOUR_EYES.broken(""))))))
                .isInstanceOf(WorkRefused.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void another_failure_is_no_race() {
        assertThatThrownBy(() -> LostRace.retried(() -> fail(new IllegalStateException("x"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_part_of_a_transaction_is_not_repeated_alone() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThatThrownBy(() -> LostRace.retried(() -> fail(new OptimisticLockingException("x"))))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(1);
    }

    private Object fail(RuntimeException failure) {
        runs.incrementAndGet();
        throw failure;
    }
}
