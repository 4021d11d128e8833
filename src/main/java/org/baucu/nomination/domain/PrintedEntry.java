package org.baucu.nomination.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a proof (of a ballot or a biography) prints of one candidate, field by field, to be compared with the dossier.
 *
 * @param candidateId the candidate
 * @param fields printed value by field, in the order of the paper
 */
public record PrintedEntry(String candidateId, Map<String, String> fields) {

    public PrintedEntry {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Where the print differs from the dossier; the encoding of marks and outer spaces make no difference, everything else does.
     *
     * @param dossier the same fields from the dossier
     * @throws IllegalArgumentException if the entries are of two candidates
     */
    public List<Difference> differences(PrintedEntry dossier) {
        if (!candidateId.equals(dossier.candidateId())) {
            throw new IllegalArgumentException("entries of two candidates");
        }
        List<Difference> found = new ArrayList<>();
        dossier.fields().forEach((field, expected) -> {
            String printed = fields.getOrDefault(field, "");
            if (!plain(printed).equals(plain(expected))) {
                found.add(new Difference(field, expected, printed));
            }
        });
        fields.forEach((field, printed) -> {
            if (!dossier.fields().containsKey(field) && !plain(printed).isEmpty()) {
                found.add(new Difference(field, "", printed));
            }
        });
        return List.copyOf(found);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * One field that is not as in the dossier.
     *
     * @param field its key
     * @param dossier as the dossier has it
     * @param printed as the proof has it
     */
    public record Difference(String field, String dossier, String printed) {}
}
