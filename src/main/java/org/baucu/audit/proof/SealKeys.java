package org.baucu.audit.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.platform.Ordered;
import org.baucu.platform.Sha256;

/** Public Ed25519 keys that seals may be signed with, by id. Several, because a key may have been replaced. */
public final class SealKeys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final int ID_LENGTH = 16;
    private static final int LINE = 64;

    private final Map<String, PublicKey> byId = new LinkedHashMap<>();

    public SealKeys(Collection<PublicKey> keys) {
        keys.forEach(key -> byId.put(id(key), key));
    }

    /**
     * Reads one or more keys in PEM.
     *
     * @throws IllegalArgumentException if the text holds no Ed25519 public key
     */
    public static SealKeys parse(String pem) {
        Map<String, PublicKey> found = new LinkedHashMap<>();
        Matcher blocks = PEM.matcher(pem);
        while (blocks.find()) {
            try {
                PublicKey key = KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getMimeDecoder().decode(blocks.group(1))));
                found.put(id(key), key);
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("not an Ed25519 public key", e);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no public key in PEM");
        }
        return new SealKeys(found.values());
    }

    /** SHA-256 of the key as X.509 has it, hex. */
    public static String fingerprint(PublicKey key) {
        return Sha256.hex(key.getEncoded());
    }

    /** The first 16 digits of the fingerprint. */
    public static String id(PublicKey key) {
        return fingerprint(key).substring(0, ID_LENGTH);
    }

    /** As PEM. */
    public static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** Signs, Base64. */
    public static String sign(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with Ed25519: " + e.getMessage(), e);
        }
    }

    public Set<String> ids() {
        return Ordered.set(byId.keySet());
    }

    /** @throws IllegalArgumentException if the key is not one of these */
    public PublicKey get(String keyId) {
        if (!knows(keyId)) {
            throw new IllegalArgumentException("no key " + keyId);
        }
        return byId.get(keyId);
    }

    public boolean knows(String keyId) {
        return byId.containsKey(keyId);
    }

    /** Whether a signature (Base64) over a content was made with a key of this set. */
    public boolean verifies(String keyId, byte[] content, String signature) {
        PublicKey key = byId.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }
}
