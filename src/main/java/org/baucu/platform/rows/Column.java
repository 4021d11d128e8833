package org.baucu.platform.rows;

import java.util.List;

/**
 * A column of the table, or a field above it.
 *
 * @param key letters; the parameter of the form
 * @param heading what it is called in Vietnamese, on spreadsheets and in violations; pages show the message {@code <sheet>.column.<key>}
 * @param type what is typed there
 * @param options what can be chosen, for {@link Type#CHOICE}
 * @param maxLength most characters
 */
public record Column(String key, String heading, Type type, List<Option> options, int maxLength) {

    private static final int LINE = 300;
    private static final int LINES = 4000;
    private static final int SHORT = 20;
    private static final int SECRET = 40;

    /** How yes and no are written in cells. */
    public static final String YES = "Có";

    public static final String NO = "Không";

    /** What is typed into a column. */
    public enum Type {
        TEXT,
        /** Text that no draft keeps in clear. */
        SECRET,
        /** Several lines. */
        LINES,
        /** A day, dd/MM/yyyy. */
        DATE,
        /** A day and an hour, dd/MM/yyyy HH:mm, in Asia/Ho_Chi_Minh. */
        DATE_TIME,
        NUMBER,
        /** One of {@link #options}. */
        CHOICE,
        /** Yes, no or still open. */
        YES_NO,
        /** Given by the program, not to be changed. */
        GIVEN,
        /** The id that makes the row, not shown on the page. */
        ID
    }

    /**
     * Something that can be chosen.
     *
     * @param code as stored
     * @param label as an official reads it
     */
    public record Option(String code, String label) {}

    public Column {
        options = List.copyOf(options);
    }

    /** {@link #YES} or {@link #NO}, as texts of a row. */
    public static String yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    /** What can be answered in a {@link Type#YES_NO} column. */
    public List<String> answers() {
        return List.of(YES, NO);
    }

    public static Column text(String key, String heading) {
        return new Column(key, heading, Type.TEXT, List.of(), LINE);
    }

    /** A short text that is kept sealed while the page is a draft, see {@link SealedText}. */
    public static Column secret(String key, String heading) {
        return new Column(key, heading, Type.SECRET, List.of(), SECRET);
    }

    public static Column lines(String key, String heading) {
        return new Column(key, heading, Type.LINES, List.of(), LINES);
    }

    public static Column date(String key, String heading) {
        return new Column(key, heading, Type.DATE, List.of(), SHORT);
    }

    public static Column dateTime(String key, String heading) {
        return new Column(key, heading, Type.DATE_TIME, List.of(), SHORT);
    }

    public static Column number(String key, String heading) {
        return new Column(key, heading, Type.NUMBER, List.of(), SHORT);
    }

    public static Column choice(String key, String heading, List<Option> options) {
        return new Column(key, heading, Type.CHOICE, options, LINE);
    }

    public static Column yesNo(String key, String heading) {
        return new Column(key, heading, Type.YES_NO, List.of(), SHORT);
    }

    public static Column given(String key, String heading) {
        return new Column(key, heading, Type.GIVEN, List.of(), LINE);
    }

    /** The id of a row that the program gives; there is at most one. */
    public static Column id(String key) {
        return new Column(key, "Mã", Type.ID, List.of(), LINE);
    }
}
