package org.baucu.rehearsal;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.sample.SampleProvince;

/**
 * What a rehearsal plays.
 *
 * @param province the province and what its bodies propose
 * @param seed of everything that is made up
 * @param faults share of the cases that go wrong (0 to 1)
 * @param visitorCommune commune whose polling teams and pending approvals are left to a visitor, empty for none
 * @param alsoLeft what else is left to people
 */
public record Script(
        SampleProvince province,
        long seed,
        double faults,
        Optional<String> visitorCommune,
        BiPredicate<CaseKey, Step> alsoLeft) {

    private static final Set<String> LEFT_WHOLE = Set.of("establish-polling-teams");

    public Script(SampleProvince province, long seed, double faults, Optional<String> visitorCommune) {
        this(province, seed, faults, visitorCommune, (key, step) -> false);
    }

    /** Whether a step is left for the visitor to do. */
    boolean leftToVisitor(CaseKey key, Step step) {
        if (alsoLeft.test(key, step)) {
            return true;
        }
        boolean theirs = visitorCommune.filter(key.unit()::equals).isPresent();
        return theirs
                && (LEFT_WHOLE.contains(key.process())
                        || key.process().equals("change-body-member") && step == Step.DECIDE);
    }
}
