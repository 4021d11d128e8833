package org.baucu.platform.tables;

import java.text.Normalizer;

/** How text from outside is made one: NFC, with all kinds of space taken from both ends. */
public final class TableText {

    private TableText() {}

    /**
     * The text in NFC, no-break spaces made plain ones, and spaces, byte-order marks and zero-width spaces taken from both ends. Control
     * characters inside stay, so that a rule can refuse them.
     */
    public static String clean(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String nfc = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = nfc.replace('\u00A0', ' ').replace('\u202F', ' ');
        int start = 0;
        int end = plain.length();
        while (start < end && isSpace(plain.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u200B';
    }
}
