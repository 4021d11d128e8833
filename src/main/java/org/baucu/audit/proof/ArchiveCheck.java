package org.baucu.audit.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.baucu.audit.proof.Fault.Kind;
import org.baucu.platform.Sha256;

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
                        .<java.util.function.Predicate<Leaf>>map(
                                tag -> leaf -> leaf.tag().equals(tag))
                        .orElse(leaf -> true));
        Optional<Fault> fault = ledger(verifier, documents);
        return new Verdict(archive, fault, files(documents), verifier.entries(), verifier.lastSeal());
    }

    private Optional<Fault> ledger(LedgerVerifier verifier, Map<String, String> documents) throws IOException {
        try (BufferedReader seals = lines(Archive.SEALS);
                BufferedReader entryLines = lines(Archive.ENTRIES)) {
            Entries entries = new Entries(entryLines);
            for (String line = seals.readLine(); line != null; line = seals.readLine()) {
                Optional<SealLine> read = parsed(line);
                List<EntryLine> found =
                        read.isPresent() ? entries.of(read.get().seal().number()) : List.of();
                if (read.isEmpty() || entries.broken()) {
                    return Optional.of(new Fault(Kind.UNREADABLE, entries.last(), verifier.lastSeal() + 1));
                }
                SealLine seal = read.get();
                Optional<Fault> fault = verifier.next(
                                seal.seal(),
                                seal.leaves(),
                                found.stream().map(EntryLine::leaf).toList())
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

    private static Optional<Fault> paths(SealLine line, List<EntryLine> found) {
        return found.stream()
                .filter(entry -> !entry.path().isEmpty())
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

    private List<FileFault> files(Map<String, String> documents) throws IOException {
        List<FileFault> faults = new ArrayList<>();
        if (!signed()) {
            faults.add(new FileFault(FileFault.Kind.NOT_SIGNED, Archive.MANIFEST));
        }
        Map<String, String> present = new HashMap<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (present.containsKey(name)) {
                faults.add(new FileFault(FileFault.Kind.EXTRA, name));
            }
            present.put(name, hash(entry));
        }
        archive.files().forEach((name, hash) -> {
            if (!present.containsKey(name)) {
                faults.add(new FileFault(FileFault.Kind.MISSING, name));
            } else if (!present.get(name).equals(hash)) {
                faults.add(new FileFault(FileFault.Kind.CHANGED, name));
            }
        });
        TreeSet<String> extra = new TreeSet<>(present.keySet());
        extra.removeAll(archive.files().keySet());
        extra.removeAll(List.of(Archive.MANIFEST, Archive.SIGNATURE));
        extra.forEach(name -> faults.add(new FileFault(FileFault.Kind.EXTRA, name)));
        if (archive.caseKey().isPresent()) {
            sealedDocuments(documents, present, faults);
        }
        return faults;
    }

    private static void sealedDocuments(
            Map<String, String> documents, Map<String, String> present, List<FileFault> faults) {
        documents.forEach((id, hash) -> {
            Optional<String> name = present.keySet().stream()
                    .filter(n -> n.startsWith(Archive.FILES + id))
                    .findFirst();
            if (name.isEmpty()) {
                faults.add(new FileFault(FileFault.Kind.MISSING, Archive.FILES + id));
            } else if (!present.get(name.get()).equals(hash)) {
                faults.add(new FileFault(FileFault.Kind.NOT_AS_SEALED, name.get()));
            }
        });
    }

    private boolean signed() throws IOException {
        if (zip.getEntry(Archive.SIGNATURE) == null) {
            return false;
        }
        try {
            JsonNode signature = JSON.readTree(bytes(Archive.SIGNATURE));
            return keys.verifies(
                    signature.path("key").asText(),
                    manifest,
                    signature.path("signature").asText());
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            return false;
        }
    }

    private String hash(ZipEntry entry) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Archive read(byte[] manifest) {
        try {
            JsonNode o = JSON.readTree(manifest);
            Map<String, String> files = new HashMap<>();
            o.required("files")
                    .properties()
                    .forEach(f -> files.put(f.getKey(), f.getValue().asText()));
            return new Archive(
                    Optional.ofNullable(o.get("case")).map(JsonNode::asText),
                    o.required("exportedAt").asText(),
                    o.required("lastSeal").longValue(),
                    o.required("lastSealHash").asText(),
                    o.required("entries").longValue(),
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

    /** The lines of the entries, taken batch by batch. */
    private static final class Entries {

        private final BufferedReader lines;
        private Optional<EntryLine> ahead = Optional.empty();
        private long last;
        private boolean broken;

        Entries(BufferedReader lines) throws IOException {
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
}
