package org.baucu.rehearsal.sample;

import java.text.Normalizer;
import java.util.Locale;

/** Small changes to Vietnamese words. */
final class Names {

    private static final Locale VIETNAMESE = new Locale("vi");

    private Names() {}

    /** As it stands inside a sentence: "Xã Thanh Trù" becomes "xã Thanh Trù". */
    static String lower(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    /** As it stands at the beginning: "thôn 3" becomes "Thôn 3". */
    static String upper(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(VIETNAMESE) + name.substring(1);
    }

    static String nfc(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** Letters without marks, words joined by hyphens: "Tỉnh Phú Thọ" without its kind becomes "phu-tho". */
    static String slug(String name) {
        String bare = nfc(name)
                .toLowerCase(VIETNAMESE)
                .replaceFirst("^(tỉnh|thành phố)\\s+", "")
                .replace('đ', 'd');
        return Normalizer.normalize(bare, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
