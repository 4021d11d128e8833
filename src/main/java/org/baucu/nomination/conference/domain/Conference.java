package org.baucu.nomination.conference.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.nomination.structure.domain.Allocation;

/**
 * A consultation conference as its minutes have it: who attended, what happened, what came out (Điều 39 khoản 3, 44 khoản 3, 49 khoản 3, 50 khoản
 * 4, 53 khoản 3, 56 khoản 3).
 *
 * @param heldOn day, in Asia/Ho_Chi_Minh
 * @param place where
 * @param chair who presided
 * @param secretary who wrote the minutes
 * @param present how many were there, by code of the participant
 * @param method how it came to its result
 * @param sealed whether the voting slips of a secret ballot carried the Front's seal
 * @param counters members of the counting team, 0 for none
 * @param course what was discussed
 * @param agreed what the first conference agreed that each agency nominates; empty for the others
 * @param verdicts what the second or third said of each candidate; empty for the first
 */
public record Conference(
        LocalDate heldOn,
        String place,
        String chair,
        String secretary,
        Map<String, Integer> present,
        RoundMethod method,
        boolean sealed,
        int counters,
        String course,
        List<Allocation> agreed,
        List<CandidateVerdict> verdicts) {

    public Conference {
        present = java.util.Collections.unmodifiableMap(new TreeMap<>(present));
        agreed = List.copyOf(agreed);
        verdicts = List.copyOf(verdicts);
    }
}
