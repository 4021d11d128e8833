package org.baucu.audit.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.Fault.Kind;

/** Follows a ledger seal by seal and says what is wrong first. Takes the seals in order and keeps one batch in memory. */
public final class LedgerVerifier {

    private final SealKeys keys;
    private final SealCopy copy;
    private final Predicate<Leaf> shown;
    private String lastHash = SealForm.NO_PREVIOUS;
    private long lastNumber;
    private long entries;

    /**
     * @param keys the keys that are trusted
     * @param copy another copy of the seals
     * @param shown of which leaves the entries themselves are at hand
     */
    public LedgerVerifier(SealKeys keys, SealCopy copy, Predicate<Leaf> shown) {
        this.keys = keys;
        this.copy = copy;
        this.shown = shown;
    }

    /**
     * The next seal.
     *
     * @param line with what it is said to cover: all leaves, or those of the case that is shown; then the way from each entry to the root has to be
     *     checked as well
     * @param found what the entries at hand of this batch come to, in their order
     * @return what is wrong first, empty when all is well
     */
    public Optional<Fault> next(SealLine line, List<Leaf> found) {
        Seal seal = line.seal();
        Optional<Fault> fault = seal(seal)
                .or(() -> line.shown() ? part(line) : batch(line))
                .or(() -> difference(line.leaves().stream().filter(shown).toList(), found, seal));
        lastHash = SealForm.hash(seal);
        lastNumber = seal.number();
        entries += found.size();
        return fault;
    }

    /** After the last seal: whether another copy knows of more. */
    public Optional<Fault> end() {
        return copy.after(lastNumber).map(cut -> new Fault(Kind.TAIL_CUT, cut.firstEntry(), cut.number()));
    }

    /** Number of the last seal taken, 0 for none. */
    public long lastSeal() {
        return lastNumber;
    }

    /** Entries whose content was checked. */
    public long entries() {
        return entries;
    }

    private Optional<Fault> seal(Seal seal) {
        if (seal.number() > lastNumber + 1) {
            return fault(Kind.SEAL_REMOVED, 0, lastNumber + 1);
        }
        if (seal.number() <= lastNumber) {
            return fault(Kind.SEAL_INSERTED, 0, seal.number());
        }
        if (!keys.knows(seal.keyId())) {
            return fault(Kind.UNKNOWN_KEY, 0, seal.number());
        }
        if (!keys.verifies(seal.keyId(), SealForm.signed(seal), seal.signature())) {
            return fault(Kind.SEAL_CHANGED, 0, seal.number());
        }
        if (!seal.previous().equals(lastHash)) {
            return fault(Kind.SEAL_NOT_CHAINED, 0, seal.number());
        }
        return Optional.empty();
    }

    /** Leaves of the shown case alone: the copy has those too and no more of this case, and they ascend. */
    private Optional<Fault> part(SealLine line) {
        Seal seal = line.seal();
        Optional<SealLine> kept = copy.of(seal.number());
        Optional<Fault> named = kept.map(SealLine::leaves)
                .filter(leaves -> !leaves.isEmpty())
                .flatMap(leaves -> difference(leaves.stream().filter(shown).toList(), line.leaves(), seal));
        if (named.isPresent()) {
            return named;
        }
        return same(kept, seal) ? outOfOrder(line.leaves(), seal) : fault(Kind.REWRITTEN, 0, seal.number());
    }

    private static boolean same(Optional<SealLine> kept, Seal seal) {
        return kept.map(line -> SealForm.hash(line.seal()).equals(SealForm.hash(seal)))
                .orElse(true);
    }

    private Optional<Fault> batch(SealLine line) {
        Seal seal = line.seal();
        List<Leaf> leaves = line.leaves();
        Optional<SealLine> kept = copy.of(seal.number());
        Optional<List<Leaf>> keptLeaves = kept.map(SealLine::leaves).filter(l -> !l.isEmpty());
        boolean same = same(kept, seal);
        if (line.complete() && same) {
            return Optional.empty();
        }
        Optional<Fault> named = keptLeaves.flatMap(l -> difference(l, leaves, seal));
        if (named.isPresent()) {
            return named;
        }
        if (!same) {
            return fault(Kind.REWRITTEN, 0, seal.number());
        }
        return outOfOrder(leaves, seal).or(() -> fault(unnamed(seal, leaves), 0, seal.number()));
    }

    private static Kind unnamed(Seal seal, List<Leaf> leaves) {
        if (leaves.size() == seal.entries()) {
            return Kind.BATCH_CHANGED;
        }
        return leaves.size() < seal.entries() ? Kind.BATCH_ENTRIES_REMOVED : Kind.BATCH_ENTRIES_INSERTED;
    }

    /** The entries of a batch ascend. */
    private static Optional<Fault> outOfOrder(List<Leaf> leaves, Seal seal) {
        for (int i = 1; i < leaves.size(); i++) {
            if (leaves.get(i).number() <= leaves.get(i - 1).number()) {
                return fault(Kind.ENTRY_REORDERED, leaves.get(i).number(), seal.number());
            }
        }
        return Optional.empty();
    }

    /** Where what is there first differs from what was sealed. */
    private static Optional<Fault> difference(List<Leaf> sealed, List<Leaf> found, Seal seal) {
        for (int i = 0; i < sealed.size(); i++) {
            Leaf expected = sealed.get(i);
            if (i >= found.size()) {
                return fault(Kind.ENTRY_REMOVED, expected.number(), seal.number());
            }
            Leaf actual = found.get(i);
            if (actual.equals(expected)) {
                continue;
            }
            if (actual.number() == expected.number()) {
                return fault(Kind.ENTRY_CHANGED, expected.number(), seal.number());
            }
            if (!numbers(sealed).contains(actual.number())) {
                return fault(Kind.ENTRY_INSERTED, actual.number(), seal.number());
            }
            return numbers(found).contains(expected.number())
                    ? fault(Kind.ENTRY_REORDERED, actual.number(), seal.number())
                    : fault(Kind.ENTRY_REMOVED, expected.number(), seal.number());
        }
        return found.size() > sealed.size()
                ? fault(Kind.ENTRY_INSERTED, found.get(sealed.size()).number(), seal.number())
                : Optional.empty();
    }

    private static Set<Long> numbers(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::number).collect(Collectors.toSet());
    }

    private static Optional<Fault> fault(Kind kind, long entry, long seal) {
        return Optional.of(new Fault(kind, entry, seal));
    }
}
