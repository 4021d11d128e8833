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
 * Writes archives that prove themselves: the entries of a case or of the whole ledger, all seals with the leaves they cover, the public keys,
 * and a signed list of the files. Goes through the ledger batch by batch.
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
        zip.add(Archive.SEALS, content -> seals(upTo, caseKey, paths, content));
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
                        caseKey,
                        EntryForm.moment(clock.real().instant()),
                        upTo,
                        last.map(SealForm::hash).orElse(SealForm.NO_PREVIOUS),
                        count[0],
                        zip.hashes()));
        zip.finish();
        return count[0];
    }

    private void seals(long upTo, Optional<String> caseKey, Map<Long, List<String>> paths, OutputStream out)
            throws IOException {
        Optional<String> tag = caseKey.map(Leaf::tag);
        List<Seal> next = seals.after(0);
        while (!next.isEmpty()) {
            for (SealLine line : seals.withLeaves(next)) {
                if (line.seal().number() > upTo) {
                    return;
                }
                tag.ifPresent(t -> paths(line.leaves(), t, paths));
                line(line.json(), out);
            }
            next = seals.after(next.get(next.size() - 1).number());
        }
    }

    /** The way from each entry of the case to the root, so that one entry can be shown with its seal alone. */
    private static void paths(List<Leaf> leaves, String tag, Map<Long, List<String>> paths) {
        if (leaves.stream().noneMatch(leaf -> leaf.tag().equals(tag))) {
            return;
        }
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
        ObjectNode manifest = JSON.createObjectNode().put("v", 1);
        archive.caseKey().ifPresent(key -> manifest.put("case", key));
        manifest.put("exportedAt", archive.exportedAt())
                .put("lastSeal", archive.lastSeal())
                .put("lastSealHash", archive.lastSealHash())
                .put("entries", archive.entries())
                .set("files", JSON.valueToTree(archive.files()));
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
