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
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.baucu.HeadlessApplication;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.rehearsal.sample.ProvinceGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.rehearsal.sample.Samples;
import org.baucu.territory.UnitImport;
import org.baucu.territory.UnitPreview;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a province from the announcement of the election day up to a day and reports what happened. */
@Command(name = "rehearse", description = "Play a whole province in minutes and report.", mixinStandardHelpOptions = true)
public class RehearseCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    @Option(names = "--sample", description = "A shipped sample: vinh-phuc-2021 or phu-tho-2026.")
    private String sample;

    @Option(names = "--units", description = "Unit list of another province (CSV or XLSX).")
    private Path units;

    @Option(names = "--law", description = "Rule set of --units: law-85-2015 (default) or law-83-2025.")
    private String law = RuleSet.LAW_85_2015.code();

    @Option(names = "--election-day", description = "Election day of --units, a Sunday.")
    private LocalDate electionDay;

    @Option(names = "--polling-areas", description = "Number of polling areas to make up for --units.")
    private Integer pollingAreas;

    @Option(names = "--voters", description = "Number of voters to make up for --units.")
    private Integer voters;

    @Option(names = "--until", required = true, description = "Last day, inclusive, to 24:00 Vietnam time.")
    private LocalDate until;

    @Option(names = "--seed", description = "Seed of everything that is made up (default 1).")
    private long seed = 1;

    @Option(names = "--faults", description = "Share of cases that go wrong, half late, half with a mistake (0 to 1, default 0).")
    private double faults = 0;

    @Option(names = "--report", description = "File for the report (JSON); standard output without it.")
    private Path report;

    @Option(names = "--db", description = "H2 database file to play in; it stays for looking.")
    private Path database;

    @Override
    public Integer call() throws IOException {
        List<String> problems = new ArrayList<>();
        Optional<SampleProvince> province = province(problems, new StandaloneLawTables());
        if (faults < 0 || faults > 1) {
            problems.add("--faults: phải là số từ 0 đến 1.");
        }
        province.filter(p -> until.isBefore(p.announcedOn())).ifPresent(p -> problems.add(
                "--until: ngày %s trước ngày công bố bầu cử %s.".formatted(VietnamTime.format(until), VietnamTime.format(p.announcedOn()))));
        if (province.isEmpty() || !problems.isEmpty()) {
            problems.forEach(System.out::println);
            return BAD_INPUT;
        }
        try (ConfigurableApplicationContext context = start()) {
            return play(context, new Script(province.get(), seed, faults, Optional.empty()));
        }
    }

    private int play(ConfigurableApplicationContext context, Script script) throws IOException {
        Instant end = VietnamTime.at(until.plusDays(1), LocalTime.MIDNIGHT);
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
            return FAILED;
        }
        RehearsalReport result = context.getBean(ReportWriter.class).write(script.province(), until);
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        if (report == null) {
            System.out.println(json.writeValueAsString(result));
        } else {
            Files.writeString(report, json.writeValueAsString(result) + "\n", StandardCharsets.UTF_8);
        }
        return result.incidents() == 0 && result.processes().stream().allMatch(p -> p.failed() == 0) ? DONE : FAILED;
    }

    private Optional<SampleProvince> province(List<String> problems, LawTables tables) throws IOException {
        if ((sample == null) == (units == null)) {
            problems.add("Chọn một trong hai: --sample hoặc --units.");
            return Optional.empty();
        }
        try {
            return sample != null ? Optional.of(new Samples(tables).load(sample, seed)) : generated(problems, tables);
        } catch (RefusedException refused) {
            refused.violations().forEach(v -> problems.add(v.sentenceVi() + " " + v.remedyVi()));
        } catch (IllegalArgumentException bad) {
            problems.add(bad.getMessage());
        }
        return Optional.empty();
    }

    private Optional<SampleProvince> generated(List<String> problems, LawTables tables) throws IOException {
        Optional<RuleSet> ruleSet = RuleSet.of(law);
        if (ruleSet.isEmpty()) {
            problems.add("--law: không có bộ quy định “%s”; dùng law-85-2015 hoặc law-83-2025.".formatted(law));
        }
        if (electionDay == null) {
            problems.add("--election-day: chưa có ngày bầu cử.");
        }
        if (pollingAreas == null || voters == null) {
            problems.add("--polling-areas, --voters: cần cả hai khi dùng --units.");
        }
        if (!Files.isReadable(units)) {
            problems.add("--units: không đọc được tệp %s.".formatted(units));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        UnitPreview preview = UnitImport.preview(units.getFileName().toString(), Files.readAllBytes(units), ruleSet.get());
        if (!preview.problems().isEmpty()) {
            preview.problems().forEach(p -> problems.add(p.text()));
            return Optional.empty();
        }
        return Optional.of(
                new ProvinceGenerator(tables).generate(preview.units(), ruleSet.get(), electionDay, pollingAreas, voters, seed));
    }

    private ConfigurableApplicationContext start() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("baucu.rehearsal.autoplay", "false");
        settings.put("spring.main.banner-mode", "off");
        if (database != null) {
            settings.put("spring.datasource.url", "jdbc:h2:file:" + database.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", ""));
            settings.put("spring.datasource.username", "sa");
            settings.put("spring.datasource.password", "");
        } else if (System.getenv("SPRING_DATASOURCE_URL") == null) {
            settings.put("spring.datasource.url", "jdbc:h2:mem:rehearsal;DB_CLOSE_DELAY=-1");
        }
        return HeadlessApplication.start(settings);
    }
}
