package org.baucu.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of {@code routes.csv}: who may ask for what.
 *
 * @param method HTTP method, {@code *} where a servlet, a filter or a folder of files answers to all (asked with GET)
 * @param pattern as the program registers it
 * @param example address that is asked for; the pattern with 1 in each place if the file leaves it empty
 * @param who {@code anybody} (not signed in either), {@code everybody} (who is signed in), {@code nobody}, or roles divided by {@code |}
 */
record Route(String method, String pattern, String example, Set<String> who) {

    static final List<String> ROLES = List.of("official", "coordinator", "auditor", "admin");
    /** Who is not signed in. */
    static final String STRANGER = "stranger";

    static List<Route> table() throws IOException {
        try (InputStream file = Route.class.getResourceAsStream("/routes.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::read)
                    .toList();
        }
    }

    private static Route read(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("routes.csv: four cells are needed in: " + line);
        }
        Set<String> who = Arrays.stream(cells[2].split("\\|")).collect(Collectors.toSet());
        Set<String> known = Set.of("anybody", "everybody", "nobody", "official", "coordinator", "auditor", "admin");
        if (!known.containsAll(who)) {
            throw new IllegalStateException("routes.csv: who is one of " + known + ", in: " + line);
        }
        return new Route(cells[0], cells[1], cells[3].isEmpty() ? example(cells[1]) : cells[3], who);
    }

    static String example(String pattern) {
        return pattern.replaceAll("\\{\\*?[^}]*}", "1").replace("**", "1").replace("*", "1");
    }

    String key() {
        return method + "," + pattern;
    }

    /** The method that is asked with. */
    String askedWith() {
        return method.equals("*") ? "GET" : method.toUpperCase(Locale.ROOT);
    }

    boolean mayAsk(String role) {
        return who.contains("anybody") || (!role.equals(STRANGER) && who.contains("everybody")) || who.contains(role);
    }
}
