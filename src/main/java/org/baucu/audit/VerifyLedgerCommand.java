package org.baucu.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.baucu.audit.proof.ArchiveCheck;
import org.baucu.audit.proof.SealCopy;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.SealLine;
import org.baucu.audit.proof.Verdict;
import org.baucu.platform.CommandInput;
import org.baucu.platform.TextCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * Checks an exported case, or an export of the whole ledger, with nothing but the public key: opens no database and starts no Spring. Exit
 * status 0 whole, 1 not whole with the first bad entry named, 2 bad input.
 */
@Command(
        name = "verify-ledger",
        description =
                "Checks an export of a case or of the ledger; names the first entry that was changed, removed or inserted.",
        mixinStandardHelpOptions = true)
public class VerifyLedgerCommand extends TextCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "The export (zip).")
    private List<String> export = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "Public key or keys in PEM, received otherwise than in the export.")
    private List<String> key = new ArrayList<>();

    @Option(
            names = "--last-seal",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description =
                    "Seals kept from before (lines of seals.jsonl), to find a cut tail and a ledger written anew.")
    private List<String> lastSeal = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        CommandInput input = input();
        Optional<Path> zip = input.required("--export", export, "tệp xuất").flatMap(f -> file("--export", f, input));
        Optional<SealKeys> keys = input.required("--key", key, "khóa công khai")
                .flatMap(f -> file("--key", f, input))
                .flatMap(f -> keys(f, input));
        Optional<Path> kept = input.optional("--last-seal", lastSeal).flatMap(f -> file("--last-seal", f, input));
        if (!input.problems().isEmpty()) {
            return refuse(input.problems());
        }
        if (kept.isEmpty()) {
            return check(zip.orElseThrow(), keys.orElseThrow(), SealCopy.none());
        }
        try (BufferedReader lines = Files.newBufferedReader(kept.get(), StandardCharsets.UTF_8)) {
            SealCopy copy = new SealCopy(lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(SealLine::parse)
                    .iterator());
            return check(zip.orElseThrow(), keys.orElseThrow(), copy);
        } catch (IllegalArgumentException notSeals) {
            return refuse(List.of("--last-seal: tệp " + kept.get() + " không phải là các lô xác thực."));
        }
    }

    private static int check(Path file, SealKeys keys, SealCopy copy) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ArchiveCheck check;
            try {
                check = new ArchiveCheck(zip, keys, copy);
            } catch (IllegalArgumentException noArchive) {
                return refuse(List.of("--export: tệp " + file + " không phải là tệp xuất của nhật ký xác thực ("
                        + noArchive.getMessage() + ")."));
            }
            return say(check.run());
        } catch (ZipException noZip) {
            return refuse(List.of("--export: tệp " + file + " không phải là tệp ZIP."));
        }
    }

    private static int say(Verdict verdict) {
        PrintStream out = System.out;
        String what = verdict.archive().caseKey().map(k -> "Hồ sơ " + k).orElse("Toàn bộ nhật ký");
        if (verdict.whole()) {
            out.println("TOÀN VẸN. " + what + ": " + verdict.entries() + " mục, " + verdict.seals()
                    + " lô xác thực, xuất lúc " + verdict.archive().exportedAt() + ".");
            return WHOLE;
        }
        out.println("KHÔNG TOÀN VẸN. " + what + ":");
        verdict.fault().ifPresent(fault -> out.println(fault.sentenceVi()));
        verdict.files().forEach(fault -> out.println(fault.sentenceVi()));
        return BROKEN;
    }

    private static int refuse(List<String> problems) {
        problems.forEach(System.out::println);
        return ExitCode.USAGE;
    }

    private static Optional<Path> file(String option, String name, CommandInput input) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            input.problem(option + ": không đọc được tệp " + name + ".");
            return Optional.empty();
        }
        return Optional.of(file);
    }

    private static Optional<SealKeys> keys(Path file, CommandInput input) {
        try {
            return Optional.of(SealKeys.parse(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            input.problem("--key: tệp " + file + " không chứa khóa công khai Ed25519 (PEM).");
            return Optional.empty();
        }
    }
}
