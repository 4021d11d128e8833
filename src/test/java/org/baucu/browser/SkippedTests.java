package org.baucu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says after the last test which browser tests did not run, so that a green build does not hide it; the sentence stays in a file too. */
final class SkippedTests implements ExtensionContext.Store.CloseableResource {

    private static final Path NOTE = Path.of("target", "browser-tests-skipped.txt");

    private final Set<String> names = new ConcurrentSkipListSet<>();

    void add(String test) {
        names.add(test);
    }

    /** Forgets the note of an earlier run, once the tests do run. */
    static void forget() throws IOException {
        Files.deleteIfExists(NOTE);
    }

    String sentence() {
        return "BROWSER TESTS SKIPPED: no Chromium at " + Chromium.places() + ", not run: " + String.join(", ", names)
                + ". Install the package chromium, or set " + Chromium.DEMAND + "=required to fail instead.";
    }

    @Override
    public void close() {
        try {
            Files.createDirectories(NOTE.getParent());
            Files.writeString(NOTE, sentence() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(sentence());
    }
}
