package org.baucu.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baucu.platform.Violation;

/**
 * Why a coordinator steps in: one of a list, and words where the list does not say it.
 *
 * @param code empty if none was chosen
 * @param note in free words, stripped, may be blank
 */
public record Reasons(String code, String note) {

    /** Characters of a note. */
    public static final int NOTE = 500;

    /** The reason that has to be told in words. */
    static final String OTHER = "other";

    /** Why bodies are nudged. */
    public enum OfNudge {
        OVERDUE,
        DUE_SOON,
        NOT_BEGUN,
        OTHER;

        /** As stored and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a task goes to somebody else. */
    public enum OfHandover {
        ABSENT,
        OVERLOADED,
        WRONG_PERSON,
        STANDSTILL,
        OTHER;

        /** As stored and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is missing or too long; {@code known} are the codes of the list. */
    List<Violation> check(List<String> known) {
        List<Violation> broken = new ArrayList<>();
        if (!known.contains(code)) {
            broken.add(CoordinationRule.NO_REASON.broken("reason"));
        }
        if (code.equals(OTHER) && note.isBlank()) {
            broken.add(CoordinationRule.NOTE_MISSING.broken("note"));
        }
        tooLong().ifPresent(broken::add);
        return broken;
    }

    private Optional<Violation> tooLong() {
        return note.length() > NOTE
                ? Optional.of(CoordinationRule.NOTE_TOO_LONG.broken("note", NOTE))
                : Optional.empty();
    }
}
