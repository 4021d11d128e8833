package org.baucu.audit.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.baucu.audit.proof.Fault.Kind;

/** Checks an exported archive with nothing but public keys, and another copy of the seals if there is one. */
public final class ArchiveCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipFile zip;
    private final SealKeys keys;
    private final SealCopy copy;
    private final Archive archive;
    private final byte[] manifest;

    /**
     * @throws IllegalArgumentException if it is no archive of the ledger
     */
    public ArchiveCheck(ZipFile zip, SealKeys keys, SealCopy copy) throws IOException {
        this.zip = zip;
        this.keys = keys;
        this.copy = copy;
        this.manifest = bytes(Archive.MANIFEST);
        this.archive = read(manifest);
    }

    public Archive archive() {
        return archive;
    }

    /** Goes through all of it. Entries and seals come first, because they can name what was done; then the files. */
    public Verdict run() throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        LedgerVerifier verifier = new LedgerVerifier(
                keys,
                copy,
                archive.caseKey()
                        .map(Leaf::tag)
                        .<Predicate<Leaf>>map(tag -> leaf -> leaf.tag().equals(tag))
                        .orElse(leaf -> true));
        Optional<Fault> fault = ledger(verifier, documents);
        FilesCheck files = new FilesCheck(zip, keys, archive, manifest);
        return new Verdict(archive, fault, files.faults(documents), verifier.entries(), verifier.lastSeal());
    }

    private Optional<Fault> ledger(LedgerVerifier verifier, Map<String, String> documents) throws IOException {
        try (BufferedReader seals = lines(Archive.SEALS);
                BufferedReader entryLines = lines(Archive.ENTRIES)) {
            EntryLines entries = new EntryLines(entryLines);
            for (String line = seals.readLine(); line != null; line = seals.readLine()) {
                Optional<SealLine> read = parsed(line).filter(this::fits);
                List<EntryLine> found =
                        read.isPresent() ? entries.of(read.get().seal().number()) : List.of();
                if (read.isEmpty() || entries.broken()) {
                    return Optional.of(new Fault(Kind.UNREADABLE, entries.last(), verifier.lastSeal() + 1));
                }
                SealLine seal = read.get();
                Optional<Fault> fault = verifier.next(
                                seal, found.stream().map(EntryLine::leaf).toList())
                        .or(() -> listed(seal))
                        .or(() -> paths(seal, found));
                if (fault.isPresent()) {
                    return fault;
                }
                found.forEach(entry -> documents(entry, documents));
            }
            Optional<Long> extra = entries.next();
            if (extra.isPresent()) {
                return Optional.of(new Fault(Kind.ENTRY_INSERTED, extra.get(), verifier.lastSeal()));
            }
            if (verifier.lastSeal() < archive.lastSeal()) {
                return Optional.of(new Fault(Kind.TAIL_CUT, 0, verifier.lastSeal() + 1));
            }
            return verifier.end();
        }
    }

    private static Optional<SealLine> parsed(String line) {
        try {
            return Optional.of(SealLine.parse(line));
        } catch (IllegalArgumentException noSeal) {
            return Optional.empty();
        }
    }

    /** Leaves may be left out where one case is shown, and only in the format that has their numbers in its signed list. */
    private boolean fits(SealLine line) {
        return !line.shown() || (archive.caseKey().isPresent() && archive.version() >= 2);
    }

    /** The signed list says of each seal which entries of the case it covers: one that was left out with its leaf is missed. */
    private Optional<Fault> listed(SealLine line) {
        if (!line.shown()) {
            return Optional.empty();
        }
        long seal = line.seal().number();
        List<Long> there = line.leaves().stream().map(Leaf::number).toList();
        List<Long> expected = archive.shown().getOrDefault(seal, List.of());
        return expected.stream()
                .filter(number -> !there.contains(number))
                .findFirst()
                .map(number -> new Fault(Kind.ENTRY_REMOVED, number, seal))
                .or(() -> there.stream()
                        .filter(number -> !expected.contains(number))
                        .findFirst()
                        .map(number -> new Fault(Kind.ENTRY_INSERTED, number, seal)));
    }

    private static Optional<Fault> paths(SealLine line, List<EntryLine> found) {
        return found.stream()
                .filter(entry -> line.shown() || !entry.path().isEmpty())
                .filter(entry ->
                        !entry.leadsTo(line.seal().merkleRoot(), line.seal().entries()))
                .findFirst()
                .map(entry -> new Fault(Kind.PATH_CHANGED, entry.number(), entry.seal()));
    }

    /** Files that sealed entries name with their hash. */
    private static void documents(EntryLine entry, Map<String, String> documents) {
        if (entry.fields().get("details") instanceof Map<?, ?> details) {
            for (String kind : List.of("file", "minutes")) {
                if (details.get(kind) instanceof String id && details.get(kind + "-sha256") instanceof String hash) {
                    documents.put(id, hash);
                }
            }
        }
    }

    private static Archive read(byte[] manifest) {
        try {
            JsonNode o = JSON.readTree(manifest);
            int version = o.required("v").intValue();
            if (version > Archive.NEWEST) {
                throw new IllegalArgumentException("version " + version + " needs a newer program");
            }
            Map<Long, List<Long>> shown = new HashMap<>();
            for (Map.Entry<String, JsonNode> seal : o.path("shown").properties()) {
                List<Long> numbers = new ArrayList<>();
                seal.getValue().forEach(number -> numbers.add(number.longValue()));
                shown.put(Long.valueOf(seal.getKey()), numbers);
            }
            Map<String, String> files = new HashMap<>();
            o.required("files")
                    .properties()
                    .forEach(f -> files.put(f.getKey(), f.getValue().asText()));
            return new Archive(
                    version,
                    Optional.ofNullable(o.get("case")).map(JsonNode::asText),
                    o.required("exportedAt").asText(),
                    o.required("lastSeal").longValue(),
                    o.required("lastSealHash").asText(),
                    o.required("entries").longValue(),
                    shown,
                    files);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("manifest.json cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream content = stream(name)) {
            return content.readAllBytes();
        }
    }

    private BufferedReader lines(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8));
    }

    private InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException("the archive has no " + name);
        }
        return zip.getInputStream(entry);
    }
}
