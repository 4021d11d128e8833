package org.baucu.nomination.structure.domain;

import java.util.Collection;

/**
 * People to be nominated, and how many of them are of the groups that the structure watches; one person may be of several.
 *
 * @param all people
 * @param women of them women
 * @param minority of them of an ethnic minority
 * @param young of them young, under the age that the structure names
 * @param nonParty of them not of the Party
 */
public record Headcount(int all, int women, int minority, int young, int nonParty) {

    /** Whether there can be such people: none negative, no group larger than all. */
    public boolean possible() {
        return all >= 0 && within(women) && within(minority) && within(young) && within(nonParty);
    }

    /** All of several added up; zero of none. */
    public static Headcount sum(Collection<Headcount> several) {
        Headcount sum = new Headcount(0, 0, 0, 0, 0);
        for (Headcount one : several) {
            sum = new Headcount(
                    sum.all + one.all,
                    sum.women + one.women,
                    sum.minority + one.minority,
                    sum.young + one.young,
                    sum.nonParty + one.nonParty);
        }
        return sum;
    }

    private boolean within(int group) {
        return group >= 0 && group <= all;
    }
}
