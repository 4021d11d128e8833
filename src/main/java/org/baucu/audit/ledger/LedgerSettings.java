package org.baucu.audit.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger keeps what lies outside the database.
 *
 * @param sealing whether this node seals by itself, every few seconds
 * @param key file of the private key (PKCS #8 in PEM); made at the first start if it does not exist. The public key lies beside it with the
 *     ending {@code .pub}. Empty: a key that is kept in memory only
 * @param sealFile file that every seal is also written to, empty for none. The farther from the database the better
 */
@ConfigurationProperties("baucu.ledger")
public record LedgerSettings(
        @DefaultValue("true") boolean sealing,
        @DefaultValue("data/keys/ledger.key") String key,
        @DefaultValue("data/seals.jsonl") String sealFile) {}
