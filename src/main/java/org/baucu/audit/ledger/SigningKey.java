package org.baucu.audit.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.baucu.audit.proof.SealKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key pair that seals are signed with: Ed25519, from a file that only the program's user may read. */
record SigningKey(PrivateKey privateKey, PublicKey publicKey) {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LINE = 64;

    String id() {
        return SealKeys.id(publicKey);
    }

    String sign(byte[] content) {
        return SealKeys.sign(privateKey, content);
    }

    /** A new one that is kept nowhere. */
    static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no Ed25519", e);
        }
    }

    /**
     * Reads the key, or makes it if there is no such file.
     *
     * @param file private key; the public one lies beside it, with {@code .pub} for the ending
     * @throws IllegalStateException if the files cannot be read or written, or hold no key
     */
    static SigningKey of(Path file) {
        Path publicFile = publicFile(file);
        try {
            if (!Files.exists(file)) {
                SigningKey made = make();
                if (file.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(file.toAbsolutePath().getParent());
                }
                Files.writeString(publicFile, SealKeys.pem(made.publicKey), StandardCharsets.US_ASCII);
                writePrivate(file, pem(made.privateKey));
                LOG.warn(
                        "A NEW KEY FOR THE LEDGER WAS MADE: {} (id {}). Keep a copy of it in a safe place, and give {} to the auditors.",
                        file,
                        made.id(),
                        publicFile);
                return made;
            }
            return read(Files.readString(file), Files.readString(publicFile));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The ledger's key %s with %s cannot be used: %s".formatted(file, publicFile, e.getMessage()), e);
        }
    }

    private static SigningKey read(String privatePem, String publicPem) throws GeneralSecurityException {
        String body = privatePem.strip();
        if (!body.startsWith(BEGIN) || !body.endsWith(END)) {
            throw new IllegalArgumentException("no private key in PEM (PKCS #8)");
        }
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(
                        Base64.getMimeDecoder().decode(body.substring(BEGIN.length(), body.length() - END.length()))));
        SealKeys keys = SealKeys.parse(publicPem);
        byte[] probe = "baucu".getBytes(StandardCharsets.US_ASCII);
        String id = keys.ids().iterator().next();
        if (!keys.verifies(id, probe, SealKeys.sign(key, probe))) {
            throw new IllegalArgumentException("the public key is not that of the private key");
        }
        return new SigningKey(key, keys.get(id));
    }

    private static Path publicFile(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".pub");
    }

    private static String pem(PrivateKey key) {
        return BEGIN + "\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n" + END + "\n";
    }

    private static void writePrivate(Path file, String pem) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, rights);
        Files.writeString(file, pem, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    }
}
