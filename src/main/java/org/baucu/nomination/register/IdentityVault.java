package org.baucu.nomination.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.baucu.platform.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps identity numbers: a keyed hash (HMAC-SHA256) by which the same number is found again, and the number itself encrypted (AES-256-GCM).
 * Both keys are derived from one, so that neither a copy of the database alone nor a table of all numbers gives a number away.
 */
@Component
class IdentityVault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ROW = 1;

    private final IdentitySettings settings;
    private final Installation installation;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final SecureRandom random = new SecureRandom();
    private byte[] key;

    IdentityVault(
            IdentitySettings settings,
            Installation installation,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.installation = installation;
        this.jdbc = jdbc;
    }

    /** The same for the same number in this installation, and nowhere else. */
    String hash(String number) {
        return HexFormat.of().formatHex(mac("find", number.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The number so that only this installation reads it; each time another text. */
    String encrypt(String number) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(number.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an identity number cannot be encrypted", e);
        }
    }

    /** @throws IllegalStateException if it was changed, or encrypted under another key */
    String decrypt(String text) {
        byte[] all = Base64.getDecoder().decode(text);
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES))
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an identity number cannot be read with this key", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("keep", new byte[0]), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] mac(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update((purpose + ":").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }

    private synchronized byte[] key() {
        byte[] known = key;
        if (known == null) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            known = settings.identityKey().isBlank()
                    ? ownTransaction.execute(status -> ofRehearsal(fresh))
                    : IdentityKeyFile.read(Path.of(settings.identityKey()), fresh);
            key = known;
        }
        return known;
    }

    private byte[] ofRehearsal(byte[] fresh) {
        if (!installation.rehearsal()) {
            throw new IllegalStateException(
                    "baucu.candidates.identity-key (BAUCU_IDENTITY_KEY) must name the file of the key of identity numbers.");
        }
        return stored().orElseGet(() -> {
            jdbc.sql("INSERT INTO identity_key (id, material) VALUES (?, ?)")
                    .params(ROW, Base64.getEncoder().encodeToString(fresh))
                    .update();
            return fresh;
        });
    }

    private Optional<byte[]> stored() {
        return jdbc.sql("SELECT material FROM identity_key WHERE id = ?")
                .param(ROW)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }
}
