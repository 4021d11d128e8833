package org.baucu.audit.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an exported archive says of itself, in its file {@code manifest.json}; {@code manifest.sig} signs that file.
 *
 * @param version of the format: 1 carries all leaves of every seal also where it holds one case, 2 only those of the case
 * @param caseKey the case it holds, empty for the whole ledger
 * @param exportedAt real time
 * @param lastSeal number of the last seal in it
 * @param lastSealHash hash of that seal
 * @param entries how many entries it holds
 * @param shown numbers of the case's entries by the number of their seal; empty for the whole ledger and in version 1
 * @param files SHA-256 of every other file, by name
 */
public record Archive(
        int version,
        Optional<String> caseKey,
        String exportedAt,
        long lastSeal,
        String lastSealHash,
        long entries,
        Map<Long, List<Long>> shown,
        Map<String, String> files) {

    /** The newest version of the format. */
    public static final int NEWEST = 2;

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
        shown = new TreeMap<>(shown);
        files = new TreeMap<>(files);
    }
}
