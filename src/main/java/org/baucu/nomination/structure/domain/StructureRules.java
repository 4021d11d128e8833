package org.baucu.nomination.structure.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.baucu.nomination.domain.Share;
import org.baucu.platform.NameKey;
import org.baucu.platform.Violation;

/** Whether a structure or its adjustment holds together and leaves the lists what the law asks of them (Điều 8, 9, 40, 47, 51, 57, 58). */
public final class StructureRules {

    /** How the document's table calls its columns. */
    public static final String AGENCY = "Cơ quan, tổ chức, đơn vị";

    public static final String GROUP = "Nhóm";
    public static final String PEOPLE = "Số người";

    private static final String TARGETS = "people";
    private static final String WOMEN = "women";

    private final StructureTerms terms;

    public StructureRules(StructureTerms terms) {
        this.terms = terms;
    }

    /** What is wrong; empty when it may be agreed to and decided. */
    public List<Violation> check(StructurePlan plan) {
        List<Violation> found = new ArrayList<>(adjustment());
        terms.seats().ifPresent(seats -> {
            if (seats != plan.seats()) {
                found.add(StructureRule.SEATS.broken("seats", plan.seats(), seats));
            }
        });
        if (plan.youngUnder() <= terms.minAge()) {
            found.add(StructureRule.NO_YOUNG_AGE.broken("youngUnder"));
        }
        if (plan.central() != 0 && !terms.recorded() || plan.central() < 0) {
            found.add(StructureRule.NOBODY_CENTRAL.broken("central"));
        }
        found.addAll(figures(plan.targets(), plan.allocations()));
        if (!terms.recorded()) {
            found.addAll(lists(plan.seats(), plan.targets()));
        }
        return List.copyOf(found);
    }

    /** What is wrong with the figures and the agencies they are given to. */
    public List<Violation> figures(Headcount targets, List<Allocation> allocations) {
        List<Violation> found = new ArrayList<>();
        if (!targets.possible()) {
            found.add(StructureRule.IMPOSSIBLE.broken(TARGETS, "Số dự kiến chung"));
        }
        found.addAll(allocated(allocations));
        if (!allocations.isEmpty()) {
            Headcount sum =
                    Headcount.sum(allocations.stream().map(Allocation::people).toList());
            total(found, TARGETS, "Số người", sum, targets, Headcount::all);
            total(found, WOMEN, "Nữ", sum, targets, Headcount::women);
            total(found, "minority", "Dân tộc thiểu số", sum, targets, Headcount::minority);
            total(found, "young", "Trẻ tuổi", sum, targets, Headcount::young);
            total(found, "nonParty", "Ngoài Đảng", sum, targets, Headcount::nonParty);
        }
        return found;
    }

    /** What the lists that grow out of it would lack. */
    public List<Violation> lists(int seats, Headcount targets) {
        List<Violation> found = new ArrayList<>();
        if (targets.all() < terms.candidatesNeeded()) {
            found.add(StructureRule.TOO_FEW.brokenUnder(
                    terms.neededArticle(), TARGETS, targets.all(), seats, terms.candidatesNeeded()));
        }
        terms.shares().stream()
                .filter(share -> share.binding() && share.group().equals(WOMEN))
                .filter(share -> !share.reached(targets.women(), targets.all()))
                .map(share -> StructureRule.WOMEN.brokenUnder(
                        share.article(),
                        WOMEN,
                        targets.women(),
                        targets.all(),
                        Share.percent(targets.women(), targets.all()),
                        share.percent()))
                .forEach(found::add);
        return found;
    }

    private List<Violation> adjustment() {
        List<Violation> found = new ArrayList<>();
        if (terms.number() - 1 > terms.adjustmentsAllowed()) {
            found.add(StructureRule.NO_MORE_ADJUSTMENTS.broken("", terms.number(), terms.adjustmentsAllowed()));
        }
        terms.missing().stream()
                .map(missing -> StructureRule.ADJUSTED_TOO_EARLY.broken("", missing))
                .forEach(found::add);
        return found;
    }

    private List<Violation> allocated(List<Allocation> allocations) {
        List<Violation> found = new ArrayList<>();
        if (allocations.isEmpty()) {
            found.add(StructureRule.NO_ALLOCATION.broken(""));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < allocations.size(); i++) {
            Allocation allocation = allocations.get(i);
            String row = "hàng " + (i + 1) + ", cột ";
            if (allocation.nameVi().isBlank()) {
                found.add(StructureRule.NAME_MISSING.broken(row + AGENCY, i + 1));
            } else if (!names.add(NameKey.of(allocation.nameVi()))) {
                found.add(StructureRule.ALLOCATED_TWICE.broken(row + AGENCY, allocation.nameVi()));
            }
            if (!allocation.people().possible()) {
                found.add(StructureRule.IMPOSSIBLE.broken(row + PEOPLE, allocation.nameVi()));
            }
            if (!allocation.group().nominatesFor(terms.body())) {
                found.add(StructureRule.GROUP_NOT_HERE.broken(
                        row + GROUP,
                        allocation.nameVi(),
                        allocation.group().nameVi(),
                        terms.body().nameVi()));
            }
        }
        return found;
    }

    private static void total(
            List<Violation> found,
            String field,
            String labelVi,
            Headcount sum,
            Headcount targets,
            ToIntFunction<Headcount> figure) {
        if (figure.applyAsInt(sum) != figure.applyAsInt(targets)) {
            found.add(StructureRule.TOTAL.broken(field, labelVi, figure.applyAsInt(sum), figure.applyAsInt(targets)));
        }
    }
}
