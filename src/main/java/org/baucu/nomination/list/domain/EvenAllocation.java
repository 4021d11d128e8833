package org.baucu.nomination.list.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.UnitList;

/**
 * Places candidates evenly: every unit first gets what the law wants, the rest goes where the most are missing by seats; women, then ethnic
 * minorities, are dealt out one by one, so that no unit has them all. It only proposes: the commission may place them otherwise.
 */
public final class EvenAllocation {

    private EvenAllocation() {}

    /**
     * The entries of a list, unit by unit in the order of the names.
     *
     * @param seats deputies to elect by electoral unit, not empty
     * @param needed how many candidates a unit with so many seats needs
     */
    public static List<ListEntry> of(
            List<UnitList.Entry> candidates, Map<Integer, Integer> seats, IntUnaryOperator needed) {
        Map<Integer, List<UnitList.Entry>> units = new TreeMap<>();
        seats.keySet().forEach(unit -> units.put(unit, new ArrayList<>()));
        Map<Integer, Integer> wanted = new TreeMap<>();
        seats.forEach((unit, elected) -> wanted.put(unit, needed.applyAsInt(elected)));
        Map<Integer, Integer> room = room(candidates.size(), seats, wanted);
        List<UnitList.Entry> dealt = new ArrayList<>(candidates);
        dealt.sort(Comparator.comparing((UnitList.Entry entry) -> !entry.female())
                .thenComparing(entry -> !entry.minority())
                .thenComparing(ListRules.order()));
        for (UnitList.Entry entry : dealt) {
            units.get(emptiest(units, room)).add(entry);
        }
        return entries(units);
    }

    /** The same candidates in their units, in the order of the names. */
    public static List<ListEntry> ordered(List<UnitList> lists) {
        Map<Integer, List<UnitList.Entry>> units = new TreeMap<>();
        lists.forEach(list -> units.put(list.number(), new ArrayList<>(list.candidates())));
        return entries(units);
    }

    private static List<ListEntry> entries(Map<Integer, List<UnitList.Entry>> units) {
        List<ListEntry> entries = new ArrayList<>();
        units.forEach((unit, members) -> {
            members.sort(ListRules.order());
            for (int at = 0; at < members.size(); at++) {
                entries.add(new ListEntry(members.get(at).candidateId(), unit, at + 1));
            }
        });
        return entries;
    }

    /** How many each unit takes: what it needs, the one that lacks the most first, then one more where there are the fewest for a seat. */
    private static Map<Integer, Integer> room(int all, Map<Integer, Integer> seats, Map<Integer, Integer> wanted) {
        Map<Integer, Integer> room = new TreeMap<>();
        seats.keySet().forEach(unit -> room.put(unit, 0));
        Comparator<Integer> lacking = Comparator.comparingInt(unit -> Math.min(0, room.get(unit) - wanted.get(unit)));
        Comparator<Integer> next = lacking.thenComparingDouble(unit -> (double) room.get(unit) / seats.get(unit))
                .thenComparing(Comparator.naturalOrder());
        for (int placed = 0; placed < all; placed++) {
            room.merge(room.keySet().stream().min(next).orElseThrow(), 1, Integer::sum);
        }
        return room;
    }

    /** The unit that has the smallest part of what it takes. */
    private static int emptiest(Map<Integer, List<UnitList.Entry>> units, Map<Integer, Integer> room) {
        return units.keySet().stream()
                .filter(unit -> units.get(unit).size() < room.get(unit))
                .min(Comparator.comparingDouble(
                                (Integer unit) -> (double) units.get(unit).size() / room.get(unit))
                        .thenComparing(unit -> unit))
                .orElseThrow();
    }
}
