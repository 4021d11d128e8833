package org.baucu.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Made-up passwords: three groups of five characters, 74 bits, easy to read aloud and to type. Chance alone makes them hard to guess, so their
 * hash may be a quick one; a province's users would take minutes otherwise. They are to be changed at the first login.
 */
final class GeneratedPassword {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 5;
    private static final int QUICK = 4;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final PasswordEncoder QUICK_HASH = new BCryptPasswordEncoder(QUICK);

    private GeneratedPassword() {}

    static String make() {
        return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    /** A hash that the program's encoder checks like any other. */
    static String hash(String generated) {
        return QUICK_HASH.encode(generated);
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
