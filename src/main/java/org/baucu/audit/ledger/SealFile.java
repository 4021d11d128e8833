package org.baucu.audit.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.Fault;
import org.baucu.audit.proof.SealForm;
import org.baucu.audit.proof.SealLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The copy of the seals outside the database, a line each, written through to the disk. Before the first line is added the end of the file is
 * held against the database: if the database lacks it, its tail was cut, and nothing more is written until somebody has looked.
 */
@Component
class SealFile {

    private static final Logger LOG = LoggerFactory.getLogger(SealFile.class);

    private final Optional<Path> path;
    private final SealRows seals;
    private boolean opened;
    private long last;
    private Optional<Fault> fault = Optional.empty();

    SealFile(LedgerSettings settings, SealRows seals) {
        this.path = settings.sealFile().isBlank() ? Optional.empty() : Optional.of(Path.of(settings.sealFile()));
        this.seals = seals;
    }

    /** Where it lies, empty if none is kept. */
    Optional<Path> path() {
        return path;
    }

    /** What is wrong between the file and the database, as the start has found it. */
    synchronized Optional<Fault> fault() {
        return fault;
    }

    /** Holds the end of the file against the database, at the first call. */
    synchronized void compareOnce() {
        if (path.isPresent()) {
            try {
                open(path.get());
            } catch (IOException e) {
                throw new UncheckedIOException("the seals could not be read from " + path.get(), e);
            }
        }
    }

    /** Adds the seals that the file lacks, also those of other nodes. */
    synchronized void catchUp() {
        if (path.isEmpty()) {
            return;
        }
        try {
            open(path.get());
            if (fault.isEmpty()) {
                append(path.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the seals could not be written to " + path.get(), e);
        }
    }

    /** The file as it is now, to be held against the database. */
    synchronized Copy copy() {
        if (path.isEmpty()) {
            return new Copy(Optional.empty(), 0);
        }
        try {
            open(path.get());
            return new Copy(
                    last == 0
                            ? Optional.empty()
                            : Optional.of(Files.newBufferedReader(path.get(), StandardCharsets.UTF_8)),
                    last);
        } catch (IOException e) {
            throw new UncheckedIOException("the seals could not be read from " + path.get(), e);
        }
    }

    private void open(Path file) throws IOException {
        if (opened) {
            return;
        }
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Optional<Seal> end = Files.exists(file) ? lastOf(file) : Optional.empty();
        fault = end.flatMap(this::compare);
        fault.ifPresent(f -> LOG.error(
                "THE LEDGER AND ITS SEAL FILE DISAGREE: {} ends with seal {}, which the database {}. {} Nothing is added to the file until it"
                        + " was examined and put aside.",
                file,
                f.seal(),
                f.kind() == Fault.Kind.TAIL_CUT ? "does not have" : "has otherwise",
                f.sentenceVi()));
        last = end.map(Seal::number).orElse(0L);
        opened = true;
    }

    private Optional<Fault> compare(Seal end) {
        Optional<Seal> stored = seals.find(end.number());
        if (stored.isEmpty()) {
            return Optional.of(new Fault(Fault.Kind.TAIL_CUT, end.firstEntry(), end.number()));
        }
        return SealForm.hash(stored.get()).equals(SealForm.hash(end))
                ? Optional.empty()
                : Optional.of(new Fault(Fault.Kind.REWRITTEN, 0, end.number()));
    }

    /** The last whole line. What follows it was being written when the machine stopped, and is taken off: the database has it. */
    private static Optional<Seal> lastOf(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long whole = wholeLines(channel);
            if (whole < channel.size()) {
                LOG.warn("{} ended within a line; the broken line is written again", file);
                channel.truncate(whole);
            }
        }
        String line = null;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line = next;
            }
        }
        return Optional.ofNullable(line).map(l -> SealLine.parse(l).seal());
    }

    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private void append(Path file) throws IOException {
        List<Seal> missing = seals.after(last);
        if (missing.isEmpty()) {
            return;
        }
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (!missing.isEmpty()) {
                for (SealLine line : seals.withLeaves(missing)) {
                    ByteBuffer bytes = ByteBuffer.wrap((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                    last = line.seal().number();
                }
                missing = seals.after(last);
            }
            out.force(true);
        }
    }

    /** Reads up to the line that was the last one when it was opened: a line that is being added is not whole yet. */
    static final class Copy implements Iterator<SealLine>, AutoCloseable {

        private final Optional<BufferedReader> lines;
        private final long last;
        private boolean over;

        private Copy(Optional<BufferedReader> lines, long last) {
            this.lines = lines;
            this.last = last;
            this.over = lines.isEmpty();
        }

        @Override
        public boolean hasNext() {
            return !over;
        }

        @Override
        public SealLine next() {
            try {
                String line = over ? null : lines.orElseThrow().readLine();
                if (line == null) {
                    throw new NoSuchElementException("the seal file ends before seal " + last);
                }
                SealLine next = SealLine.parse(line);
                over = next.seal().number() >= last;
                return next;
            } catch (IOException e) {
                throw new UncheckedIOException("the seals could not be read", e);
            }
        }

        @Override
        public void close() {
            lines.ifPresent(reader -> {
                try {
                    reader.close();
                } catch (IOException e) {
                    throw new UncheckedIOException("the seal file could not be closed", e);
                }
            });
        }
    }
}
