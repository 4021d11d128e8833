package org.baucu.audit.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.Archive;
import org.baucu.audit.proof.EntryForm;
import org.baucu.audit.proof.EntryLine;
import org.baucu.audit.proof.Leaf;
import org.baucu.audit.proof.MerkleTree;
import org.baucu.audit.proof.SealForm;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.SealLine;
import org.baucu.platform.clock.EngineClock;
import org.springframework.stereotype.Component;

/**
 * Writes archives that prove themselves: the entries of a case or of the whole ledger, all seals with the leaves of those entries, the public
 * keys, and a signed list of the files. Of other cases the archive of one case tells nothing, unless a batch is broken: then all of its leaves go
 * along, because they show what was done to it. Goes through the ledger batch by batch.
 */
@Component
public class ArchiveWriter {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Sealer sealer;
    private final SealRows seals;
    private final ArchivedEntries entries;
    private final LedgerKeys keys;
    private final EngineClock clock;

    ArchiveWriter(Sealer sealer, SealRows seals, ArchivedEntries entries, LedgerKeys keys, EngineClock clock) {
        this.sealer = sealer;
        this.seals = seals;
        this.entries = entries;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Seals what has committed and writes an archive of it.
     *
     * @param caseKey the case, empty for the whole ledger
     * @param files what else goes into it, by name
     * @return how many entries it holds
     */
    public long write(Optional<String> caseKey, Map<String, byte[]> files, OutputStream out) throws IOException {
        sealer.seal();
        Optional<Seal> last = seals.last();
        long upTo = last.map(Seal::number).orElse(0L);
        ZipFiles zip = new ZipFiles(out);
        Map<Long, List<String>> paths = new HashMap<>();
        Map<Long, List<Long>> shown = new TreeMap<>();
        zip.add(Archive.SEALS, content -> seals(upTo, caseKey.map(Leaf::tag), paths, shown, content));
        long[] count = new long[1];
        zip.add(
                Archive.ENTRIES,
                content -> entries.each(caseKey, upTo, entry -> {
                    count[0]++;
                    line(entry.json(paths.getOrDefault(entry.number(), List.of())), content);
                }));
        StringBuilder pem = new StringBuilder();
        keys.published().forEach(key -> pem.append(SealKeys.pem(key)));
        zip.add(Archive.KEYS, content -> content.write(pem.toString().getBytes(StandardCharsets.US_ASCII)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.add(file.getKey(), content -> content.write(file.getValue()));
        }
        sign(
                zip,
                new Archive(
                        Archive.NEWEST,
                        caseKey,
                        EntryForm.moment(clock.real().instant()),
                        upTo,
                        last.map(SealForm::hash).orElse(SealForm.NO_PREVIOUS),
                        count[0],
                        shown,
                        zip.hashes()));
        zip.finish();
        return count[0];
    }

    private void seals(
            long upTo,
            Optional<String> tag,
            Map<Long, List<String>> paths,
            Map<Long, List<Long>> shown,
            OutputStream out)
            throws IOException {
        List<Seal> next = seals.after(0);
        while (!next.isEmpty()) {
            for (SealLine line : seals.withLeaves(next)) {
                if (line.seal().number() > upTo) {
                    return;
                }
                if (tag.isPresent() && line.complete()) {
                    SealLine own = line.showing(tag.get());
                    if (!own.leaves().isEmpty()) {
                        paths(line.leaves(), tag.get(), paths);
                        shown.put(
                                line.seal().number(),
                                own.leaves().stream().map(Leaf::number).toList());
                    }
                    line(own.json(), out);
                } else {
                    line(line.json(), out);
                }
            }
            next = seals.after(next.get(next.size() - 1).number());
        }
    }

    /** The way from each entry of the case to the root. */
    private static void paths(List<Leaf> leaves, String tag, Map<Long, List<String>> paths) {
        List<byte[]> hashes = leaves.stream().map(Leaf::merkleHash).toList();
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).tag().equals(tag)) {
                paths.put(
                        leaves.get(i).number(),
                        MerkleTree.path(hashes, i).stream()
                                .map(HexFormat.of()::formatHex)
                                .toList());
            }
        }
    }

    private void sign(ZipFiles zip, Archive archive) throws IOException {
        ObjectNode manifest = JSON.createObjectNode().put("v", archive.version());
        archive.caseKey().ifPresent(key -> manifest.put("case", key));
        manifest.put("exportedAt", archive.exportedAt())
                .put("lastSeal", archive.lastSeal())
                .put("lastSealHash", archive.lastSealHash())
                .put("entries", archive.entries());
        if (archive.caseKey().isPresent()) {
            manifest.set("shown", JSON.valueToTree(archive.shown()));
        }
        manifest.set("files", JSON.valueToTree(archive.files()));
        byte[] content = JSON.writeValueAsBytes(manifest);
        byte[] signature = JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("key", keys.signing().id())
                .put("signature", keys.signing().sign(content)));
        zip.add(Archive.MANIFEST, out -> out.write(content));
        zip.add(Archive.SIGNATURE, out -> out.write(signature));
    }

    private static void line(String json, OutputStream out) throws IOException {
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** An entry on its way into an archive. */
    record Archived(long number, long seal, int place, Optional<StoredEntry> stored) {

        String json(List<String> path) {
            return new EntryLine(
                            number, seal, place, stored.map(StoredEntry::fields).orElse(Map.of()), path)
                    .json();
        }
    }
}
