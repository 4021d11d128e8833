package org.baucu.rehearsal;

import java.util.Optional;
import java.util.Set;
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
 */
public record Script(SampleProvince province, long seed, double faults, Optional<String> visitorCommune) {

    private static final Set<String> LEFT_WHOLE = Set.of("establish-polling-teams");

    /** Whether a step is left for the visitor to do. */
    boolean leftToVisitor(CaseKey key, Step step) {
        boolean theirs = visitorCommune.filter(key.unit()::equals).isPresent();
        return theirs
                && (LEFT_WHOLE.contains(key.process())
                        || key.process().equals("change-body-member") && step == Step.DECIDE);
    }
}
