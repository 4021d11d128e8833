package org.baucu.platform.files;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person has sent to be looked at before it is confirmed: one of a kind per person, for a day at most. */
@Component
@Transactional
public class UploadDrafts {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int NAME_LENGTH = 255;

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a file in place of the person's earlier one of the same kind. */
    public void keep(String userId, String kind, String name, byte[] content) {
        drop(userId, kind);
        jdbc.sql("DELETE FROM upload_draft WHERE stored_at < ?")
                .param(now().minus(KEPT))
                .update();
        jdbc.sql("INSERT INTO upload_draft (user_id, kind, name, content, stored_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        userId,
                        kind,
                        name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name,
                        content,
                        now())
                .update();
    }

    /** The person's file of a kind, if it is there still. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String userId, String kind) {
        return jdbc.sql("SELECT name, content FROM upload_draft WHERE user_id = ? AND kind = ?")
                .params(userId, kind)
                .query((row, n) -> new Draft(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    public void drop(String userId, String kind) {
        jdbc.sql("DELETE FROM upload_draft WHERE user_id = ? AND kind = ?")
                .params(userId, kind)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    /**
     * A file that waits for its confirmation.
     *
     * @param name as its sender called it
     */
    public record Draft(String name, byte[] content) {}
}
