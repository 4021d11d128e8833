package org.baucu.progress.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes, recognises and revokes the private addresses of feeds. The secret part is shown once and stored as its SHA-256 only. */
@Repository
@Transactional
class FeedAddresses {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Records records;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedAddresses(JdbcClient jdbc, Records records, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.clock = clock;
    }

    /** Makes an address and returns its secret part, which nobody can read again. */
    String create(String user, String group) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO feed_address (id, group_id, user_id, token_hash, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, group, user, hash(token), Timestamps.of(clock.instant()))
                .update();
        records.of(RecordKind.FEED_CREATED).capacity(group).subject(id).publish();
        return token;
    }

    /** Ends an address of the person's own; nothing happens if it is none or has ended. */
    void revoke(String user, String id) {
        int ended = jdbc.sql(
                        "UPDATE feed_address SET revoked_at = ? WHERE id = ? AND user_id = ? AND revoked_at IS NULL")
                .params(Timestamps.of(clock.instant()), id, user)
                .update();
        if (ended > 0) {
            records.of(RecordKind.FEED_REVOKED).subject(id).publish();
        }
    }

    /** The active address that a secret part belongs to. */
    @Transactional(readOnly = true)
    public Optional<FeedAddress> find(String token) {
        return jdbc.sql("SELECT * FROM feed_address WHERE token_hash = ? AND revoked_at IS NULL")
                .param(hash(token))
                .query(FeedAddresses::address)
                .optional();
    }

    /** A person's active addresses, newest first. */
    @Transactional(readOnly = true)
    public List<FeedAddress> of(String user) {
        return jdbc.sql(
                        "SELECT * FROM feed_address WHERE user_id = ? AND revoked_at IS NULL ORDER BY created_at DESC, id LIMIT 100")
                .param(user)
                .query(FeedAddresses::address)
                .list();
    }

    private static FeedAddress address(ResultSet row, int n) throws SQLException {
        return new FeedAddress(
                row.getString("id"),
                row.getString("group_id"),
                row.getString("user_id"),
                Timestamps.get(row, "created_at"),
                Timestamps.find(row, "revoked_at"));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
