package org.baucu.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.baucu.HeadlessApplication;
import org.baucu.platform.CommandInput;
import org.baucu.platform.TextCommand;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.rehearsal.sample.SampleProvince;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Plays a province from the announcement of the election day up to a day and reports what happened. */
@Command(
        name = "rehearse",
        description = "Play a whole province in minutes and report.",
        mixinStandardHelpOptions = true)
public class RehearseCommand extends TextCommand {

    /** H2 keeps eight parsed statements a connection where nothing is said; the program and its engine use hundreds again and again. */
    private static final String KEPT_STATEMENTS = ";QUERY_CACHE_SIZE=1024";

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            arity = "0..1",
            fallbackValue = " ",
            description = "A shipped sample: vinh-phuc-2021 or phu-tho-2026.")
    private List<String> sample = new ArrayList<>();

    @Option(
            names = "--units",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "Unit list of another province (CSV or XLSX).")
    private List<String> units = new ArrayList<>();

    @Option(
            names = "--law",
            paramLabel = "RULE_SET",
            arity = "0..1",
            fallbackValue = " ",
            description = "Rule set of --units: law-85-2015 (default) or law-83-2025.")
    private List<String> law = new ArrayList<>();

    @Option(
            names = "--election-day",
            paramLabel = "DATE",
            arity = "0..1",
            fallbackValue = " ",
            description = "Election day of --units, a Sunday.")
    private List<String> electionDay = new ArrayList<>();

    @Option(
            names = "--polling-areas",
            paramLabel = "NUMBER",
            arity = "0..1",
            fallbackValue = " ",
            description = "Number of polling areas to make up for --units.")
    private List<String> pollingAreas = new ArrayList<>();

    @Option(
            names = "--voters",
            paramLabel = "NUMBER",
            arity = "0..1",
            fallbackValue = " ",
            description = "Number of voters to make up for --units.")
    private List<String> voters = new ArrayList<>();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            arity = "0..1",
            fallbackValue = " ",
            description = "Last day, inclusive, to 24:00 Vietnam time.")
    private List<String> until = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            arity = "0..1",
            fallbackValue = " ",
            description = "Seed of everything that is made up (default 1).")
    private List<String> seed = new ArrayList<>();

    @Option(
            names = "--faults",
            paramLabel = "SHARE",
            arity = "0..1",
            fallbackValue = " ",
            description = "Share of cases that go wrong, half late, half with a mistake (0 to 1, default 0).")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "File for the report (JSON); standard output without it.")
    private List<String> report = new ArrayList<>();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = " ",
            description = "H2 database file to play in; it stays for looking.")
    private List<String> database = new ArrayList<>();

    /** Plays; options are taken as text, so that every problem is listed before anything starts. */
    @Override
    public Integer call() throws IOException {
        CommandInput input = input();
        Optional<LocalDate> lastDay =
                input.required("--until", until, "ngày cuối cùng").flatMap(text -> input.day("--until", text));
        long chosenSeed = input.optional("--seed", seed)
                .flatMap(text -> input.wholeNumber("--seed", text, Long.MIN_VALUE, Long.MAX_VALUE))
                .orElse(1L);
        double share = input.optional("--faults", faults)
                .flatMap(text -> input.share("--faults", text))
                .orElse(0.0);
        Optional<Path> target = input.optional("--report", report).map(Path::of);
        target.filter(file -> !writable(file))
                .ifPresent(file -> input.problem("--report: không ghi được tệp " + file + "."));
        Optional<Path> file = input.optional("--db", database).map(Path::of);
        Optional<SampleProvince> province = new RehearsedProvince(new StandaloneLawTables(), input)
                .read(new RehearsedProvince.Options(sample, units, law, electionDay, pollingAreas, voters), chosenSeed);
        province.filter(p ->
                        lastDay.filter(day -> day.isBefore(p.announcedOn())).isPresent())
                .ifPresent(p -> input.problem("--until: ngày %s trước ngày công bố bầu cử %s."
                        .formatted(VietnamTime.format(lastDay.orElseThrow()), VietnamTime.format(p.announcedOn()))));
        if (!input.problems().isEmpty()) {
            return refuse(input.problems());
        }
        Script script = new Script(province.orElseThrow(), chosenSeed, share, Optional.empty());
        try (ConfigurableApplicationContext context = start(file)) {
            List<String> obstacles =
                    context.getBean(SampleLoader.class).obstacles(script.province(), end(lastDay.orElseThrow()));
            return obstacles.isEmpty() ? play(context, script, lastDay.orElseThrow(), target) : refuse(obstacles);
        }
    }

    private static int refuse(List<String> problems) {
        problems.forEach(System.out::println);
        return ExitCode.USAGE;
    }

    private static boolean writable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return !Files.isDirectory(file)
                && (Files.exists(file) ? Files.isWritable(file) : folder != null && Files.isWritable(folder));
    }

    private static Instant end(LocalDate lastDay) {
        return VietnamTime.at(lastDay.plusDays(1), LocalTime.MIDNIGHT);
    }

    private int play(ConfigurableApplicationContext context, Script script, LocalDate lastDay, Optional<Path> target)
            throws IOException {
        Instant end = end(lastDay);
        Instant begin = SampleLoader.start(script.province());
        context.getBean(SampleLoader.class).load(script.province(), script.seed());
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Diễn tập")
                .setInitialMax(Duration.between(begin, end).toDays() + 1)
                .setStyle(ProgressBarStyle.ASCII)
                .build()) {
            context.getBean(Player.class).play(script, end, tick -> {
                bar.stepTo(Duration.between(begin, tick).toDays());
                bar.setExtraMessage(VietnamTime.format(tick));
            });
            bar.stepTo(bar.getMax());
            context.getBean(Outbox.class).awaitEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.SOFTWARE;
        }
        RehearsalReport result = context.getBean(ReportWriter.class).write(script, lastDay);
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        if (target.isEmpty()) {
            System.out.println(json.writeValueAsString(result));
        } else {
            Files.writeString(target.get(), json.writeValueAsString(result) + "\n", StandardCharsets.UTF_8);
        }
        return result.incidents() == 0 && result.processes().stream().allMatch(p -> p.failed() == 0)
                ? ExitCode.OK
                : ExitCode.SOFTWARE;
    }

    private static ConfigurableApplicationContext start(Optional<Path> database) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("baucu.rehearsal.autoplay", "false");
        settings.put("spring.main.banner-mode", "off");
        if (database.isPresent()) {
            String base = database.get().toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
            settings.put("spring.datasource.url", "jdbc:h2:file:" + base + KEPT_STATEMENTS);
            // The ledger's key and seals lie beside their database, not with those of the server.
            settings.put("baucu.ledger.key", base + ".ledger.key");
            settings.put("baucu.ledger.seal-file", base + ".seals.jsonl");
            settings.put("spring.datasource.username", "sa");
            settings.put("spring.datasource.password", "");
        } else if (System.getenv("SPRING_DATASOURCE_URL") == null) {
            settings.put("spring.datasource.url", "jdbc:h2:mem:rehearsal;DB_CLOSE_DELAY=-1" + KEPT_STATEMENTS);
            settings.put("baucu.ledger.key", "");
            settings.put("baucu.ledger.seal-file", "");
        }
        return HeadlessApplication.start(settings);
    }
}
