package org.baucu.platform;

import java.text.Normalizer;
import java.util.Locale;

/** A person's name without difference of encoding, case and spaces: two spellings of one name have the same key. */
public final class NameKey {

    private NameKey() {}

    /** The key of a name; empty for null or blank. */
    public static String of(String fullName) {
        // Folding case may split a letter from its mark again, so compose after it too.
        return Normalizer.normalize(clean(fullName).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
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
