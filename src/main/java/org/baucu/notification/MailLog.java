package org.baucu.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which mail was sent, and which notices are being delivered or wait for another try. All times are real, also in rehearsal. */
class MailLog {

    /** How long a node may work on one notice before another node may take it over. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 8;

    private final JdbcClient jdbc;
    private final InstantSource time;

    MailLog(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Takes a notice for delivery; false if another node has it or its next try is not due. */
    boolean claim(String noticeId) {
        OffsetDateTime now = at(time.instant());
        OffsetDateTime until = at(time.instant().plus(LEASE));
        int taken = jdbc.sql("UPDATE mail_delivery SET next_at = :until WHERE notice_id = :notice AND next_at <= :now")
                .param("until", until)
                .param("notice", noticeId)
                .param("now", now)
                .update();
        if (taken == 1) {
            return true;
        }
        try {
            jdbc.sql("INSERT INTO mail_delivery (notice_id, attempts, next_at) VALUES (:notice, 0, :until)")
                    .param("notice", noticeId)
                    .param("until", until)
                    .update();
            return true;
        } catch (DuplicateKeyException heldElsewhere) {
            return false;
        }
    }

    /** Everything was sent. */
    void delivered(String noticeId) {
        jdbc.sql("DELETE FROM mail_delivery WHERE notice_id = :notice")
                .param("notice", noticeId)
                .update();
    }

    /** Something failed: the next try comes after one minute, then two, four … at most some four hours. */
    void failed(String noticeId) {
        int attempts = jdbc.sql("SELECT attempts FROM mail_delivery WHERE notice_id = :notice")
                .param("notice", noticeId)
                .query(Integer.class)
                .optional()
                .orElse(0);
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        jdbc.sql("UPDATE mail_delivery SET attempts = attempts + 1, next_at = :next WHERE notice_id = :notice")
                .param("next", at(time.instant().plus(wait)))
                .param("notice", noticeId)
                .update();
    }

    /** Notices whose next try is not due. */
    Set<String> waiting() {
        return new HashSet<>(jdbc.sql("SELECT notice_id FROM mail_delivery WHERE next_at > :now")
                .param("now", at(time.instant()))
                .query(String.class)
                .list());
    }

    boolean wasSent(String noticeId, String address) {
        return jdbc.sql("SELECT COUNT(*) FROM mail_log WHERE notice_id = :notice AND address = :address")
                        .param("notice", noticeId)
                        .param("address", address)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void sent(String noticeId, String address, String messageId) {
        jdbc.sql(
                        "INSERT INTO mail_log (notice_id, address, message_id, sent_at) VALUES (:notice, :address, :message, :at)")
                .param("notice", noticeId)
                .param("address", address)
                .param("message", messageId)
                .param("at", at(time.instant()))
                .update();
    }

    /** When the next try of a notice is due, empty when none is under way. */
    Optional<Instant> nextTry(String noticeId) {
        return jdbc.sql("SELECT next_at FROM mail_delivery WHERE notice_id = :notice")
                .param("notice", noticeId)
                .query((rs, row) ->
                        rs.getObject("next_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
