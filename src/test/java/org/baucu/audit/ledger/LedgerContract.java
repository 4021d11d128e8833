package org.baucu.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.baucu.audit.LedgerEntry;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.ArchiveCheck;
import org.baucu.audit.proof.EntryForm;
import org.baucu.audit.proof.Fault;
import org.baucu.audit.proof.Fault.Kind;
import org.baucu.audit.proof.Leaf;
import org.baucu.audit.proof.SealCopy;
import org.baucu.audit.proof.SealForm;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.SealLine;
import org.baucu.audit.proof.Verdict;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.record.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** What the ledger promises, whatever the database. What is done by SQL here is what somebody with the owner's rights could do. */
abstract class LedgerContract {

    private static final String CASE = "e/establish-polling-teams/08731";
    private static final String OTHER = "e/establish-polling-teams/08734";

    @TempDir
    Path folder;

    private LedgerSettings settings;
    private LedgerBench bench;

    /** On an empty database. */
    abstract LedgerBench open(LedgerSettings settings);

    /** Takes the triggers away, as the owner of the tables can. */
    abstract void withoutTriggers(LedgerBench bench);

    @BeforeEach
    void start() {
        settings = new LedgerSettings(
                false,
                folder.resolve("keys/ledger.key").toString(),
                folder.resolve("seals.jsonl").toString());
        bench = open(settings);
    }

    @Test
    void what_is_recorded_is_sealed_and_found_whole() throws IOException {
        for (int batch = 0; batch < 3; batch++) {
            for (int i = 0; i < 7; i++) {
                bench.record(i % 2 == 0 ? CASE : OTHER, "task-" + batch + "-" + i);
            }
            assertThat(bench.sealer.seal()).isEqualTo(7);
        }
        assertThat(bench.sealer.seal()).isZero();
        StoredLedgerCheck.Result result = bench.check.run();
        assertThat(result.fault()).isEmpty();
        assertThat(result.entries()).isEqualTo(21);
        assertThat(result.seals()).isEqualTo(3);
        List<LedgerEntry> entries = bench.ledger.ofCase(CASE);
        assertThat(entries).hasSize(12).allSatisfy(e -> {
            assertThat(e.seal()).isPresent();
            assertThat(e.recorded().details()).containsEntry("note", "Quyết định số 41/QĐ-UBND");
        });
        List<Seal> seals = bench.ledger.seals(0, 10);
        assertThat(seals).extracting(Seal::number).containsExactly(3L, 2L, 1L);
        assertThat(seals.get(0).previous()).isEqualTo(SealForm.hash(seals.get(1)));
        assertThat(Files.readAllLines(folder.resolve("seals.jsonl")))
                .extracting(line -> SealLine.parse(line).seal())
                .containsExactly(seals.get(2), seals.get(1), seals.get(0));
    }

