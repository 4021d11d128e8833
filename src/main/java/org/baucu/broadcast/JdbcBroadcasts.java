package org.baucu.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Broadcasts in their tables, and who has read them in the inboxes'. */
@Repository
class JdbcBroadcasts {

    private static final String RECEIPTS =
            """
            SELECT b.receiver, b.unit_code,
                (SELECT COUNT(*) FROM ACT_ID_MEMBERSHIP m WHERE m.GROUP_ID_ = b.receiver) AS people,
                (SELECT COUNT(DISTINCT r.user_id) FROM inbox_message i JOIN inbox_read r ON r.message_id = i.id
                    WHERE i.receiver = b.receiver AND i.notice_id IN (:notices)) AS readers,
                (SELECT MIN(r.read_at) FROM inbox_message i JOIN inbox_read r ON r.message_id = i.id
                    WHERE i.receiver = b.receiver AND i.notice_id IN (:notices)) AS first_read
            FROM broadcast_body b WHERE b.broadcast_id = :id AND (:type = '' OR b.body_type = :type)""";

    private final NamedParameterJdbcTemplate batch;
    private final JdbcClient jdbc;

    JdbcBroadcasts(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    /** The notice of a broadcast, or of its reminder with a number from 1. */
    static String notice(String id, int reminder) {
        return "broadcast:" + id + (reminder == 0 ? "" : ":" + reminder);
    }

    void store(Broadcast b, Collection<String> receivers) {
        jdbc.sql(
                        """
                        INSERT INTO broadcast (id, election_id, scope, title_vi, text_vi, selection, bodies, people, sent_by, sent_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        b.id(),
                        b.election(),
                        b.scope(),
                        b.titleVi(),
                        b.textVi(),
                        b.selection(),
                        b.bodies(),
                        b.people(),
                        b.sentBy(),
                        Timestamps.of(b.sentAt()))
                .update();
        batch.batchUpdate(
                "INSERT INTO broadcast_body (broadcast_id, receiver, body_type, unit_code) VALUES (:id, :receiver, :type, :unit)",
                receivers.stream()
                        .map(receiver -> new MapSqlParameterSource("id", b.id())
                                .addValue("receiver", receiver)
                                .addValue("type", Groups.bodyOf(receiver))
                                .addValue("unit", Groups.unitOf(receiver)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** All broadcasts of an election, newest first. */
    List<Broadcast> of(String election, int limit) {
        return jdbc.sql("SELECT * FROM broadcast WHERE election_id = ? ORDER BY sent_at DESC, id FETCH FIRST " + limit
                        + " ROWS ONLY")
                .param(election)
                .query(JdbcBroadcasts::broadcast)
                .list();
    }

    Optional<Broadcast> find(String id) {
        return jdbc.sql("SELECT * FROM broadcast WHERE id = ?")
                .param(id)
                .query(JdbcBroadcasts::broadcast)
                .optional();
    }

    /** One page of receipts, those who have not read first. */
    List<Receipt> receipts(String id, Readers readers, String type, int offset, int limit) {
        return receipts(
                        "SELECT * FROM (" + RECEIPTS + ") x WHERE " + readers.condition()
                                + " ORDER BY CASE WHEN readers = 0 THEN 0 ELSE 1 END, unit_code, receiver OFFSET "
                                + offset
                                + " ROWS FETCH FIRST " + limit + " ROWS ONLY",
                        id,
                        type)
                .query((row, n) -> new Receipt(
                        row.getString("receiver"),
                        row.getInt("people"),
                        row.getInt("readers"),
                        Timestamps.find(row, "first_read")))
                .list();
    }

    /** How many bodies stand so. */
    int count(String id, Readers readers, String type) {
        return receipts("SELECT COUNT(*) FROM (" + RECEIPTS + ") x WHERE " + readers.condition(), id, type)
                .query(Integer.class)
                .single();
    }

    /** Bodies of which nobody has read it. */
    List<String> unread(String id) {
        return receipts(
                        "SELECT receiver FROM (" + RECEIPTS + ") x WHERE readers = 0 AND people > 0 ORDER BY receiver",
                        id,
                        "")
                .query(String.class)
                .list();
    }

    /** Number and moment of the last reminder. */
    Optional<Reminder> lastReminder(String id) {
        return jdbc.sql(
                        "SELECT * FROM broadcast_reminder WHERE broadcast_id = ? ORDER BY number DESC FETCH FIRST 1 ROWS ONLY")
                .param(id)
                .query((row, n) ->
                        new Reminder(row.getInt("number"), row.getInt("bodies"), Timestamps.get(row, "sent_at")))
                .optional();
    }

    void reminded(String id, Reminder reminder, String by) {
        jdbc.sql(
                        "INSERT INTO broadcast_reminder (broadcast_id, number, bodies, sent_by, sent_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, reminder.number(), reminder.bodies(), by, Timestamps.of(reminder.sentAt()))
                .update();
    }

    private JdbcClient.StatementSpec receipts(String sql, String id, String type) {
        List<String> notices = new ArrayList<>();
        int reminders = lastReminder(id).map(Reminder::number).orElse(0);
        for (int number = 0; number <= reminders; number++) {
            notices.add(notice(id, number));
        }
        return jdbc.sql(sql).param("id", id).param("notices", notices).param("type", type);
    }

    private static Broadcast broadcast(ResultSet row, int n) throws SQLException {
        return new Broadcast(
                row.getString("id"),
                row.getString("election_id"),
                row.getString("scope"),
                row.getString("title_vi"),
                row.getString("text_vi"),
                row.getString("selection"),
                row.getInt("bodies"),
                row.getInt("people"),
                row.getString("sent_by"),
                Timestamps.get(row, "sent_at"));
    }

    /** Which bodies: by how many of their people have read. */
    enum Readers {
        ALL("1 = 1"),
        NONE("readers = 0"),
        SOME("readers > 0");

        private final String condition;

        Readers(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** As in addresses and message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Readers of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(r -> r.code().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /**
     * How far one body has read.
     *
     * @param people how many work for it now
     * @param readers how many of its people have read
     */
    record Receipt(String receiver, int people, int readers, Optional<Instant> firstRead) {}

    /**
     * A reminder.
     *
     * @param number from 1
     */
    record Reminder(int number, int bodies, Instant sentAt) {}
}
