package org.baucu.nomination.list.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.domain.EvenAllocation;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.DateText;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** Arranges the rows of a list as they stand on the page, typed ones included. */
@Component
class ListRowsOrder {

    private final CouncilLists lists;
    private final CouncilCases cases;

    ListRowsOrder(CouncilLists lists, CouncilCases cases) {
        this.lists = lists;
        this.cases = cases;
    }

    /** Everyone spread evenly over the electoral units, each unit in the order of the names; unchanged while no units are fixed. */
    Rows even(CaseKey key, Rows rows) {
        Map<Integer, Integer> seats = lists.proposed(key).seats();
        ListRules rules = lists.rules(cases.of(key).council());
        return seats.isEmpty() ? rows : arranged(rows, EvenAllocation.of(entries(key, rows), seats, rules::needed));
    }

    /** Everyone in the unit that was chosen, each unit in the order of the names; who has no unit stays at the end. */
    Rows byName(CaseKey key, Rows rows) {
        List<UnitList.Entry> entries = entries(key, rows);
        Map<Integer, List<UnitList.Entry>> units = new TreeMap<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            int at = row;
            int unit = number(rows.rows().get(row).getOrDefault(ListSheet.UNIT, ""));
            entries.stream()
                    .filter(entry -> entry.candidateId().equals(String.valueOf(at)))
                    .forEach(entry -> units.computeIfAbsent(unit, one -> new ArrayList<>())
                            .add(entry));
        }
        return arranged(
                rows,
                EvenAllocation.ordered(units.entrySet().stream()
                        .map(unit -> new UnitList(unit.getKey(), 0, unit.getValue()))
                        .toList()));
    }

    /** The electoral units as the rows fill them, in their order; as number 0 whoever has no unit that is fixed. */
    List<UnitList> units(CaseKey key, Rows rows) {
        Map<Integer, Integer> seats = lists.proposed(key).seats();
        Map<Integer, List<UnitList.Entry>> units = new TreeMap<>();
        seats.keySet().forEach(unit -> units.put(unit, new ArrayList<>()));
        for (UnitList.Entry entry : entries(key, rows)) {
            Map<String, String> cells = rows.rows().get(Integer.parseInt(entry.candidateId()));
            int unit = number(cells.getOrDefault(ListSheet.UNIT, ""));
            units.computeIfAbsent(seats.containsKey(unit) ? unit : 0, one -> new ArrayList<>())
                    .add(entry);
        }
        return units.entrySet().stream()
                .map(unit -> new UnitList(unit.getKey(), seats.getOrDefault(unit.getKey(), 0), unit.getValue()))
                .toList();
    }

    /** The rows with a name as entries of a list; the id is the row. */
    private List<UnitList.Entry> entries(CaseKey key, Rows rows) {
        Map<String, UnitList.Entry> known = new LinkedHashMap<>();
        lists.proposed(key).candidates().forEach(c -> known.put(c.id(), ProposedList.entry(c)));
        List<UnitList.Entry> entries = new ArrayList<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            Map<String, String> cells = rows.rows().get(row);
            String name = cells.getOrDefault(PersonFields.FULL_NAME, "").strip();
            UnitList.Entry of = known.get(cells.getOrDefault(ListSheet.ID, ""));
            if (of != null || !name.isEmpty()) {
                entries.add(new UnitList.Entry(
                        String.valueOf(row),
                        String.valueOf(row),
                        of != null ? of.fullName() : name,
                        of != null
                                ? of.birthDate()
                                : DateText.read(cells.getOrDefault(PersonFields.BIRTH_DATE, ""))
                                        .orElse(LocalDate.EPOCH),
                        of != null ? of.female() : "Nữ".equals(cells.get(PersonFields.SEX)),
                        of != null ? of.minority() : "Có".equals(cells.get("minority"))));
            }
        }
        return entries;
    }

    private static Rows arranged(Rows rows, List<ListEntry> entries) {
        List<Map<String, String>> arranged = new ArrayList<>();
        List<ListEntry> placed = entries.stream()
                .sorted(Comparator.comparing((ListEntry entry) -> entry.unitNumber() == 0)
                        .thenComparing(ListEntry::unitNumber)
                        .thenComparing(ListEntry::listOrder))
                .toList();
        for (ListEntry entry : placed) {
            Map<String, String> row = new LinkedHashMap<>(rows.rows().get(Integer.parseInt(entry.candidateId())));
            row.put(ListSheet.UNIT, entry.unitNumber() == 0 ? "" : String.valueOf(entry.unitNumber()));
            row.put(ListSheet.ORDER, entry.unitNumber() == 0 ? "" : String.valueOf(entry.listOrder()));
            arranged.add(row);
        }
        return new Rows(rows.head(), arranged);
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }
}
