package org.baucu.progress.insight;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when each account signed in first and last, in the transaction in which the login is recorded. */
@Component
class SignInLog {

    private final JdbcClient jdbc;

    SignInLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void signedIn(Recorded recorded) {
        if (recorded.kind() == RecordKind.SIGNED_IN && !recorded.person().isEmpty()) {
            keep(recorded.person(), recorded.at());
        }
    }

    /** The account's own row is held meanwhile, so that two first logins at once do not both insert. */
    private void keep(String user, Instant at) {
        jdbc.sql("SELECT ID_ FROM ACT_ID_USER WHERE ID_ = ? FOR UPDATE")
                .param(user)
                .query(String.class)
                .optional();
        OffsetDateTime now = Timestamps.of(at);
        int known = jdbc.sql("UPDATE account_sign_in SET last_at = ? WHERE user_id = ?")
                .params(now, user)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO account_sign_in (user_id, first_at, last_at) VALUES (?, ?, ?)")
                    .params(user, now, now)
                    .update();
        }
    }
}
