package org.baucu.progress.insight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.DateText;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;

/**
 * What is typed to have a report made.
 *
 * @param unit code of the unit it is for
 * @param body kind of the issuing body, {@code ubbc} or {@code ubnd}
 * @param day as typed, for example 09/04/2021
 * @param time as typed, for example 08:15
 * @param receivers one on each line
 */
public record ReportForm(
        String unit, String body, String day, String time, String number, String name, String title, String receivers) {

    private static final int LONG = 100;
    private static final int MOST_RECEIVERS = 12;
    private static final int RECEIVER_LENGTH = 150;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final List<String> BODIES = List.of("ubbc", "ubnd");

    public ReportForm {
        unit = given(unit);
        body = given(body);
        day = given(day);
        time = given(time);
        number = given(number);
        name = given(name);
        title = given(title);
        receivers = given(receivers);
    }

    /** The moment asked for; empty if it is none. */
    Optional<Instant> at() {
        return DateText.read(day).flatMap(d -> hour().map(hour -> VietnamTime.at(d, hour)));
    }

    private Optional<LocalTime> hour() {
        try {
            return Optional.of(LocalTime.parse(time, HOUR));
        } catch (DateTimeParseException noHour) {
            return Optional.empty();
        }
    }

    /** The lines of the receivers that hold anything. */
    List<String> receiverLines() {
        return receivers
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What is wrong, by field, as message keys without the prefix {@code report.fault.}. */
    Map<String, String> faults(Instant now, LocalDate announced) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (DateText.read(day).isEmpty()) {
            faults.put("day", "day");
        } else if (hour().isEmpty()) {
            faults.put("time", "time");
        } else if (at().filter(now::isBefore).isPresent()) {
            faults.put("day", "future");
        } else if (DateText.read(day).filter(announced::isAfter).isPresent()) {
            faults.put("day", "before");
        }
        if (!BODIES.contains(body)) {
            faults.put("body", "body");
        }
        text("name", name, faults);
        text("title", title, faults);
        if (number.length() > LONG) {
            faults.put("number", "long");
        }
        if (receiverLines().size() > MOST_RECEIVERS
                || receiverLines().stream().anyMatch(line -> line.length() > RECEIVER_LENGTH)) {
            faults.put("receivers", "receivers");
        }
        return faults;
    }

    private static void text(String field, String value, Map<String, String> faults) {
        if (value.isEmpty()) {
            faults.put(field, "missing");
        } else if (value.length() > LONG) {
            faults.put(field, "long");
        }
    }

    /** The form as it opens: now, in the name of the commission. */
    static ReportForm empty(String unit, boolean province, Instant now, Words words) {
        String at = VietnamTime.format(now);
        return new ReportForm(
                unit,
                "ubbc",
                at.substring(0, at.indexOf(' ')),
                at.substring(at.indexOf(' ') + 1),
                "",
                "",
                words.of("report.title.default"),
                words.of(province ? "report.receivers.province" : "report.receivers.default"));
    }

    private static String given(String text) {
        return text == null ? "" : java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFC);
    }
}
