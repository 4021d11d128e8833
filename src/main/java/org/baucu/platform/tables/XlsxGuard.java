package org.baucu.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.baucu.platform.RefusedException;

/**
 * Looks into a workbook before it is parsed: refuses one that unpacks to more than a limit, and cell addresses so far to the right that the
 * reader would reserve memory for millions of cells. It walks the same directory of the archive as the reader does.
 */
final class XlsxGuard {

    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_COLUMN_LETTERS = 3;

    private long unpacked;

    private XlsxGuard() {}

    /**
     * Passes a workbook or refuses it.
     *
     * @throws IOException if it is no readable archive
     */
    static void check(byte[] content) throws IOException {
        XlsxGuard guard = new XlsxGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int entries = 0;
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                if (++entries > MAX_ENTRIES) {
                    throw new RefusedException(FileRule.INFLATES.broken(""));
                }
                try (InputStream in = zip.getInputStream(all.nextElement())) {
                    guard.scan(in);
                }
            }
        }
    }

    private void scan(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int letters = -1;
        byte before = 0;
        byte beforeThat = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            unpacked += n;
            if (unpacked > MAX_UNPACKED) {
                throw new RefusedException(FileRule.INFLATES.broken(""));
            }
            for (int i = 0; i < n; i++) {
                byte b = buffer[i];
                if ((b == '"' || b == '\'') && before == '=' && beforeThat == 'r') {
                    letters = 0;
                } else if (letters >= 0) {
                    letters = b >= 'A' && b <= 'Z' ? letters + 1 : -1;
                    if (letters > MAX_COLUMN_LETTERS) {
                        throw new IOException("cell address beyond the last column");
                    }
                }
                beforeThat = before;
                before = b;
            }
        }
    }
}
