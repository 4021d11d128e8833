package org.baucu.nomination.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.baucu.nomination.NominationRule;
import org.baucu.platform.Violation;

/** Whether a council's list may be published (Điều 8, 9, 57, 58). */
public final class ListRules {

    private final IntUnaryOperator surplus;
    private final String surplusArticle;
    private final List<Share> shares;
    private final Comparator<UnitList.Entry> order = order();

    /**
     * @param surplus how many more candidates than seats a unit needs, by its seats
     * @param surplusArticle where that stands
     * @param shares what the law asks of the whole list
     */
    public ListRules(IntUnaryOperator surplus, String surplusArticle, List<Share> shares) {
        this.surplus = surplus;
        this.surplusArticle = surplusArticle;
        this.shares = List.copyOf(shares);
    }

    /**
     * What is wrong with the list.
     *
     * @param units every electoral unit of the council
     * @param shortageAllowed numbers of the units whose shortage a decision for force majeure allows
     * @param sharesExcused whether a resolution with its reason lets the list pass below a binding share
     */
    public List<Violation> check(List<UnitList> units, java.util.Set<Integer> shortageAllowed, boolean sharesExcused) {
        List<Violation> found = new ArrayList<>();
        Map<String, Integer> standsIn = new HashMap<>();
        for (UnitList unit : units) {
            String place = "Đơn vị bầu cử số " + unit.number();
            int needed = needed(unit.seats());
            if (unit.candidates().size() < needed && !shortageAllowed.contains(unit.number())) {
                found.add(NominationRule.SURPLUS.brokenUnder(
                        surplusArticle, place, unit.number(), unit.candidates().size(), unit.seats(), needed));
            }
            for (UnitList.Entry entry : unit.candidates()) {
                Integer other = standsIn.putIfAbsent(entry.personKey(), unit.number());
                if (other != null) {
                    found.add(NominationRule.TWO_UNITS.broken(place, entry.fullName(), other, unit.number()));
                }
            }
            if (!ordered(unit.candidates())) {
                found.add(NominationRule.NAME_ORDER.broken(place, unit.number()));
            }
        }
        if (!sharesExcused) {
            shares.stream()
                    .filter(Share::binding)
                    .filter(share -> !share.reached(members(units, share.group()), all(units)))
                    .map(share -> NominationRule.SHARE.brokenUnder(
                            share.article(),
                            "shares",
                            NominationRule.groupVi(share.group()),
                            Share.percent(members(units, share.group()), all(units)),
                            share.percent()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The order of a unit's list: by name, those of one name by date of birth (notes to the forms of lists and ballots). */
    public static Comparator<UnitList.Entry> order() {
        return Comparator.comparing(UnitList.Entry::fullName, new NameOrder()).thenComparing(UnitList.Entry::birthDate);
    }

    /** What the law asks of the whole list. */
    public List<Share> shares() {
        return shares;
    }

    /** How many candidates a unit needs at least. */
    public int needed(int seats) {
        return seats + surplus.applyAsInt(seats);
    }

    /** How many of a group stand on the whole list. */
    public static int members(List<UnitList> units, String group) {
        return (int) units.stream()
                .flatMap(unit -> unit.candidates().stream())
                .filter(entry -> switch (group) {
                    case "women" -> entry.female();
                    case "minority" -> entry.minority();
                    default -> throw new IllegalArgumentException("unknown group " + group);
                })
                .count();
    }

    /** How many stand on the whole list. */
    public static int all(List<UnitList> units) {
        return units.stream().mapToInt(unit -> unit.candidates().size()).sum();
    }

    private boolean ordered(List<UnitList.Entry> entries) {
        for (int at = 1; at < entries.size(); at++) {
            if (order.compare(entries.get(at - 1), entries.get(at)) > 0) {
                return false;
            }
        }
        return true;
    }
}
