package org.baucu.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.baucu.election.RuleSet;
import org.baucu.platform.CommandInput;
import org.baucu.platform.TextCommand;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * Prints the calendar of an election day. Opens no database and starts no Spring. Exit status 0 done, 2 bad input with every problem on
 * standard output as a sentence. All options are taken as text, so that every problem is found at once instead of the first.
 */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Prints every time limit of an election day: code, due, article, basis, certainty.")
public class CalendarCommand extends TextCommand {

    @Option(
            names = "--law",
            paramLabel = "RULE_SET",
            arity = "0..1",
            fallbackValue = " ",
            description = "law-85-2015 or law-83-2025")
    private List<String> law = new ArrayList<>();

    @Option(
            names = "--election-day",
            paramLabel = "DATE",
            arity = "0..1",
            fallbackValue = " ",
            description = "election day, as 2021-05-23")
    private List<String> electionDay = new ArrayList<>();

    @Option(
            names = "--announced",
            paramLabel = "DATE",
            arity = "0..1",
            fallbackValue = " ",
            description = "the day on which it was announced; a warning on standard error if that is too late")
    private List<String> announced = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            arity = "0..1",
            fallbackValue = " ",
            description = "csv (default) or text")
    private List<String> format = new ArrayList<>();

    /** Reads the options, then prints the calendar or everything that is wrong with them. */
    @Override
    public Integer call() {
        PrintWriter out = writer(System.out);
        CommandInput input = input();
        Optional<RuleSet> ruleSet = input.required("--law", law, "bộ quy tắc").flatMap(input::ruleSet);
        Optional<LocalDate> day = input.required("--election-day", electionDay, "ngày bầu cử")
                .flatMap(text -> input.day("--election-day", text));
        Optional<LocalDate> announcedOn =
                input.optional("--announced", announced).flatMap(text -> input.day("--announced", text));
        Optional<Format> printer = input.optional("--format", format)
                .map(text -> format(text, input))
                .orElse(Optional.of(Format.CSV));
        StatutoryCalendar calendar = new StatutoryCalendar(new StandaloneLawTables());
        if (ruleSet.isPresent() && day.isPresent()) {
            calendar.violations(ruleSet.get(), day.get()).forEach(input::broken);
        }
        if (!input.problems().isEmpty()) {
            input.problems().forEach(out::println);
            out.flush();
            return ExitCode.USAGE;
        }
        announcedOn.ifPresent(date -> warn(calendar.warnings(ruleSet.orElseThrow(), day.orElseThrow(), date)));
        printer.orElseThrow().print(calendar.compute(ruleSet.orElseThrow(), day.orElseThrow()), out);
        out.flush();
        return ExitCode.OK;
    }

    private static Optional<Format> format(String text, CommandInput input) {
        Optional<Format> found = Arrays.stream(Format.values())
                .filter(f -> f.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty()) {
            input.problem("Không có định dạng “" + text + "”; các định dạng: csv, text.");
        }
        return found;
    }

    private static void warn(List<Violation> warnings) {
        PrintWriter err = writer(System.err);
        warnings.forEach(warning -> err.println(CommandInput.sentence(warning)));
        err.flush();
    }

    /** In UTF-8 whatever the terminal's locale says: the sentences are Vietnamese. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            @Override
            public void println(String line) {
                print(line + "\n");
            }
        };
    }

    private enum Format {
        CSV {
            @Override
            void print(List<Milestone> milestones, PrintWriter out) {
                CSVFormat format = CSVFormat.DEFAULT
                        .builder()
                        .setHeader("code", "due", "article", "basis", "certainty")
                        .setRecordSeparator("\n")
                        .get();
                try {
                    CSVPrinter printer = new CSVPrinter(out, format);
                    for (Milestone m : milestones) {
                        printer.printRecord(m.code(), due(m), m.article(), m.basis(), m.certainty());
                    }
                    printer.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            /** As in 2021-03-14T17:00+07:00 for an hour, 2021-02-07 for a day, empty for none. */
            private String due(Milestone m) {
                return m.day()
                        .map(day -> m.hour()
                                .map(hour -> day.atTime(hour)
                                        .atZone(VietnamTime.ZONE)
                                        .toOffsetDateTime()
                                        .toString())
                                .orElse(day.toString()))
                        .orElse("");
            }
        },
        TEXT {
            @Override
            void print(List<Milestone> milestones, PrintWriter out) {
                for (Milestone m : milestones) {
                    String due = m.day().map(VietnamTime::format).orElse("không ấn định")
                            + m.hour().map(hour -> " " + hour).orElse("");
                    String certainty = m.verified() ? "" : "; chưa đối chiếu văn bản";
                    out.println("%-16s  %s (%s%s)".formatted(due, m.nameVi(), m.article(), certainty));
                }
            }
        };

        abstract void print(List<Milestone> milestones, PrintWriter out);
    }
}
