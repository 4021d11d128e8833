package org.baucu.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baucu.calendar.StatutoryCalendar;
import org.baucu.election.RuleSet;
import org.baucu.platform.CommandInput;
import org.baucu.platform.RefusedException;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.sample.ProvinceGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.rehearsal.sample.Samples;
import org.baucu.territory.Unit;
import org.baucu.territory.UnitImport;
import org.baucu.territory.UnitPreview;

/** Reads from the options of a command which province is played: a shipped sample, or one made up from a unit list. */
final class RehearsedProvince {

    private static final int MOST_AREAS = 100_000;
    private static final int MOST_VOTERS = 100_000_000;

    private final LawTables tables;
    private final CommandInput input;

    /** @param input takes every problem */
    RehearsedProvince(LawTables tables, CommandInput input) {
        this.tables = tables;
        this.input = input;
    }

    /** What the command was given. */
    record Options(
            List<String> sample,
            List<String> units,
            List<String> law,
            List<String> electionDay,
            List<String> pollingAreas,
            List<String> voters) {}

    Optional<SampleProvince> read(Options options, long seed) {
        if (options.sample().isEmpty() == options.units().isEmpty()) {
            input.problem("Chọn một trong hai: --sample hoặc --units.");
            return Optional.empty();
        }
        return options.sample().isEmpty() ? made(options, seed) : sample(options, seed);
    }

    private Optional<SampleProvince> sample(Options options, long seed) {
        Optional<String> name = input.optional("--sample", options.sample());
        if (name.isPresent() && !Samples.known().contains(name.get())) {
            input.problem("Không có dữ liệu mẫu “%s”; các mẫu có sẵn: %s."
                    .formatted(name.get(), String.join(", ", Samples.known())));
            return Optional.empty();
        }
        return name.map(id -> new Samples(tables).load(id, seed));
    }

    private Optional<SampleProvince> made(Options options, long seed) {
        int before = input.problems().size();
        var ruleSet =
                input.optional("--law", options.law()).map(input::ruleSet).orElse(Optional.of(RuleSet.LAW_85_2015));
        var day = input.required("--election-day", options.electionDay(), "ngày bầu cử")
                .flatMap(t -> input.day("--election-day", t));
        if (ruleSet.isPresent() && day.isPresent()) {
            new StatutoryCalendar(tables).violations(ruleSet.get(), day.get()).forEach(input::broken);
        }
        var areas = input.required("--polling-areas", options.pollingAreas(), "số khu vực bỏ phiếu")
                .flatMap(t -> input.wholeNumber("--polling-areas", t, 1, MOST_AREAS));
        var voters = input.required("--voters", options.voters(), "số cử tri")
                .flatMap(t -> input.wholeNumber("--voters", t, 1, MOST_VOTERS));
        var list = input.optional("--units", options.units());
        var units = ruleSet.flatMap(rules -> list.flatMap(file -> units(file, rules)));
        if (input.problems().size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProvinceGenerator(tables)
                    .generate(
                            units.orElseThrow(),
                            ruleSet.orElseThrow(),
                            day.orElseThrow(),
                            areas.orElseThrow().intValue(),
                            voters.orElseThrow().intValue(),
                            seed));
        } catch (RefusedException refused) {
            refused.violations().forEach(input::broken);
        } catch (IllegalArgumentException impossible) {
            input.problem(impossible.getMessage() + ".");
        }
        return Optional.empty();
    }

    private Optional<List<Unit>> units(String file, RuleSet ruleSet) {
        try {
            Path path = Path.of(file);
            UnitPreview preview =
                    UnitImport.preview(String.valueOf(path.getFileName()), Files.readAllBytes(path), ruleSet);
            preview.problems().forEach(problem -> input.problem(problem.text()));
            return preview.acceptable() ? Optional.of(preview.units()) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            input.problem("line 1, file: Không đọc được tệp " + file + ".");
            return Optional.empty();
        }
    }
}
