package org.baucu.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.HeadlessApplication;
import org.baucu.audit.ledger.ArchiveWriter;
import org.baucu.platform.CommandInput;
import org.baucu.platform.TextCommand;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Writes the whole ledger into an archive for {@code verify-ledger}. Opens the database, so the server must not hold an H2 file meanwhile. */
@Command(
        name = "export-ledger",
        description = "Writes the whole ledger into an archive (zip) that verify-ledger checks.",
        mixinStandardHelpOptions = true)
public class ExportLedgerCommand extends TextCommand {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "The archive to write.")
    private List<String> out = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        CommandInput input = input();
        Optional<Path> target = input.required("--out", out, "tệp xuất").map(Path::of);
        target.filter(file -> Files.exists(file) || !Files.isDirectory(folder(file)))
                .ifPresent(file -> input.problem("--out: tệp " + file + " đã có, hoặc không có thư mục chứa nó."));
        if (!input.problems().isEmpty()) {
            input.problems().forEach(System.out::println);
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext context = HeadlessApplication.start(
                        Map.of("baucu.rehearsal.autoplay", "false", "camunda.bpm.job-execution.enabled", "false"));
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target.orElseThrow()))) {
            context.getBean(Records.class)
                    .of(RecordKind.EXPORTED)
                    .with("what", "ledger")
                    .publish();
            long entries = context.getBean(ArchiveWriter.class).write(Optional.empty(), Map.of(), file);
            System.out.println("Đã xuất " + entries + " mục vào " + target.orElseThrow() + ".");
        }
        return ExitCode.OK;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("/") : folder;
    }
}
