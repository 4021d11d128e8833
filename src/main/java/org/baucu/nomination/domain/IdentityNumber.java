package org.baucu.nomination.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of identity cards: 12 digits, or 9 on the cards of before. */
public final class IdentityNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d{12}|\\d{9}");

    private IdentityNumber() {}

    /** The number in its one spelling, without spaces, dots and dashes and in plain digits; empty if it cannot be a number of a card. */
    public static Optional<String> of(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s.\\-\\u2010-\\u2015\\u200B-\\u200D\\uFEFF]", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
