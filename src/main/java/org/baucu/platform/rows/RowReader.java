package org.baucu.platform.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.platform.DateText;
import org.baucu.platform.Rule;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;

/** Reads the texts of a page and collects what cannot be read; row {@link #HEAD} means the fields above the table. */
public final class RowReader {

    /** The row number that stands for the fields above the table. */
    public static final int HEAD = -1;

    private static final int SHOWN = 40;
    private static final Pattern DAY_AND_HOUR = Pattern.compile(
            "(\\S+)[ ,]+(?:lúc )?([01]?\\d|2[0-3])(?:[:hg]([0-5]\\d)?|\\.([0-5]\\d))", Pattern.CASE_INSENSITIVE);

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Column> head = new LinkedHashMap<>();
    private final Rows rows;
    private final IntFunction<String> place;
    private final List<Violation> violations = new ArrayList<>();

    /** @param place how the row of an index is called, for example "hàng 3" */
    RowReader(List<Column> head, List<Column> columns, Rows rows, IntFunction<String> place) {
        head.forEach(column -> this.head.put(column.key(), column));
        columns.forEach(column -> this.columns.put(column.key(), column));
        this.rows = rows;
        this.place = place;
    }

    /** How many rows there are. */
    public int count() {
        return rows.rows().size();
    }

    /** Every row, read by its number. */
    public <T> List<T> all(IntFunction<T> read) {
        return IntStream.range(0, count()).mapToObj(read).toList();
    }

    /** The text of a cell, clean; empty if nothing was written. */
    public String text(int row, String key) {
        Map<String, String> cells = row == HEAD ? rows.head() : rows.rows().get(row);
        String text = TableText.clean(cells.getOrDefault(key, ""));
        int most = column(row, key).maxLength();
        if (text.length() > most) {
            broken(RowRule.TOO_LONG, row, key, text.length(), most);
            return "";
        }
        return text;
    }

    /** The same, which must not be empty. */
    public String required(int row, String key) {
        String text = text(row, key);
        if (text.isEmpty()) {
            broken(RowRule.EMPTY, row, key, column(row, key).heading());
        }
        return text;
    }

    /** A number of at most nine digits, also grouped as 121.296; 0 and a violation where it is none. */
    public int number(int row, String key) {
        return required(row, key).isEmpty() ? 0 : optionalNumber(row, key).orElse(0);
    }

    /** The same, or nothing where nothing was written. */
    public OptionalInt optionalNumber(int row, String key) {
        String text = text(row, key);
        String digits = text.matches("[0-9]{1,3}([. ][0-9]{3})+") ? text.replaceAll("[. ]", "") : text;
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("[0-9]{1,9}")) {
            broken(RowRule.NOT_A_NUMBER, row, key, shortened(text));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** A day; 1 January 1900 and a violation where it is none. */
    public LocalDate date(int row, String key) {
        return required(row, key).isEmpty() ? NO_DAY : optionalDate(row, key).orElse(NO_DAY);
    }

    /** The same, or nothing where nothing was written. */
    public Optional<LocalDate> optionalDate(int row, String key) {
        String text = text(row, key);
        Optional<LocalDate> day = DateText.read(text);
        if (!text.isEmpty() && day.isEmpty()) {
            broken(RowRule.NOT_A_DATE, row, key, shortened(text));
        }
        return day;
    }

    /** A day and an hour in Asia/Ho_Chi_Minh; 1 January 1900 and a violation where it is none. */
    public Instant dateTime(int row, String key) {
        return required(row, key).isEmpty()
                ? VietnamTime.at(NO_DAY, LocalTime.MIDNIGHT)
                : optionalDateTime(row, key).orElse(VietnamTime.at(NO_DAY, LocalTime.MIDNIGHT));
    }

    /** The same, or nothing where nothing was written. */
    public Optional<Instant> optionalDateTime(int row, String key) {
        String text = text(row, key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = DAY_AND_HOUR.matcher(text);
        Optional<Instant> found = matcher.matches()
                ? DateText.read(matcher.group(1)).map(day -> VietnamTime.at(day, hour(matcher)))
                : Optional.empty();
        if (found.isEmpty()) {
            broken(RowRule.NOT_A_TIME, row, key, shortened(text));
        }
        return found;
    }

    /** The code of what was chosen, found by code or label; empty and a violation where it is none. */
    public String choice(int row, String key) {
        return required(row, key).isEmpty() ? "" : optionalChoice(row, key).orElse("");
    }

    /** The same, or nothing where nothing was chosen. */
    public Optional<String> optionalChoice(int row, String key) {
        String text = text(row, key);
        List<Column.Option> options = column(row, key).options();
        Optional<String> code = options.stream()
                .filter(option ->
                        option.code().equalsIgnoreCase(text) || option.label().equalsIgnoreCase(text))
                .map(Column.Option::code)
                .findFirst();
        if (!text.isEmpty() && code.isEmpty()) {
            broken(
                    RowRule.NOT_A_CHOICE,
                    row,
                    key,
                    shortened(text),
                    options.stream().map(Column.Option::label).collect(Collectors.joining("; ")));
        }
        return code;
    }

    /** Yes or no; false and a violation where it is neither. */
    public boolean yes(int row, String key) {
        return !required(row, key).isEmpty() && optionalYes(row, key).orElse(false);
    }

    /** The same, or nothing where it is still open. */
    public Optional<Boolean> optionalYes(int row, String key) {
        String text = text(row, key).toLowerCase(java.util.Locale.ROOT);
        return switch (text) {
            case "" -> Optional.empty();
            case "có", "x", "yes", "true" -> Optional.of(true);
            case "không", "no", "false" -> Optional.of(false);
            default -> {
                broken(RowRule.NOT_YES_OR_NO, row, key, shortened(text));
                yield Optional.empty();
            }
        };
    }

    /** Tells a violation of a cell. */
    public void broken(Rule rule, int row, String key, Object... values) {
        violations.add(rule.broken(location(row, key), values));
    }

    /** How the place of a cell is written in a violation. */
    public String location(int row, String key) {
        return row == HEAD
                ? key
                : place.apply(row) + ", cột " + column(row, key).heading();
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

    private Column column(int row, String key) {
        Column column = (row == HEAD ? head : columns).get(key);
        if (column == null) {
            throw new IllegalArgumentException("no column " + key);
        }
        return column;
    }

    private static LocalTime hour(Matcher matcher) {
        String minutes = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return LocalTime.of(Integer.parseInt(matcher.group(2)), minute);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
