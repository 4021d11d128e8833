package org.baucu.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.baucu.audit.proof.ArchiveCheck;
import org.baucu.audit.proof.SealCopy;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.Verdict;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes 100,000 entries, seals them in batches as a busy day has them, and checks them in the database and in an export; run by name
 * ({@code -Dtest=LedgerBenchmark}), not with the other tests.
 */
class LedgerBenchmark {

    private static final int ENTRIES = 100_000;
    private static final int IN_A_TRANSACTION = 5;
    private static final int IN_A_BATCH = 1_000;
    private static final int CASES = 1_000;

    @TempDir
    Path folder;

    @Test
    void writes_seals_and_verifies_a_hundred_thousand_entries() throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:ledger-benchmark;DB_CLOSE_DELAY=-1");
        LedgerBench bench = LedgerBench.on(
                database,
                "h2",
                new LedgerSettings(
                        false,
                        folder.resolve("ledger.key").toString(),
                        folder.resolve("seals.jsonl").toString()));
        long writing = 0;
        long sealing = 0;
        for (int batch = 0; batch < ENTRIES / IN_A_BATCH; batch++) {
            long start = System.nanoTime();
            write(bench, batch);
            long written = System.nanoTime();
            bench.sealer.seal();
            writing += written - start;
            sealing += System.nanoTime() - written;
        }
        say("written", writing);
        say("sealed", sealing);

        long start = System.nanoTime();
        StoredLedgerCheck.Result stored = bench.check.run();
        say("checked in the database", System.nanoTime() - start);
        assertThat(stored.fault()).isEmpty();
        assertThat(stored.entries()).isEqualTo(ENTRIES);

        Path zip = folder.resolve("ledger.zip");
        start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(zip)) {
            bench.archives.write(Optional.empty(), Map.of(), out);
        }
        say("exported (%d MB)".formatted(Files.size(zip) >> 20), System.nanoTime() - start);
        start = System.nanoTime();
        Verdict verdict = verify(bench, zip);
        say("verified in the export", System.nanoTime() - start);
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.entries()).isEqualTo(ENTRIES);

        try (OutputStream out = Files.newOutputStream(zip)) {
            bench.archives.write(Optional.of("e/case/7"), Map.of(), out);
        }
        start = System.nanoTime();
        assertThat(verify(bench, zip).whole()).isTrue();
        System.out.printf(
                "export of one case: %.1f MB, verified in %d ms%n",
                Files.size(zip) / 1048576.0, (System.nanoTime() - start) / 1_000_000);
    }

    private static void write(LedgerBench bench, int batch) {
        for (int i = 0; i < IN_A_BATCH; i += IN_A_TRANSACTION) {
            int from = batch * IN_A_BATCH + i;
            bench.transaction.executeWithoutResult(status -> {
                for (int n = from; n < from + IN_A_TRANSACTION; n++) {
                    bench.record("e/case/" + n % CASES, "task-" + n);
                }
            });
        }
    }

    private static Verdict verify(LedgerBench bench, Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new ArchiveCheck(file, new SealKeys(bench.keys.published()), SealCopy.none()).run();
        }
    }

    private static void say(String what, long nanos) {
        System.out.printf("%s: %,d entries/s%n", what, ENTRIES * 1_000_000_000L / nanos);
    }
}
