package org.baucu.territory.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.baucu.platform.Violation;
import org.baucu.territory.TerritoryRule;

/** What counts as text that can be printed, and when two texts are the same. */
final class PlainText {

    private static final int SHOWN = 40;

    private PlainText() {}

    /** Whether no control, invisible, private or unassigned character is in the text. */
    static boolean printable(String text) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    /** The form in which two texts are compared: NFC, lower case, single spaces. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a text: it cannot be printed, or it is too long. */
    static Optional<Violation> check(String text, String what, int max, String at) {
        if (!printable(text)) {
            return Optional.of(TerritoryRule.TEXT_NOT_PRINTABLE.broken(at, what));
        }
        return text.length() > max ? Optional.of(TerritoryRule.TEXT_TOO_LONG.broken(at, what, max)) : Optional.empty();
    }

    /** A value as it stands in a sentence: printable and short. */
    static String shown(String value) {
        String plain = printable(value) ? value : value.replaceAll("\\p{C}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
