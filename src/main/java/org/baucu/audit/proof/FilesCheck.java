package org.baucu.audit.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.baucu.platform.Sha256;

/** Whether an archive holds the files that its signed list names, as they were, and those that the ledger names as they were sealed. */
final class FilesCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipFile zip;
    private final SealKeys keys;
    private final Archive archive;
    private final byte[] manifest;

    FilesCheck(ZipFile zip, SealKeys keys, Archive archive, byte[] manifest) {
        this.zip = zip;
        this.keys = keys;
        this.archive = archive;
        this.manifest = manifest;
    }

    /**
     * Everything that is wrong with them.
     *
     * @param documents hash by id of the files that sealed entries name
     */
    List<FileFault> faults(Map<String, String> documents) throws IOException {
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
        ZipEntry entry = zip.getEntry(Archive.SIGNATURE);
        if (entry == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            JsonNode signature = JSON.readTree(content);
            return keys.verifies(
                    signature.path("key").asText(),
                    manifest,
                    signature.path("signature").asText());
        } catch (JsonProcessingException notJson) {
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
}
