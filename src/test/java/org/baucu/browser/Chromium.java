package org.baucu.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the machine's Chromium is, and whether the tests need it. */
final class Chromium {

    /** Says {@code required} where a run without browser tests would be worth nothing. */
    static final String DEMAND = "BAUCU_BROWSER";

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private Chromium() {}

    static Optional<Path> find() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    static List<Path> places() {
        return PLACES;
    }

    static boolean required() {
        return "required".equals(System.getenv(DEMAND));
    }
}
