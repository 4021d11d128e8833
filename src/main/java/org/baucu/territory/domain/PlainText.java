package org.baucu.territory.domain;

import java.util.Locale;

/** What counts as text that can be printed, and when two texts are the same. */
final class PlainText {

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
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
