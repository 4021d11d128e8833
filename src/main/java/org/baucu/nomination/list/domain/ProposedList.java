package org.baucu.nomination.list.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.UnitList;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/**
 * A proposed list of one council.
 *
 * @param national whether it is the list for the National Assembly
 * @param seats deputies to elect by electoral unit
 * @param candidates everyone who must stand on it: those whom the third conference sent on, and the centrally nominated
 * @param entries who stands where
 * @param terms the documents that go with it
 */
public record ProposedList(
        boolean national,
        Map<Integer, Integer> seats,
        List<Candidate> candidates,
        List<ListEntry> entries,
        ListTerms terms) {

    /** Everything that is wrong with it on a day; empty when it may be decided. */
    public List<Violation> check(ListRules rules, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (seats.isEmpty()) {
            found.add(ListRule.NO_UNITS.broken(""));
            return List.copyOf(found);
        }
        found.addAll(rows());
        found.addAll(documents(today));
        if (found.isEmpty()) {
            found.addAll(places());
            found.addAll(rules.check(
                    units(),
                    terms.shortage().complete() ? terms.shortUnits() : Set.of(),
                    terms.shares().complete()));
        }
        return List.copyOf(found);
    }

    /** The lists of the units in their order, everyone at the place that was written. */
    public List<UnitList> units() {
        Map<String, Candidate> byId = byId();
        return seats.keySet().stream()
                .sorted()
                .map(unit -> new UnitList(
                        unit,
                        seats.get(unit),
                        entries.stream()
                                .filter(entry -> entry.unitNumber() == unit && byId.containsKey(entry.candidateId()))
                                .sorted(java.util.Comparator.comparingInt(ListEntry::listOrder))
                                .map(entry -> entry(byId.get(entry.candidateId())))
                                .toList()))
                .toList();
    }

    /**
     * The documents that the list could not pass without: a resolution on shares only where a binding share is missed, a decision on shortage
     * only for the units that are short. What else was written down excuses nothing and is not reported.
     */
    public ListTerms needed(ListRules rules) {
        List<UnitList> units = units();
        boolean below = rules.check(units, seats.keySet(), false).stream()
                .anyMatch(violation -> violation.code().equals(NominationRule.SHARE.code()));
        Set<Integer> shortUnits = units.stream()
                .filter(unit -> unit.candidates().size() < rules.needed(unit.seats()))
                .map(UnitList::number)
                .filter(terms.shortUnits()::contains)
                .collect(Collectors.toSet());
        return new ListTerms(
                below ? terms.shares() : Excuse.NONE,
                shortUnits,
                shortUnits.isEmpty() ? Excuse.NONE : terms.shortage(),
                terms.central());
    }

    /** A candidate as the rules of lists see it; who has no identity number yet is known by name and date of birth. */
    public static UnitList.Entry entry(Candidate candidate) {
        var person = candidate.person();
        return new UnitList.Entry(
                candidate.id(),
                Optional.of(candidate.personKey())
                        .filter(key -> !key.isEmpty())
                        .orElse(NameKey.of(person.fullName()) + " " + person.birthDate()),
                person.fullName(),
                person.birthDate(),
                person.female(),
                person.minority());
    }

    private List<Violation> rows() {
        List<Violation> found = new ArrayList<>();
        Map<String, Candidate> byId = byId();
        Set<String> placed = new HashSet<>();
        for (int row = 0; row < entries.size(); row++) {
            ListEntry entry = entries.get(row);
            Candidate candidate = byId.get(entry.candidateId());
            if (candidate == null) {
                found.add(ListRule.UNKNOWN_CANDIDATE.broken(place(row, "Mã người ứng cử")));
            } else if (!placed.add(entry.candidateId())) {
                found.add(ListRule.ONE_TWICE.broken(
                        place(row, "Mã người ứng cử"), candidate.person().fullName()));
            } else if (entry.unitNumber() == 0) {
                found.add(ListRule.NOT_PLACED.broken(
                        place(row, "Đơn vị bầu cử"), candidate.person().fullName()));
            } else if (!seats.containsKey(entry.unitNumber())) {
                found.add(ListRule.UNKNOWN_UNIT.broken(place(row, "Đơn vị bầu cử"), entry.unitNumber()));
            }
        }
        candidates.stream()
                .filter(candidate -> !placed.contains(candidate.id()))
                .forEach(candidate -> found.add(
                        ListRule.NOT_PLACED.broken("", candidate.person().fullName())));
        return found;
    }

    private List<Violation> documents(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (!terms.shares().empty() && !terms.shares().complete()) {
            found.add(ListRule.EXCUSE_INCOMPLETE.broken("shareNumber", "Nghị quyết về tỷ lệ dưới mức luật định"));
        }
        if (!terms.shortage().empty() && !terms.shortage().complete()) {
            found.add(ListRule.EXCUSE_INCOMPLETE.broken("shortageNumber", "Văn bản cho phép khuyết người ứng cử"));
        }
        for (int unit : terms.shortUnits()) {
            if (!seats.containsKey(unit)) {
                found.add(ListRule.UNKNOWN_UNIT.broken("shortageUnits", unit));
            } else if (terms.shortage().empty()) {
                found.add(ListRule.SHORTAGE_WITHOUT_DECISION.broken("shortageNumber", unit));
            }
        }
        if (national
                && candidates.stream().anyMatch(c -> c.source() == org.baucu.nomination.CandidateSource.CENTRAL)
                && (terms.central().number().isBlank() || terms.central().date().isEmpty())) {
            found.add(ListRule.CENTRAL_WITHOUT_LETTER.broken("centralNumber"));
        }
        later(found, "shareDate", "Nghị quyết", terms.shares(), today);
        later(found, "shortageDate", "Văn bản cho phép khuyết", terms.shortage(), today);
        later(found, "centralDate", "Văn bản của Hội đồng bầu cử quốc gia", terms.central(), today);
        return found;
    }

    private static void later(List<Violation> found, String field, String name, Excuse document, LocalDate today) {
        document.date()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> found.add(ListRule.DOCUMENT_LATER.broken(field, name, VietnamTime.format(day))));
    }

    private List<Violation> places() {
        Map<Integer, Set<Integer>> taken = new HashMap<>();
        Map<Integer, Integer> count = new HashMap<>();
        for (ListEntry entry : entries) {
            taken.computeIfAbsent(entry.unitNumber(), unit -> new HashSet<>()).add(entry.listOrder());
            count.merge(entry.unitNumber(), 1, Integer::sum);
        }
        return count.keySet().stream()
                .sorted()
                .filter(unit -> taken.get(unit).size() != count.get(unit)
                        || taken.get(unit).stream().anyMatch(at -> at < 1 || at > count.get(unit)))
                .map(unit -> ListRule.PLACES.broken("Đơn vị bầu cử số " + unit, unit, count.get(unit)))
                .toList();
    }

    private Map<String, Candidate> byId() {
        Map<String, Candidate> byId = new HashMap<>();
        candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
        return byId;
    }

    private static String place(int row, String column) {
        return "hàng " + (row + 1) + ", cột " + column;
    }
}
