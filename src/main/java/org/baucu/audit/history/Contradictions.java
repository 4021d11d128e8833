package org.baucu.audit.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.audit.LedgerEntry;
import org.baucu.platform.Sha256;
import org.baucu.platform.Violation;

/**
 * Where the product's tables say something else than the ledger did when it happened: what can be changed behind the program's back is held
 * against what cannot. Texts that may name people are in the ledger as their SHA-256.
 */
final class Contradictions {

    private static final String FILE = "file";
    private static final String MINUTES = "minutes";

    private Contradictions() {}

    /** Keys of the values that differ; empty where all that can be compared is the same. */
    static Set<String> of(Happening happening, List<LedgerEntry> entries) {
        Set<String> found = new TreeSet<>();
        for (LedgerEntry entry : entries) {
            Map<String, String> said = entry.recorded().details();
            switch (entry.recorded().kind()) {
                case DOCUMENT_RECORDED ->
                    happening.document().ifPresentOrElse(d -> document(d, said, found), () -> found.add("document"));
                case RETURNED -> differ("reason", said.get("reason-sha256"), Sha256.hex(happening.reason()), found);
                case REFUSED -> violations(happening.violations(), said, found);
                default -> {}
            }
        }
        return found;
    }

    private static void document(FiledDocument d, Map<String, String> said, Set<String> found) {
        differ("number", said.get("number"), d.number(), found);
        differ("date", said.get("date"), d.date().toString(), found);
        differ("signer", said.get("signer-sha256"), Sha256.hex(d.signer()), found);
        differ(
                FILE,
                said.get("file-sha256"),
                d.file().map(FiledDocument.FiledFile::sha256).orElse(null),
                found);
        differ(
                "members",
                said.get("members"),
                d.meeting().map(m -> m.members() + "").orElse(null),
                found);
        differ(
                "present",
                said.get("present"),
                d.meeting().map(m -> m.present() + "").orElse(null),
                found);
        differ(
                "in-favour",
                said.get("in-favour"),
                d.meeting().map(m -> m.inFavour() + "").orElse(null),
                found);
        differ(
                MINUTES,
                said.get("minutes-sha256"),
                d.meeting()
                        .flatMap(FiledDocument.Meeting::minutes)
                        .map(FiledDocument.FiledFile::sha256)
                        .orElse(null),
                found);
    }

    private static void violations(List<Violation> now, Map<String, String> said, Set<String> found) {
        differ("violations", said.get("violations"), String.valueOf(now.size()), found);
        for (int i = 0; i < now.size(); i++) {
            differ("violations", said.get("violation." + i), now.get(i).code(), found);
        }
    }

    private static void differ(String key, String said, String now, Set<String> found) {
        if (said == null ? now != null : !said.equals(now)) {
            found.add(key);
        }
    }
}
