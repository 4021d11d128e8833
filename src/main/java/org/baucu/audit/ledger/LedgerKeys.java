package org.baucu.audit.ledger;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.audit.proof.SealKeys;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that this node signs with, and all that the ledger was ever signed with. */
@Component
class LedgerKeys {

    private final SigningKey signing;
    private final JdbcClient jdbc;
    private final EngineClock clock;

    LedgerKeys(LedgerSettings settings, JdbcClient jdbc, EngineClock clock) {
        this.signing = settings.key().isBlank() ? SigningKey.make() : SigningKey.of(Path.of(settings.key()));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SigningKey signing() {
        return signing;
    }

    /** Keeps the public key before the first seal that it signs, in the transaction of that seal. */
    void keep() {
        boolean known = jdbc.sql("SELECT COUNT(*) FROM ledger_key WHERE key_id = ?")
                        .param(signing.id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("INSERT INTO ledger_key (key_id, public_key, since) VALUES (?, ?, ?)")
                    .params(
                            signing.id(),
                            SealKeys.pem(signing.publicKey()),
                            Timestamps.of(clock.real().instant()))
                    .update();
        }
    }

    /** The present key first, then those that were used before, the latest first. */
    List<PublicKey> published() {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        keys.put(signing.id(), signing.publicKey());
        jdbc.sql("SELECT public_key FROM ledger_key ORDER BY since DESC")
                .query(String.class)
                .list()
                .forEach(pem -> {
                    SealKeys one = SealKeys.parse(pem);
                    one.ids().forEach(id -> keys.putIfAbsent(id, one.get(id)));
                });
        return List.copyOf(keys.values());
    }
}
