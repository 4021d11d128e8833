package org.baucu.territory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.CommandInput;
import org.baucu.platform.RefusedException;
import org.baucu.platform.TextCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Checks a province's unit list, and imports it unless told not to. */
@Command(
        name = "import-units",
        description =
                "Checks a province's unit list (CSV or XLSX) and imports it into an election; with --dry-run only checks.",
        mixinStandardHelpOptions = true)
public final class ImportUnitsCommand extends TextCommand {

    private static final int BYTES_TO_READ = 20 * 1024 * 1024 + 1;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "CSV or XLSX with columns code,name_vi,level,kind,parent_code")
    private List<String> file = new ArrayList<>();

    @Option(names = "--dry-run", description = "check only; opens no database")
    private boolean dryRun;

    @Option(
            names = "--law",
            paramLabel = "RULE_SET",
            arity = "0..1",
            fallbackValue = " ",
            description = "rule set of a dry run: law-85-2015 (default) or law-83-2025")
    private List<String> law = new ArrayList<>();

    @Option(
            names = "--election",
            paramLabel = "ID",
            arity = "0..1",
            fallbackValue = " ",
            description = "id of the election to import into; needed without --dry-run")
    private List<String> election = new ArrayList<>();

    private final Importer importer;
    private final PrintStream out;

    /** Prints to the standard output in UTF-8. */
    public ImportUnitsCommand(Importer importer) {
        this(importer, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    ImportUnitsCommand(Importer importer, PrintStream out) {
        this.importer = importer;
        this.out = out;
    }

    /** What stores a list: {@link UnitImportService#importUnits} of a started application. */
    @FunctionalInterface
    public interface Importer {

        /** @throws RefusedException if the election is unknown or has units already */
        UnitPreview importUnits(String electionId, byte[] content, String fileName);
    }

    @Override
    public Integer call() {
        CommandInput input = input();
        Optional<Path> list =
                input.required("--file", file, "danh sách đơn vị hành chính").map(Path::of);
        Optional<RuleSet> ruleSet =
                input.optional("--law", law).map(input::ruleSet).orElse(Optional.of(RuleSet.LAW_85_2015));
        Optional<String> target = dryRun
                ? input.optional("--election", election)
                : input.required("--election", election, "cuộc bầu cử; không cần khi có --dry-run");
        if (!input.problems().isEmpty()) {
            input.problems().forEach(out::println);
            return ExitCode.USAGE;
        }
        return check(list.orElseThrow(), ruleSet.orElseThrow(), target);
    }

    private int check(Path list, RuleSet ruleSet, Optional<String> target) {
        byte[] content;
        try (var in = Files.newInputStream(list)) {
            content = in.readNBytes(BYTES_TO_READ);
        } catch (IOException e) {
            out.println("line 1, file: Không đọc được tệp " + list + ".");
            return ExitCode.USAGE;
        }
        String name = String.valueOf(list.getFileName());
        try {
            return report(
                    dryRun
                            ? UnitImport.preview(name, content, ruleSet)
                            : importer.importUnits(target.orElseThrow(), content, name));
        } catch (RefusedException e) {
            e.violations().forEach(violation -> out.println("line 1, file: " + violation.sentenceVi()));
            return ExitCode.USAGE;
        }
    }

    private int report(UnitPreview preview) {
        preview.problems().forEach(problem -> out.println(problem.text()));
        if (!preview.acceptable()) {
            return ExitCode.USAGE;
        }
        Map<Level, Long> counts = preview.units().stream()
                .collect(Collectors.groupingBy(Unit::level, TreeMap::new, Collectors.counting()));
        out.println((dryRun ? "Hợp lệ: " : "Đã nhập: ")
                + preview.units().size()
                + " đơn vị hành chính ("
                + counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().nameVi())
                        .collect(Collectors.joining(", "))
                + ").");
        return ExitCode.OK;
    }
}
