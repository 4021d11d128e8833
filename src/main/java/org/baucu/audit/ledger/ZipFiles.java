package org.baucu.audit.ledger;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baucu.platform.Sha256;

/** A zip whose files are hashed while they are written. */
final class ZipFiles {

    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new TreeMap<>();

    ZipFiles(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(name));
        content.write(new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** SHA-256 of each file so far, by name. */
    Map<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    void finish() throws IOException {
        zip.finish();
    }

    /** Writes a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** The zip goes on after a file is closed. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
