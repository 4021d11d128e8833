package org.baucu.nomination.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.nomination.Council;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.PrintedPapers.State;
import org.baucu.nomination.proof.domain.ProofComparison;
import org.baucu.nomination.proof.domain.ProofKind;
import org.springframework.stereotype.Component;

/**
 * How far the proofs of a council are. A signed proof is valid only as long as it agrees with the register: a candidate corrected or removed
 * afterwards makes that unit's proof invalid, without anybody having to say so.
 */
@Component
public class Proofs {

    private final CouncilLists lists;
    private final ProofStore store;

    Proofs(CouncilLists lists, ProofStore store) {
        this.lists = lists;
        this.store = store;
    }

    /** What a proof of a council is compared with. */
    public ProofComparison comparison(Council council, ProofKind kind) {
        return new ProofComparison(kind, lists.seats(council), lists.official(council));
    }

    /** How far the proof of each electoral unit is now. */
    public Map<Integer, State> states(Council council, ProofKind kind) {
        Optional<ProofStore.SignedProof> signed = store.signed(council, kind);
        Map<Integer, State> states = new TreeMap<>();
        if (signed.isEmpty()) {
            lists.seats(council).keySet().forEach(unit -> states.put(unit, State.NONE));
            return states;
        }
        List<PrintedEntry> printed = store.of(signed.get().caseKey());
        Set<Integer> different = comparison(council, kind).unitsThatDiffer(printed);
        Set<Integer> withRemoved = unitsOfOthers(council, kind, printed);
        lists.seats(council)
                .keySet()
                .forEach(unit -> states.put(
                        unit, different.contains(unit) || withRemoved.contains(unit) ? State.INVALID : State.VALID));
        return states;
    }

    /** Whether the ballots of a unit may be printed: its proof is signed and agrees with the register. */
    public boolean printable(Council council, int unit) {
        return states(council, ProofKind.BALLOT).get(unit) == State.VALID;
    }

    /** Units whose signed proof still prints somebody who is on the list no more. */
    private Set<Integer> unitsOfOthers(Council council, ProofKind kind, List<PrintedEntry> printed) {
        Set<String> standing = new java.util.HashSet<>();
        lists.official(council).values().forEach(all -> all.forEach(c -> standing.add(c.id())));
        return lists.unitsOf(
                council,
                printed.stream()
                        .map(PrintedEntry::candidateId)
                        .filter(id -> !standing.contains(id))
                        .toList());
    }
}
