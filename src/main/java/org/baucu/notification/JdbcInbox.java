package org.baucu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The inbox in its tables. */
@Repository
class JdbcInbox implements Inbox {

    private static final String UNREAD =
            " AND NOT EXISTS (SELECT 1 FROM inbox_read r WHERE r.message_id = m.id AND r.user_id = :user)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Clock clock;

    JdbcInbox(NamedParameterJdbcTemplate template, Clock clock) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
        this.clock = clock;
    }

    /** Stores a notice for each body it goes to; what is there already stays as it is. */
    void store(Notice notice) {
        MapSqlParameterSource[] rows = notice.receivers().stream()
                .map(receiver -> new MapSqlParameterSource(Map.of(
                        "notice", notice.id(),
                        "receiver", receiver,
                        "kind", notice.kind().name(),
                        "caseKey", notice.caseKey(),
                        "title", notice.titleVi(),
                        "text", notice.textVi(),
                        "at", notice.at().atOffset(ZoneOffset.UTC))))
                .toArray(MapSqlParameterSource[]::new);
        batch.batchUpdate(
                """
                INSERT INTO inbox_message (notice_id, receiver, kind, case_key, title_vi, text_vi, happened_at)
                SELECT CAST(:notice AS VARCHAR(200)), CAST(:receiver AS VARCHAR(100)), CAST(:kind AS VARCHAR(40)),
                       CAST(:caseKey AS VARCHAR(200)), CAST(:title AS VARCHAR(1000)), CAST(:text AS VARCHAR(4000)),
                       CAST(:at AS TIMESTAMP WITH TIME ZONE)
                WHERE NOT EXISTS (SELECT 1 FROM inbox_message WHERE notice_id = :notice AND receiver = :receiver)
                """,
                rows);
    }

    @Override
    public long unread(String userId, Collection<String> groups) {
        if (groups.isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM inbox_message m WHERE m.receiver IN (:groups)" + UNREAD)
                .param("groups", groups)
                .param("user", userId)
                .query(Long.class)
                .single();
    }

    @Override
    public long count(Collection<String> groups) {
        if (groups.isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM inbox_message m WHERE m.receiver IN (:groups)")
                .param("groups", groups)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Message> list(String userId, Collection<String> groups, int offset, int limit) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT m.id, m.kind, m.receiver, m.case_key, m.title_vi, m.text_vi, m.happened_at, r.read_at
                        FROM inbox_message m LEFT JOIN inbox_read r ON r.message_id = m.id AND r.user_id = :user
                        WHERE m.receiver IN (:groups)
                        ORDER BY m.happened_at DESC, m.id DESC
                        LIMIT :limit OFFSET :offset
                        """)
                .param("groups", groups)
                .param("user", userId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> message(row, row.getObject("read_at") != null))
                .list();
    }

    @Override
    @Transactional
    public Optional<Message> open(String userId, Collection<String> groups, long messageId) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Optional<Message> message = jdbc.sql(
                        """
                        SELECT id, kind, receiver, case_key, title_vi, text_vi, happened_at FROM inbox_message
                        WHERE id = :id AND receiver IN (:groups)""")
                .param("id", messageId)
                .param("groups", groups)
                .query((row, n) -> message(row, true))
                .optional();
        if (message.isPresent()) {
            markRead(
                    userId,
                    groups,
                    " AND m.notice_id = (SELECT o.notice_id FROM inbox_message o WHERE o.id = :id)",
                    Map.of("id", messageId));
        }
        return message;
    }

    @Override
    @Transactional
    public void markRead(String userId, Collection<String> groups, long messageId) {
        if (!groups.isEmpty()) {
            markRead(userId, groups, " AND m.id = :id", Map.of("id", messageId));
        }
    }

    @Override
    @Transactional
    public void markAllRead(String userId, Collection<String> groups) {
        if (!groups.isEmpty()) {
            markRead(userId, groups, "", Map.of());
        }
    }

    private void markRead(String userId, Collection<String> groups, String which, Map<String, ?> parameters) {
        jdbc.sql(
                        """
                        INSERT INTO inbox_read (message_id, user_id, read_at)
                        SELECT m.id, CAST(:user AS VARCHAR(255)), CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        FROM inbox_message m WHERE m.receiver IN (:groups)"""
                                + which + UNREAD)
                .params(parameters)
                .param("user", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("groups", groups)
                .update();
    }

    private static Message message(ResultSet row, boolean read) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("receiver"),
                row.getString("case_key"),
                row.getString("title_vi"),
                row.getString("text_vi"),
                Timestamps.get(row, "happened_at"),
                read);
    }
}
