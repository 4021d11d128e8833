package org.baucu.nomination.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the key of identity numbers, readable by the program's user only. */
final class IdentityKeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityKeyFile.class);

    private IdentityKeyFile() {}

    /**
     * Reads the key, or keeps a new one if there is no such file.
     *
     * @throws IllegalStateException if the file cannot be read or written, or holds no key
     */
    static byte[] read(Path file, byte[] fresh) {
        try {
            if (!Files.exists(file)) {
                if (file.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(file.toAbsolutePath().getParent());
                }
                boolean posix =
                        FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
                FileAttribute<?>[] rights = posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
                Files.createFile(file, rights);
                Files.writeString(
                        file,
                        Base64.getEncoder().encodeToString(fresh) + "\n",
                        StandardCharsets.US_ASCII,
                        StandardOpenOption.WRITE);
                LOG.warn(
                        "A NEW KEY FOR IDENTITY NUMBERS WAS MADE: {}. Keep a copy of it in a safe place: without it no identity number can be read again.",
                        file);
                return fresh;
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != fresh.length) {
                throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + fresh.length);
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key of identity numbers %s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
    }
}
