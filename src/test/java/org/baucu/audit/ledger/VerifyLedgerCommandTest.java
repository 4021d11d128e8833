package org.baucu.audit.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.baucu.audit.proof.Leaf;
import org.baucu.commands.BauCuCommand;
import org.baucu.platform.Sha256;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command over an export that somebody has changed on its way to the auditor. */
class VerifyLedgerCommandTest {

    private static final String CASE = "e/establish-polling-teams/08731";
    private static final byte[] DOCUMENT = "%PDF-1.4 the decision".getBytes(StandardCharsets.US_ASCII);

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @TempDir
    Path folder;

    private LedgerBench bench;
    private Path export;
    private Path key;
    private Path seals;
    private byte[] untouched;

    @BeforeEach
    void export() throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:verify-" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
        seals = folder.resolve("seals.jsonl");
        bench = LedgerBench.on(
                database,
                "h2",
                new LedgerSettings(false, folder.resolve("ledger.key").toString(), seals.toString()));
        key = folder.resolve("ledger.pub");
        for (int i = 0; i < 3; i++) {
            bench.record(CASE, "a-" + i);
            bench.record("e/other/1", "b-" + i);
            bench.record(CASE, "c-" + i);
            bench.sealer.seal();
        }
        Recorded r = LedgerBench.entry(CASE, "task-9");
        bench.writer.keep(new Recorded(
                RecordKind.DOCUMENT_RECORDED,
                CASE,
                r.unitCode(),
                r.person(),
                r.capacity(),
                "",
                "task-9",
                "",
                "",
                1,
                Map.of("file", "f-1", "file-sha256", Sha256.hex(DOCUMENT)),
                r.at(),
                ""));
        export = write(Optional.of(CASE), folder.resolve("case.zip"));
        untouched = Files.readAllBytes(export);
    }

    private Path write(Optional<String> caseKey, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            bench.archives.write(
                    caseKey,
                    Map.of("case.json", "{}".getBytes(StandardCharsets.UTF_8), "files/f-1.pdf", DOCUMENT),
                    out);
        }
        return zip;
    }

    private void restore() throws IOException {
        Files.write(export, untouched);
    }

    @Test
    void a_whole_export_passes_without_a_database() {
        assertThat(run("--export", export.toString(), "--key", key.toString(), "--last-seal", seals.toString()))
                .isEqualTo(0, "TOÀN VẸN. Hồ sơ " + CASE + ": 7 mục, 4 lô xác thực");
    }

    @Test
    void a_changed_entry_is_named_also_when_the_list_of_files_was_made_to_fit() throws IOException {
        change("entries.jsonl", text -> text.replace("\"subject\":\"a-1\"", "\"subject\":\"x-1\""));
        check("Mục số 4 đã bị sửa sau khi khóa số liệu (lô xác thực số 2).", "manifest.json không có chữ ký");
    }

    @Test
    void a_changed_number_moment_or_case_of_an_entry_is_named() throws IOException {
        change("entries.jsonl", text -> text.replace("\"number\":4,", "\"number\":40,"));
        check("Mục số 40 không có khi khóa số liệu", "manifest.json");
        restore();
        change(
                "entries.jsonl",
                text -> text.replaceFirst("2021-04-03T01:02:03.123456Z", "2021-04-02T01:02:03.123456Z"));
        check("Mục số 1 đã bị sửa", "manifest.json");
    }

    @Test
    void a_removed_entry_is_named_first_and_last() throws IOException {
        change("entries.jsonl", lines(all -> all.remove(1)));
        check("Mục số 3 đã bị gỡ bỏ", "manifest.json");
        restore();
        change("entries.jsonl", lines(all -> all.remove(all.size() - 1)));
        check("Mục số 10 đã bị gỡ bỏ", "manifest.json");
    }

    @Test
    void an_export_of_a_case_tells_nothing_of_other_cases() throws IOException {
        String content = new String(content(export, "seals.jsonl"), StandardCharsets.UTF_8)
                + new String(content(export, "entries.jsonl"), StandardCharsets.UTF_8);
        org.assertj.core.api.Assertions.assertThat(content)
                .contains(Leaf.tag(CASE))
                .doesNotContain(Leaf.tag("e/other/1"));
        bench.writer.keep(LedgerBench.entry("e/other/1", "later"));
        for (int i = 0; i < 300; i++) {
            bench.record("e/other/1", "many-" + i);
        }
        Path later = write(Optional.of(CASE), folder.resolve("later.zip"));
        org.assertj.core.api.Assertions.assertThat(content(later, "seals.jsonl").length)
                .as("one seal more, however much it covers")
                .isLessThan(content(export, "seals.jsonl").length + 1_000);
        assertThat(run("--export", later.toString(), "--key", key.toString())).isEqualTo(0, "7 mục, 5 lô xác thực");
    }

    @Test
    void an_export_of_the_first_format_passes_and_an_entry_removed_from_it_with_its_leaf_is_found_by_the_root()
            throws IOException {
        byte[] all = content(write(Optional.empty(), folder.resolve("all.zip")), "seals.jsonl");
        Map<String, byte[]> files = files(export);
        ObjectNode manifest = (ObjectNode) JSON.readTree(files.get("manifest.json"));
        manifest.put("v", 1).remove("shown");
        ((ObjectNode) manifest.get("files")).put("seals.jsonl", Sha256.hex(all));
        byte[] list = JSON.writeValueAsBytes(manifest);
        files.put("seals.jsonl", all);
        files.put("manifest.json", list);
        files.put(
                "manifest.sig",
                JSON.writeValueAsBytes(JSON.createObjectNode()
                        .put("key", bench.keys.signing().id())
                        .put("signature", bench.keys.signing().sign(list))));
        zip(files);
        assertThat(run("--export", export.toString(), "--key", key.toString())).isEqualTo(0, "7 mục, 4 lô xác thực");
        change("entries.jsonl", lines(lines -> lines.remove(1)));
        change("seals.jsonl", text -> text.replaceFirst(",\"3:[^\"]*\"", ""));
        check("Lô xác thực số 1: có mục đã bị gỡ bỏ", "manifest.json");
    }

    @Test
    void an_export_of_a_later_format_asks_for_a_newer_program() throws IOException {
        change("manifest.json", text -> text.replaceFirst("\"v\" : 2", "\"v\" : 3"));
        assertThat(run("--export", export.toString(), "--key", key.toString()))
                .isEqualTo(2, "version 3 needs a newer program");
    }

    @Test
    void leaves_left_out_of_an_export_of_everything_are_not_taken_for_one_case() throws IOException {
        write(Optional.empty(), export);
        change("seals.jsonl", text -> text.replaceFirst("\"leaves\":", "\"shown\":"));
        check("Không đọc được dữ liệu", "manifest.json");
    }

    @Test
    void an_entry_removed_with_its_leaf_is_named_by_the_signed_list() throws IOException {
        change("entries.jsonl", lines(all -> all.remove(1)));
        change("seals.jsonl", text -> text.replaceFirst(",\"3:[^\"]*\"", ""));
        check("Mục số 3 đã bị gỡ bỏ sau khi khóa số liệu (lô xác thực số 1)", "manifest.json");
        assertThat(run("--export", export.toString(), "--key", key.toString(), "--last-seal", seals.toString()))
                .isEqualTo(1, "Mục số 3 đã bị gỡ bỏ");
    }

    @Test
    void an_inserted_entry_is_named() throws IOException {
        change("entries.jsonl", lines(all -> all.add(1, all.get(0).replace("\"number\":1,", "\"number\":2,"))));
        check("Mục số 2 không có khi khóa số liệu", "manifest.json");
        restore();
        change("entries.jsonl", lines(all -> all.add(all.get(0).replace("\"seal\":1,", "\"seal\":99,"))));
        check("Mục số 1 không có khi khóa số liệu", "manifest.json");
    }

    @Test
    void entries_in_another_order_are_named() throws IOException {
        change("entries.jsonl", lines(all -> Collections.swap(all, 0, 1)));
        check("Mục số 3 không ở đúng vị trí", "manifest.json");
    }

    @Test
    void a_cut_tail_is_named() throws IOException {
        change("seals.jsonl", lines(all -> all.remove(all.size() - 1)));
        change("entries.jsonl", lines(all -> all.remove(all.size() - 1)));
        check("từ lô xác thực số 4", "manifest.json");
    }

    @Test
    void an_older_export_is_a_cut_tail_for_who_kept_a_later_seal() {
        bench.record(CASE, "later");
        bench.sealer.seal();
        assertThat(run("--export", export.toString(), "--key", key.toString(), "--last-seal", seals.toString()))
                .isEqualTo(1, "Phần cuối đã bị cắt: từ lô xác thực số 5 (mục số 11)");
    }

    @Test
    void a_changed_seal_and_a_seal_of_another_key_are_named() throws IOException {
        change("seals.jsonl", text -> text.replaceFirst("\"sealedAt\":\"20", "\"sealedAt\":\"19"));
        check("Lô xác thực số 1 đã bị sửa: chữ ký không khớp.", "manifest.json");
        restore();
        Path other = folder.resolve("other.key");
        SigningKey.of(other);
        assertThat(run(
                        "--export",
                        export.toString(),
                        "--key",
                        folder.resolve("other.pub").toString()))
                .isEqualTo(1, "Lô xác thực số 1 ký bằng khóa không có trong tệp khóa công khai.");
    }

    @Test
    void a_proof_of_an_entry_that_leads_elsewhere_is_named() throws IOException {
        change("entries.jsonl", text -> text.replaceFirst("\"path\":\\[\"..", "\"path\":[\"00"));
        check("Chứng minh của mục số 1 không dẫn tới", "manifest.json");
    }

    @Test
    void a_file_that_was_changed_exchanged_removed_or_added_is_named() throws IOException {
        rewrite(files -> files.put("case.json", "{\"x\":1}".getBytes(StandardCharsets.UTF_8)), false);
        check("Tệp case.json đã bị sửa sau khi xuất.");
        restore();
        rewrite(files -> files.put("files/f-1.pdf", "%PDF-1.4 another".getBytes(StandardCharsets.US_ASCII)), true);
        check("Tệp files/f-1.pdf không phải là tệp đã được xác thực trong nhật ký.");
        restore();
        rewrite(files -> files.remove("files/f-1.pdf"), false);
        check("Thiếu tệp files/f-1.pdf.");
        restore();
        rewrite(files -> files.put("files/f-2.pdf", DOCUMENT), false);
        check("Tệp files/f-2.pdf không có khi xuất.");
        restore();
        rewrite(files -> files.remove("manifest.sig"), false);
        check("Danh mục manifest.json không có chữ ký hợp lệ");
    }

    @Test
    void nonsense_in_a_line_is_said_and_not_thrown() throws IOException {
        change("entries.jsonl", lines(all -> all.set(2, "{nonsense")));
        check("Không đọc được dữ liệu sau mục số 3", "manifest.json");
        restore();
        change("seals.jsonl", lines(all -> all.set(1, "[]")));
        check("Không đọc được dữ liệu", "manifest.json");
    }

    @Test
    void bad_input_is_said_all_at_once() throws IOException {
        assertThat(run("--export", "nowhere.zip", "--wrong"))
                .isEqualTo(2, "--export: không đọc được tệp nowhere.zip.")
                .says("Thiếu tùy chọn --key")
                .says("Không có tùy chọn --wrong.");
        Path text = Files.writeString(folder.resolve("text"), "no zip");
        assertThat(run("--export", text.toString(), "--key", key.toString())).isEqualTo(2, "không phải là tệp ZIP");
        assertThat(run("--export", export.toString(), "--key", text.toString()))
                .isEqualTo(2, "không chứa khóa công khai Ed25519");
        assertThat(run("--export", export.toString(), "--key", key.toString(), "--last-seal", text.toString()))
                .isEqualTo(2, "không phải là các lô xác thực");
        rewrite(files -> files.remove("manifest.json"), false);
        assertThat(run("--export", export.toString(), "--key", key.toString()))
                .isEqualTo(2, "không phải là tệp xuất của nhật ký xác thực");
    }

    private void check(String... sentences) {
        Outcome outcome = run("--export", export.toString(), "--key", key.toString());
        assertThat(outcome).isEqualTo(1, sentences[0]);
        Stream.of(sentences).forEach(s -> assertThat(outcome).says(s));
    }

    private static UnaryOperator<String> lines(java.util.function.Consumer<List<String>> change) {
        return text -> {
            List<String> all = new ArrayList<>(text.lines().toList());
            change.accept(all);
            return String.join("\n", all) + "\n";
        };
    }

    /** Changes a file and its hash in the list of files, as somebody can who has no key. */
    private void change(String name, UnaryOperator<String> change) throws IOException {
        rewrite(
                files -> {
                    String before = new String(files.get(name), StandardCharsets.UTF_8);
                    String after = change.apply(before);
                    org.assertj.core.api.Assertions.assertThat(after).isNotEqualTo(before);
                    files.put(name, after.getBytes(StandardCharsets.UTF_8));
                },
                true);
    }

    private void rewrite(java.util.function.Consumer<Map<String, byte[]>> change, boolean listed) throws IOException {
        Map<String, byte[]> files = files(export);
        Map<String, byte[]> before = new LinkedHashMap<>(files);
        change.accept(files);
        if (listed) {
            String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
            for (Map.Entry<String, byte[]> file : before.entrySet()) {
                if (files.containsKey(file.getKey())) {
                    manifest = manifest.replace(Sha256.hex(file.getValue()), Sha256.hex(files.get(file.getKey())));
                }
            }
            files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        }
        zip(files);
    }

    private static byte[] content(Path zip, String name) throws IOException {
        return files(zip).get(name);
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private void zip(Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(export))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Outcome run(String... options) {
        PrintStream standard = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int status = BauCuCommand.run(Stream.concat(Stream.of("verify-ledger"), Stream.of(options))
                    .toArray(String[]::new));
            return new Outcome(status, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(standard);
        }
    }

    private static OutcomeAssert assertThat(Outcome outcome) {
        return new OutcomeAssert(outcome);
    }

    private record Outcome(int status, String said) {}

    private record OutcomeAssert(Outcome outcome) {

        OutcomeAssert isEqualTo(int status, String sentence) {
            org.assertj.core.api.Assertions.assertThat(outcome.status())
                    .as(outcome.said())
                    .isEqualTo(status);
            return says(sentence);
        }

        OutcomeAssert says(String sentence) {
            org.assertj.core.api.Assertions.assertThat(outcome.said()).contains(sentence);
            return this;
        }
    }
}
