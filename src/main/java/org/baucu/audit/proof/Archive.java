package org.baucu.audit.proof;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an exported archive says of itself, in its file {@code manifest.json}; {@code manifest.sig} signs that file.
 *
 * @param caseKey the case it holds, empty for the whole ledger
 * @param exportedAt real time
 * @param lastSeal number of the last seal in it
 * @param lastSealHash hash of that seal
 * @param entries how many entries it holds
 * @param files SHA-256 of every other file, by name
 */
public record Archive(
        Optional<String> caseKey,
        String exportedAt,
        long lastSeal,
        String lastSealHash,
        long entries,
        Map<String, String> files) {

    public static final String MANIFEST = "manifest.json";
    public static final String SIGNATURE = "manifest.sig";
    public static final String SEALS = "seals.jsonl";
    public static final String ENTRIES = "entries.jsonl";
    public static final String KEYS = "keys.pem";
    public static final String CASE = "case.json";
    public static final String COURSE = "course.pdf";
    /** Folder of the documents, each under the id of its file. */
    public static final String FILES = "files/";

    public Archive {
        files = new TreeMap<>(files);
    }
}
