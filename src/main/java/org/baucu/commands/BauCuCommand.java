package org.baucu.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.baucu.BauCuApplication;
import org.baucu.HeadlessApplication;
import org.baucu.audit.ExportLedgerCommand;
import org.baucu.audit.VerifyLedgerCommand;
import org.baucu.calendar.CalendarCommand;
import org.baucu.rehearsal.RehearseCommand;
import org.baucu.territory.ImportUnitsCommand;
import org.baucu.territory.UnitImportService;
import org.baucu.territory.UnitPreview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root command; without a command's name the server starts and takes all arguments as Spring's. */
@Command(
        name = "bau-cu",
        description = "Bầu Cử: the preparation of an election as processes. Without a command it serves.",
        subcommands = {
            HelpCommand.class,
            CalendarCommand.class,
            RehearseCommand.class,
            VerifyLedgerCommand.class,
            ExportLedgerCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Bầu Cử 1.0")
public final class BauCuCommand {

    /** Returned while the server runs: the JVM is to go on. */
    public static final int SERVING = -1;

    private static final int FAILED = 1;

    /** Bad input, every problem listed on standard output. */
    public static final int BAD_INPUT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(BauCuCommand.class);

    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    private BauCuCommand() {}

    /**
     * Runs what the arguments ask for.
     *
     * @return exit status (0 done, 1 failed, 2 bad input), or {@link #SERVING}
     */
    public static int run(String... args) {
        if (args.length > 0 && args[0].equals("serve")) {
            return serve(Arrays.copyOfRange(args, 1, args.length));
        }
        if (args.length == 0 || (args[0].startsWith("-") && !OWN_OPTIONS.contains(args[0]))) {
            return serve(args);
        }
        return new CommandLine(new BauCuCommand())
                .addSubcommand(new ImportUnitsCommand(BauCuCommand::importUnits))
                .setParameterExceptionHandler((problem, given) -> {
                    System.out.println(badInput(problem));
                    problem.getCommandLine().usage(System.err);
                    return BAD_INPUT;
                })
                .setExecutionExceptionHandler((failure, command, result) -> {
                    LOG.error("{} failed: {}", command.getCommandName(), failure.getMessage(), failure);
                    return FAILED;
                })
                .execute(args);
    }

    private static String badInput(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            return "Không có lệnh hoặc tùy chọn " + String.join(" ", unknown.getUnmatched()) + ".";
        }
        return "Dòng lệnh không đúng: " + problem.getMessage() + ".";
    }

    private static UnitPreview importUnits(String electionId, byte[] content, String fileName) {
        try (ConfigurableApplicationContext context = HeadlessApplication.start(
                Map.of("baucu.rehearsal.autoplay", "false", "camunda.bpm.job-execution.enabled", "false"))) {
            return context.getBean(UnitImportService.class).importUnits(electionId, content, fileName);
        }
    }

    private static int serve(String... args) {
        SpringApplication.run(BauCuApplication.class, args);
        return SERVING;
    }
}
