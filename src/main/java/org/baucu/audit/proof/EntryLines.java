package org.baucu.audit.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the entries, taken batch by batch. */
final class EntryLines {

    private final BufferedReader lines;
    private Optional<EntryLine> ahead = Optional.empty();
    private long last;
    private boolean broken;

    EntryLines(BufferedReader lines) throws IOException {
        this.lines = lines;
        advance();
    }

    List<EntryLine> of(long seal) throws IOException {
        List<EntryLine> found = new ArrayList<>();
        while (ahead.isPresent() && ahead.get().seal() <= seal) {
            found.add(ahead.get());
            advance();
        }
        return found;
    }

    Optional<Long> next() {
        return ahead.map(EntryLine::number);
    }

    long last() {
        return last;
    }

    /** Whether the next line is no entry. */
    boolean broken() {
        return broken;
    }

    private void advance() throws IOException {
        String line = lines.readLine();
        try {
            ahead = line == null ? Optional.empty() : Optional.of(EntryLine.parse(line));
            last = ahead.map(EntryLine::number).orElse(last);
        } catch (IllegalArgumentException noEntry) {
            broken = true;
            ahead = Optional.empty();
        }
    }
}
