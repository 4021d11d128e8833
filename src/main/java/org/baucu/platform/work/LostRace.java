package org.baucu.platform.work;

import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A command that fails because another one was faster, a second click or a colleague's agreement to the same case: it was rolled back whole and
 * is done again, to succeed or to be told what has become of the task.
 */
public final class LostRace {

    private static final int TRIES = 4;

    private LostRace() {}

    /** Runs a command; repeats it after a lost race unless it is part of a larger transaction, which then has to be repeated. */
    public static <T> T retried(Supplier<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return command.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return command.get();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !isIn(failure)) {
                    throw failure;
                }
            }
        }
    }

    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || cause instanceof SQLTransactionRollbackException
                        // The task was there when the command looked for it; then it was gone, and with it the right to
                        // it.
                        || cause instanceof NullValueException
                        || cause.getClass() == AuthorizationException.class);
    }
}
