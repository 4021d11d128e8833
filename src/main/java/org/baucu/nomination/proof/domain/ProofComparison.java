package org.baucu.nomination.proof.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.platform.Violation;

/**
 * Compares a proof with the register, field by field: nothing goes to print before every field of every candidate agrees (in 2021 a wrong
 * sex on a ballot cost a new vote).
 */
public final class ProofComparison {

    private final ProofKind kind;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, PrintedEntry> expected = new LinkedHashMap<>();

    /**
     * @param seats deputies to elect by electoral unit
     * @param official the candidates of the official list by electoral unit, each in its order
     */
    public ProofComparison(ProofKind kind, Map<Integer, Integer> seats, Map<Integer, List<Candidate>> official) {
        this.kind = kind;
        official.forEach((unit, members) -> {
            members.forEach(candidate -> candidates.put(candidate.id(), candidate));
            ProofFields.expected(kind, unit, seats.getOrDefault(unit, 0), members)
                    .forEach(entry -> expected.put(entry.candidateId(), entry));
        });
    }

    /** What the paper must print, in the order of the lists. */
    public List<PrintedEntry> expected() {
        return List.copyOf(expected.values());
    }

    /** Everything in which the proof differs; empty when it may be signed. */
    public List<Violation> differences(List<PrintedEntry> printed) {
        if (expected.isEmpty()) {
            return List.of(ProofRule.NO_LIST.broken(""));
        }
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < printed.size(); row++) {
            PrintedEntry entry = printed.get(row);
            PrintedEntry dossier = expected.get(entry.candidateId());
            if (dossier == null) {
                found.add(ProofRule.CANDIDATE_UNKNOWN.broken("hàng " + (row + 1)));
            } else if (!seen.add(entry.candidateId())) {
                found.add(ProofRule.CANDIDATE_TWICE.broken("hàng " + (row + 1), name(entry.candidateId())));
            } else {
                for (PrintedEntry.Difference difference : entry.differences(dossier)) {
                    String heading = ProofFields.heading(kind, difference.field());
                    found.add(ProofRule.FIELD_DIFFERS.broken(
                            "hàng " + (row + 1) + ", cột " + heading,
                            name(entry.candidateId()),
                            heading,
                            shortened(difference.dossier()),
                            shortened(difference.printed())));
                }
            }
        }
        expected.keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> found.add(ProofRule.CANDIDATE_MISSING.broken(
                        "", name(id), candidates.get(id).unitNumber())));
        return List.copyOf(found);
    }

    /** The electoral units whose part of the proof differs. */
    public Set<Integer> unitsThatDiffer(List<PrintedEntry> printed) {
        Map<String, PrintedEntry> byId = new HashMap<>();
        printed.forEach(entry -> byId.put(entry.candidateId(), entry));
        Set<Integer> units = new HashSet<>();
        expected.forEach((id, dossier) -> {
            PrintedEntry entry = byId.get(id);
            if (entry == null || !entry.differences(dossier).isEmpty()) {
                units.add(candidates.get(id).unitNumber());
            }
        });
        return units;
    }

    private String name(String candidateId) {
        return candidates.get(candidateId).person().fullName();
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
