package org.baucu.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.baucu.platform.VietnamTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts still have the password they were given, and which are out of use. */
@Repository
class AccountStates {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    AccountStates(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    State of(String userId) {
        return jdbc.sql(
                        "SELECT initial_password_at IS NOT NULL AS given, deactivated_at IS NOT NULL AS out_of_use FROM account_state WHERE user_id = ?")
                .param(userId)
                .query((row, n) -> new State(row.getBoolean("given"), row.getBoolean("out_of_use")))
                .optional()
                .orElse(State.ORDINARY);
    }

    /** Forgets what was known of ids that are used anew. */
    void forget(Collection<String> userIds) {
        batches.batchUpdate(
                "DELETE FROM account_state WHERE user_id = ?", userIds, BATCH, (ps, id) -> ps.setString(1, id));
    }

    /** The password was made up by the program and must be changed at the next login. */
    void passwordGiven(Collection<String> userIds) {
        Collection<String> unknown = userIds.stream()
                .filter(id -> !update("initial_password_at", id, now()))
                .toList();
        batches.batchUpdate(
                "INSERT INTO account_state (user_id, initial_password_at) VALUES (?, ?)", unknown, BATCH, (ps, id) -> {
                    ps.setString(1, id);
                    ps.setObject(2, now());
                });
    }

    /** The password was chosen by its owner. */
    void passwordChosen(String userId) {
        update("initial_password_at", userId, null);
    }

    void deactivated(String userId) {
        if (!update("deactivated_at", userId, now())) {
            jdbc.sql("INSERT INTO account_state (user_id, deactivated_at) VALUES (?, ?)")
                    .params(userId, now())
                    .update();
        }
    }

    void activated(String userId) {
        update("deactivated_at", userId, null);
    }

    private boolean update(String column, String userId, OffsetDateTime value) {
        return jdbc.sql("UPDATE account_state SET " + column + " = :value WHERE user_id = :id")
                        .param("value", value, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", userId)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    /**
     * What is known of an account.
     *
     * @param passwordGiven whether it still has the password that the program made up for it
     * @param deactivated whether it may not log in
     */
    record State(boolean passwordGiven, boolean deactivated) {

        static final State ORDINARY = new State(false, false);
    }
}
