package org.baucu.audit.proof;

import java.util.Iterator;
import java.util.Optional;
import org.baucu.audit.Seal;

/**
 * Another copy of the seals that was kept where the ledger's keeper cannot change it, read along with the ledger. It may begin late and may
 * end early.
 */
public final class SealCopy {

    private final Iterator<SealLine> lines;
    private Optional<SealLine> ahead = Optional.empty();

    /** @param lines by number, ascending */
    public SealCopy(Iterator<SealLine> lines) {
        this.lines = lines;
        advance();
    }

    /** None was kept. */
    public static SealCopy none() {
        return new SealCopy(java.util.Collections.emptyIterator());
    }

    /** The copy of a seal; seals are asked for in ascending order. */
    Optional<SealLine> of(long number) {
        while (ahead.isPresent() && ahead.get().seal().number() < number) {
            advance();
        }
        return ahead.filter(line -> line.seal().number() == number);
    }

    /** The first seal of the copy after a number. */
    Optional<Seal> after(long number) {
        of(number + 1);
        return ahead.map(SealLine::seal);
    }

    private void advance() {
        ahead = lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
}
