package org.baucu.nomination.structure.domain;

import java.util.List;

/**
 * The structure of those to be nominated for a council.
 *
 * @param seats deputies to elect
 * @param targets people to nominate in the place, and how many of them of each watched group
 * @param youngUnder below which age, in years, a person counts as young; the document names it
 * @param central people whom central bodies send to stand in the province, for the National Assembly only (Điều 57 khoản 3); not among the targets
 * @param allocations who nominates how many
 */
public record StructurePlan(int seats, Headcount targets, int youngUnder, int central, List<Allocation> allocations) {

    public StructurePlan {
        allocations = List.copyOf(allocations);
    }

    /** A structure whose targets are what its allocations add up to. */
    public static StructurePlan of(int seats, int youngUnder, int central, List<Allocation> allocations) {
        return new StructurePlan(
                seats,
                Headcount.sum(allocations.stream().map(Allocation::people).toList()),
                youngUnder,
                central,
                allocations);
    }
}
