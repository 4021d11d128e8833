package org.baucu.nomination.structure.domain;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** How many candidates a council needs so that each electoral unit has its surplus (Điều 57 khoản 6, Điều 58 khoản 3). */
public final class CandidatesNeeded {

    private CandidatesNeeded() {}

    /**
     * Over electoral units that are fixed.
     *
     * @param unitSeats seats of each unit
     * @param surplus how many more candidates than seats a unit needs, by its seats
     */
    public static int over(List<Integer> unitSeats, IntUnaryOperator surplus) {
        return unitSeats.stream()
                .mapToInt(seats -> seats + surplus.applyAsInt(seats))
                .sum();
    }

    /**
     * Before the units are fixed: the fewest that any division into units could need.
     *
     * @param seats seats of the council, none for less than one
     * @param maxUnitSeats the most seats of one unit
     */
    public static int atLeast(int seats, int maxUnitSeats, IntUnaryOperator surplus) {
        int[] fewest = new int[Math.max(0, seats) + 1];
        for (int all = 1; all <= seats; all++) {
            int best = Integer.MAX_VALUE;
            for (int unit = 1; unit <= Math.min(all, maxUnitSeats); unit++) {
                best = Math.min(best, unit + surplus.applyAsInt(unit) + fewest[all - unit]);
            }
            fewest[all] = best;
        }
        return fewest[Math.max(0, seats)];
    }
}
