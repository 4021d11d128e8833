package org.baucu.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A person's name without difference of encoding, case, spaces and place of the tone mark (Hoà and Hòa, Thuý and Thúy): two spellings of one
 * name have the same key.
 */
public final class NameKey {

    private static final String A_TONES = "àáảãạ";
    private static final String E_TONES = "èéẻẽẹ";
    private static final String Y_TONES = "ỳýỷỹỵ";
    private static final String O_TONES = "òóỏõọ";
    private static final String U_TONES = "ùúủũụ";

    private NameKey() {}

    /** The key of a name; empty for null or blank. */
    public static String of(String fullName) {
        // Folding case may split a letter from its mark again, so compose after it too.
        String folded = Normalizer.normalize(clean(fullName).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return toneFirst(folded.replaceAll("[ðɖ]", "đ"));
    }

    /** The tone of oa, oe and uy at the end of a word on the first letter, as the old way of writing has it. */
    private static String toneFirst(String folded) {
        StringBuilder key = new StringBuilder(folded);
        for (int at = 0; at + 1 < key.length(); at++) {
            boolean last = at + 2 == key.length() || !Character.isLetter(key.charAt(at + 2));
            int tone = tone(key.charAt(at), key.charAt(at + 1));
            if (last && tone >= 0) {
                char second = key.charAt(at + 1);
                key.setCharAt(at, (key.charAt(at) == 'o' ? O_TONES : U_TONES).charAt(tone));
                key.setCharAt(at + 1, A_TONES.indexOf(second) >= 0 ? 'a' : E_TONES.indexOf(second) >= 0 ? 'e' : 'y');
            }
        }
        return key.toString();
    }

    private static int tone(char first, char second) {
        return switch (first) {
            case 'o' -> Math.max(A_TONES.indexOf(second), E_TONES.indexOf(second));
            case 'u' -> Y_TONES.indexOf(second);
            default -> -1;
        };
    }

    /** Text in NFC with single spaces and none around; empty for null. */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        String visible = text.replaceAll("[\\u200B\\u200C\\u200D\\uFEFF]", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}\\u00A0\\u202F]+", " ")
                .strip();
    }
}