    @Test
    void an_entry_goes_with_the_work_that_fails() {
        assertThatThrownBy(() -> bench.transaction.executeWithoutResult(status -> {
                    bench.record(CASE, "lost");
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");
        bench.record(CASE, "kept");
        bench.sealer.seal();
        assertThat(bench.ledger.ofCase(CASE))
                .extracting(LedgerEntry::recorded)
                .extracting(Recorded::subject)
                .containsExactly("kept");
        assertThat(bench.check.run().fault()).isEmpty();
    }

    @Test
    void an_entry_of_work_that_may_only_read_is_kept_all_the_same() {
        bench.transaction.setReadOnly(true);
        bench.transaction.executeWithoutResult(status -> bench.record(CASE, "read"));
        assertThat(bench.ledger.ofCase(CASE)).hasSize(1);
    }

    @Test
    void no_row_is_changed_or_deleted_by_the_program() {
        bench.record(CASE, "a");
        bench.sealer.seal();
        for (String table : List.of("ledger_entry", "ledger_seal", "ledger_batch", "ledger_key")) {
            assertThatThrownBy(() -> sql("DELETE FROM " + table))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("the ledger is only added to");
        }
        for (String change : List.of(
                "UPDATE ledger_entry SET person = 'x'",
                "UPDATE ledger_seal SET entries = 9",
                "UPDATE ledger_batch SET place = 9",
                "UPDATE ledger_key SET public_key = ''")) {
            assertThatThrownBy(() -> sql(change)).hasStackTraceContaining("the ledger is only added to");
        }
    }

    @Test
    void every_column_of_an_entry_is_proven() {
        for (int i = 0; i < 14; i++) {
            bench.record(CASE, "task-" + i);
        }
        bench.sealer.seal();
        withoutTriggers(bench);
        long number = numbers().get(5);
        Map<String, String> changes = Map.ofEntries(
                Map.entry("kind", "'refused'"),
                Map.entry("case_key", "'" + OTHER + "'"),
                Map.entry("unit_code", "'1'"),
                Map.entry("person", "'someone.else'"),
                Map.entry("capacity", "'x'"),
                Map.entry("on_behalf_of", "'x'"),
                Map.entry("subject", "'x'"),
                Map.entry("step", "'x'"),
                Map.entry("process_definition_id", "'x'"),
                Map.entry("version", "2"),
                Map.entry("details", "'{\"count\":\"22\",\"note\":\"Quyết định số 41/QĐ-UBND\"}'"),
                Map.entry("from_address", "'x'"),
                Map.entry("happened_at", "happened_at + INTERVAL '1' DAY"),
                Map.entry("recorded_at", "recorded_at + INTERVAL '1' DAY"),
                Map.entry("hash", "'" + "0".repeat(64) + "'"));
        changes.forEach((column, value) -> {
            sql("CREATE TABLE kept AS SELECT * FROM ledger_entry WHERE number = " + number);
            sql("UPDATE ledger_entry SET " + column + " = " + value + " WHERE number = " + number);
            assertThat(bench.check.run().fault()).as(column).contains(new Fault(Kind.ENTRY_CHANGED, number, 1));
            sql("DELETE FROM ledger_entry WHERE number = " + number);
            sql("INSERT INTO ledger_entry SELECT * FROM kept");
            sql("DROP TABLE kept");
            assertThat(bench.check.run().fault()).as("%s put back", column).isEmpty();
        });
    }

    @Test
    void spelling_of_the_details_counts_too() {
        bench.record(CASE, "a");
        bench.sealer.seal();
        withoutTriggers(bench);
        sql("UPDATE ledger_entry SET details = '{ \"count\":\"21\",\"note\":\"Quyết định số 41/QĐ-UBND\"}'");
        assertThat(fault().kind()).isEqualTo(Kind.ENTRY_CHANGED);
        sql("UPDATE ledger_entry SET details = 'nonsense'");
        assertThat(fault().kind()).isEqualTo(Kind.ENTRY_CHANGED);
    }

    @Test
    void a_changed_entry_whose_hash_was_computed_anew_is_found() {
        fill();
        long number = numbers().get(4);
        forge(number, "other-subject");
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_CHANGED, number, 2));
        // And when what was sealed is made to fit as well, the seal does not, nor the copy outside.
        sql("UPDATE ledger_batch SET hash = (SELECT hash FROM ledger_entry WHERE number = " + number
                + ") WHERE entry = " + number);
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_CHANGED, number, 2));
        assertThat(withoutCopy()).isEqualTo(new Fault(Kind.BATCH_CHANGED, 0, 2));
    }

    @Test
    void a_removed_entry_is_found() {
        fill();
        long number = numbers().get(4);
        sql("DELETE FROM ledger_entry WHERE number = " + number);
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_REMOVED, number, 2));
        sql("DELETE FROM ledger_batch WHERE entry = " + number);
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_REMOVED, number, 2));
        assertThat(withoutCopy()).isEqualTo(new Fault(Kind.BATCH_ENTRIES_REMOVED, 0, 2));
    }

    @Test
    void an_inserted_entry_is_found() {
        fill();
        sql(
                "INSERT INTO ledger_entry (number, kind, case_key, unit_code, person, capacity, on_behalf_of, subject, step,"
                        + " process_definition_id, version, details, happened_at, recorded_at, from_address, hash) SELECT 1000, kind,"
                        + " case_key, unit_code, person, capacity, on_behalf_of, 'forged', step, process_definition_id, version, details,"
                        + " happened_at, recorded_at, from_address, hash FROM ledger_entry WHERE number = "
                        + numbers().get(3));
        rehash(1000);
        sql("INSERT INTO ledger_batch SELECT 1000, 2, 9, tag, hash FROM ledger_batch WHERE entry = "
                + numbers().get(3));
        sql("UPDATE ledger_batch SET hash = (SELECT hash FROM ledger_entry WHERE number = 1000) WHERE entry = 1000");
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_INSERTED, 1000, 2));
        assertThat(withoutCopy()).isEqualTo(new Fault(Kind.BATCH_ENTRIES_INSERTED, 0, 2));
    }

    @Test
    void an_entry_put_among_those_that_wait_must_at_least_be_whole() {
        fill();
        sql(
                "INSERT INTO ledger_entry SELECT 1000, kind, case_key, unit_code, 'someone.else', capacity, on_behalf_of, subject, step,"
                        + " process_definition_id, version, details, happened_at, recorded_at, from_address, hash FROM ledger_entry"
                        + " WHERE number = " + numbers().get(3));
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_CHANGED, 1000, 0));
    }

    @Test
    void entries_that_changed_places_are_found() {
        fill();
        long a = numbers().get(3);
        long b = numbers().get(5);
        sql("UPDATE ledger_entry SET number = -1 WHERE number = " + a);
        sql("UPDATE ledger_entry SET number = " + a + " WHERE number = " + b);
        sql("UPDATE ledger_entry SET number = " + b + " WHERE number = -1");
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_CHANGED, a, 2));
    }

    @Test
    void a_batch_in_another_order_is_found() {
        fill();
        long a = numbers().get(3);
        long b = numbers().get(5);
        sql("UPDATE ledger_batch SET place = CASE WHEN entry = " + a + " THEN 2 ELSE 0 END WHERE entry IN (" + a + ", "
                + b + ")");
        assertThat(fault()).isEqualTo(new Fault(Kind.ENTRY_REORDERED, b, 2));
        assertThat(withoutCopy().kind()).isEqualTo(Kind.ENTRY_REORDERED);
    }

    @Test
    void a_changed_a_missing_and_a_foreign_seal_are_found() {
        fill();
        sql("UPDATE ledger_seal SET sealed_at = sealed_at + INTERVAL '1' DAY WHERE number = 2");
        assertThat(fault()).isEqualTo(new Fault(Kind.SEAL_CHANGED, 0, 2));
        sql("DELETE FROM ledger_seal WHERE number = 2");
        assertThat(fault()).isEqualTo(new Fault(Kind.SEAL_REMOVED, 0, 2));
    }

    @Test
    void a_ledger_signed_anew_with_another_key_is_found() {
        fill();
        sql("DELETE FROM ledger_batch");
        sql("DELETE FROM ledger_seal");
        sql("DELETE FROM ledger_key");
        LedgerBench forger = bench.startedAgain(new LedgerSettings(false, "", ""));
        forger.sealer.seal();
        sql("DELETE FROM ledger_key");
        assertThat(fault()).isEqualTo(new Fault(Kind.UNKNOWN_KEY, 0, 1));
    }

    @Test
    void a_ledger_signed_anew_with_the_very_key_differs_from_the_copy_outside() {
        fill();
        forge(numbers().get(4), "other-subject");
        sql("DELETE FROM ledger_batch");
        sql("DELETE FROM ledger_seal");
        LedgerBench forger = bench.startedAgain(new LedgerSettings(false, settings.key(), ""));
        forger.sealer.seal();
        assertThat(withoutCopy()).isNull();
        assertThat(fault().seal()).isEqualTo(1);
        LedgerBench restarted = bench.startedAgain(settings);
        restarted.sealer.seal();
        assertThat(restarted.file.fault().map(Fault::kind)).contains(Kind.TAIL_CUT);
    }

    @Test
    void a_cut_tail_is_found_by_the_copy_outside_and_said_at_the_next_start() throws IOException {
        fill();
        sql("DELETE FROM ledger_entry WHERE number IN (SELECT entry FROM ledger_batch WHERE seal = 3)");
        sql("DELETE FROM ledger_batch WHERE seal = 3");
        sql("DELETE FROM ledger_seal WHERE number = 3");
        assertThat(withoutCopy()).isNull();
        Fault cut = fault();
        assertThat(cut.kind()).isEqualTo(Kind.TAIL_CUT);
        assertThat(cut.seal()).isEqualTo(3);
        assertThat(cut.entry()).isPositive();
        LedgerBench restarted = bench.startedAgain(settings);
        restarted.record(CASE, "afterwards");
        restarted.sealer.seal();
        assertThat(restarted.file.fault()).contains(cut);
        assertThat(Files.readAllLines(folder.resolve("seals.jsonl"))).hasSize(3);
    }

    @Test
    void a_line_cut_short_by_a_power_failure_is_written_again() throws IOException {
        fill();
        Path file = folder.resolve("seals.jsonl");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 40));
        LedgerBench restarted = bench.startedAgain(settings);
        restarted.sealer.seal();
        assertThat(Files.readString(file)).isEqualTo(whole);
        assertThat(restarted.file.fault()).isEmpty();
    }

    @Test
    void a_replaced_key_still_proves_what_it_signed() {
        fill();
        LedgerSettings replaced =
                new LedgerSettings(false, folder.resolve("keys/second.key").toString(), settings.sealFile());
        LedgerBench later = bench.startedAgain(replaced);
        later.record(CASE, "with the second key");
        later.sealer.seal();
        assertThat(later.keys.published()).hasSize(2);
        assertThat(later.check.run().fault()).isEmpty();
        assertThat(later.check.run().seals()).isEqualTo(4);
    }

    @Test
    void no_entry_is_lost_where_lower_numbers_commit_later() throws Exception {
        bench.record(CASE, "first");
        CountDownLatch inserted = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = thread.submit(() -> bench.transaction.executeWithoutResult(status -> {
                bench.record(CASE, "slow");
                inserted.countDown();
                await(sealed);
            }));
            inserted.await();
            bench.record(CASE, "fast");
            assertThat(bench.sealer.seal()).isEqualTo(2);
            sealed.countDown();
            slow.get();
        } finally {
            sealed.countDown();
            thread.shutdown();
        }
        assertThat(bench.sealer.seal()).isEqualTo(1);
        assertThat(bench.ledger.ofCase(CASE))
                .extracting(e -> e.recorded().subject())
                .containsExactly("first", "slow", "fast");
        assertThat(bench.ledger.ofCase(CASE))
                .extracting(e -> e.seal().orElseThrow())
                .containsExactly(1L, 2L, 1L);
        assertThat(bench.check.run().fault()).isEmpty();
    }

    @Test
    void a_transaction_that_was_open_for_long_is_found_by_the_search_of_everything() {
        Instant[] now = {Instant.parse("2026-01-01T00:00:00Z")};
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        bench.transaction.executeWithoutResult(status -> {
            bench.record(CASE, "leaves its number free");
            status.setRollbackOnly();
        });
        bench.record(CASE, "first");
        bench.sealer.seal();
        long free = numbers().get(0) - 1;
        Unsealed unsealed = new Unsealed(bench.jdbc, new EngineClock(clock, false));
        now[0] = Instant.now();
        assertThat(unsealed.next(10)).isEmpty();
        // A number below what was sealed long ago: only the search of everything looks there.
        sql(
                "INSERT INTO ledger_entry SELECT " + free
                        + ", kind, case_key, unit_code, person, capacity, on_behalf_of, subject, step,"
                        + " process_definition_id, version, details, happened_at, recorded_at, from_address, hash FROM ledger_entry");
        now[0] = now[0].plus(Duration.ofMinutes(10));
        assertThat(unsealed.next(10)).isEmpty();
        now[0] = now[0].plus(Duration.ofMinutes(10));
        assertThat(unsealed.next(10)).extracting(Leaf::number).containsExactly(free);
    }

    @Test
    void many_write_and_two_nodes_seal_and_nothing_is_lost_or_sealed_twice() throws Exception {
        LedgerBench second = bench.startedAgain(new LedgerSettings(false, settings.key(), ""));
        int writers = 4;
        int each = 50;
        ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
        List<Future<?>> work = new java.util.ArrayList<>();
        try {
            for (int w = 0; w < writers; w++) {
                String subject = "writer-" + w;
                work.add(threads.submit(() -> IntStream.range(0, each)
                        .forEach(i -> bench.transaction.executeWithoutResult(status -> {
                            bench.record(CASE, subject + "-" + i);
                            if (i % 5 == 0) {
                                status.setRollbackOnly();
                            }
                        }))));
            }
            for (LedgerBench node : List.of(bench, second)) {
                work.add(threads.submit(() -> IntStream.range(0, 40).forEach(i -> node.sealer.seal())));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        bench.sealer.seal();
        StoredLedgerCheck.Result result = bench.check.run();
        assertThat(result.fault()).isEmpty();
        assertThat(result.entries()).isEqualTo(writers * each * 4 / 5);
        assertThat(bench.ledger.ofCase(CASE)).hasSize(writers * each * 4 / 5).allSatisfy(e -> assertThat(e.seal())
                .isPresent());
    }

    @Test
    void an_export_of_a_case_shows_what_was_done_to_the_database_before() throws IOException {
        fill();
        assertThat(archived(Optional.of(CASE)).whole()).isTrue();
        assertThat(archived(Optional.of(CASE)).entries()).isEqualTo(6);
        assertThat(archived(Optional.empty()).entries()).isEqualTo(9);
        long number = numbers().get(3);
        forge(number, "other-subject");
        assertThat(archived(Optional.of(CASE)).fault()).contains(new Fault(Kind.ENTRY_CHANGED, number, 2));
        assertThat(archived(Optional.empty()).fault()).contains(new Fault(Kind.ENTRY_CHANGED, number, 2));
        sql("DELETE FROM ledger_entry WHERE number = " + number);
        assertThat(archived(Optional.of(CASE)).fault()).contains(new Fault(Kind.ENTRY_REMOVED, number, 2));
        assertThat(archived(Optional.empty()).fault()).contains(new Fault(Kind.ENTRY_REMOVED, number, 2));
    }

    @Test
    void an_export_of_one_case_shows_even_what_was_done_to_another() throws IOException {
        fill();
        long other = numbers().get(4);
        sql("DELETE FROM ledger_entry WHERE number = " + other);
        sql("DELETE FROM ledger_batch WHERE entry = " + other);
        assertThat(archived(Optional.of(CASE)).fault()).contains(new Fault(Kind.BATCH_ENTRIES_REMOVED, 0, 2));
    }

    @Test
    void an_entry_moved_to_another_case_is_missed_where_it_was_and_found_where_it_is() throws IOException {
        fill();
        long number = numbers().get(3);
        sql("UPDATE ledger_entry SET case_key = '" + OTHER + "' WHERE number = " + number);
        rehash(number);
        assertThat(archived(Optional.of(CASE)).fault()).contains(new Fault(Kind.ENTRY_REMOVED, number, 2));
        assertThat(archived(Optional.of(OTHER)).fault()).contains(new Fault(Kind.ENTRY_INSERTED, number, 2));
    }

    private Verdict archived(Optional<String> caseKey) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            bench.archives.write(caseKey, Map.of(), out);
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new ArchiveCheck(file, new SealKeys(bench.keys.published()), SealCopy.none()).run();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Three batches of three entries, and the triggers gone. */
    private void fill() {
        for (int batch = 0; batch < 3; batch++) {
            for (int i = 0; i < 3; i++) {
                bench.record(i == 1 ? OTHER : CASE, "task-" + batch + "-" + i);
            }
            bench.sealer.seal();
        }
        withoutTriggers(bench);
    }

    private List<Long> numbers() {
        return bench.jdbc
                .sql("SELECT number FROM ledger_entry ORDER BY number")
                .query(Long.class)
                .list();
    }

    private Fault fault() {
        return bench.check.run().fault().orElse(null);
    }

    private Fault withoutCopy() {
        return bench.startedAgain(new LedgerSettings(false, settings.key(), ""))
                .check
                .run()
                .fault()
                .orElse(null);
    }

    /** Changes an entry and computes its hash anew, as somebody can who has read the documentation. */
    private void forge(long number, String subject) {
        sql("UPDATE ledger_entry SET subject = '" + subject + "' WHERE number = " + number);
        rehash(number);
    }

    private void rehash(long number) {
        String hash = bench.jdbc
                .sql("SELECT * FROM ledger_entry WHERE number = ?")
                .param(number)
                .query((row, n) ->
                        EntryForm.hash(EntryRows.read(row).orElseThrow().fields()))
                .single();
        sql("UPDATE ledger_entry SET hash = '" + hash + "' WHERE number = " + number);
        assertThat(bench.jdbc
                        .sql("SELECT * FROM ledger_entry WHERE number = ?")
                        .param(number)
                        .query((row, n) -> EntryRows.leaf(row))
                        .single())
                .extracting(Leaf::hash)
                .isEqualTo(hash);
    }

    void sql(String statement) {
        bench.jdbc.sql(statement).update();
    }
}
