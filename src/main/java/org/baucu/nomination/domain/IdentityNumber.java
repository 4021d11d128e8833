package org.baucu.nomination.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of identity cards: 12 digits, or 9 on the cards of before. */
public final class IdentityNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d{12}|\\d{9}");

    private IdentityNumber() {}

    /** The number in its one spelling, without spaces, dots, dashes and what cannot be seen, in plain digits; empty if it cannot be a number of a card. */
    public static Optional<String> of(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s.\\-_\\u00B7\\u2010-\\u2015\\u2212\\u3002\\p{Cf}]", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
