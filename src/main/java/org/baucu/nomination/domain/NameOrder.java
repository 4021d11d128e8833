package org.baucu.nomination.domain;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of names on lists and ballots, "xếp theo vần chữ cái A, B, C…" (Điều 57 khoản 5): by given name, then by the words before it, in the
 * order of the Vietnamese alphabet (a ă â b c d đ e ê …), tones last; capitals make no difference.
 */
public final class NameOrder implements Comparator<String> {

    private final Collator letters = Collator.getInstance(Locale.forLanguageTag("vi"));

    public NameOrder() {
        letters.setStrength(Collator.SECONDARY);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    @Override
    public int compare(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        int given = compareWord(last(a), last(b));
        if (given != 0) {
            return given;
        }
        for (int at = 0; at < Math.min(a.size(), b.size()) - 1; at++) {
            int word = compareWord(a.get(at), b.get(at));
            if (word != 0) {
                return word;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private synchronized int compareWord(String a, String b) {
        return letters.compare(a, b);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static List<String> words(String name) {
        return List.of(Normalizer.normalize(name, Normalizer.Form.NFC).strip().split("\\s+"));
    }
}
