package org.baucu.nomination.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.BodyNames;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** The lists of a council: what a case proposes, and what was published. */
@Component
public class CouncilLists {

    private final Elections elections;
    private final Territory territory;
    private final Candidates candidates;
    private final CouncilCases cases;
    private final NominationLaw law;
    private final CentralCheck central;
    private final ListStore store;

    CouncilLists(
            Elections elections,
            Territory territory,
            Candidates candidates,
            CouncilCases cases,
            NominationLaw law,
            CentralCheck central,
            ListStore store) {
        this.elections = elections;
        this.territory = territory;
        this.candidates = candidates;
        this.cases = cases;
        this.law = law;
        this.central = central;
        this.store = store;
    }

    /** What a case of an official list proposes. */
    public ProposedList proposed(CaseKey key) {
        Council council = cases.of(key).council();
        return new ProposedList(
                council.body() == ElectedBody.NATIONAL_ASSEMBLY,
                seats(council),
                due(key, council),
                store.entries(key),
                store.terms(key));
    }

    /** Everything that is wrong with the list of a case on a day; empty when it may be decided. */
    public List<Violation> check(CaseKey key, LocalDate today) {
        Council council = cases.of(key).council();
        ProposedList proposed = proposed(key);
        List<Violation> found = new ArrayList<>(proposed.check(rules(council), today));
        found.addAll(central.of(council, election(key.election()), proposed));
        return List.copyOf(found);
    }

    /** Who must stand on the list of a case: those whom the third conference sent on, and those the case itself entered. */
    public List<Candidate> due(CaseKey key, Council council) {
        List<Candidate> due =
                new ArrayList<>(candidates.in(council, CandidateState.PROPOSED_FOR_LIST, CandidateState.OFFICIAL));
        candidates.ofCase(key).stream()
                .filter(entered -> entered.state() == CandidateState.PROPOSED)
                .forEach(due::add);
        return List.copyOf(due);
    }

    /** The rules of the law in force for a council's list. */
    public ListRules rules(Council council) {
        return law.list(election(council.election()).ruleSet(), council.body());
    }

    /** @throws IllegalStateException if there is no such election */
    public Election election(String id) {
        return elections.find(id).orElseThrow(() -> new IllegalStateException("no election " + id));
    }

    /** Deputies to elect by electoral unit, in the order of the units; empty before these are fixed. */
    public Map<Integer, Integer> seats(Council council) {
        Map<Integer, Integer> seats = new TreeMap<>();
        units(council).forEach(unit -> seats.put(unit.number(), unit.seats()));
        return seats;
    }

    /** The electoral units of a council, by number. */
    public List<ElectoralUnit> units(Council council) {
        return territory.electoralUnits(council.election(), council.body(), council.unitCode());
    }

    /** The candidates of the published list by electoral unit, each in its order; units without one are in it with none. */
    public Map<Integer, List<Candidate>> official(Council council) {
        Map<Integer, List<Candidate>> official = new TreeMap<>();
        seats(council).keySet().forEach(unit -> official.put(unit, new ArrayList<>()));
        candidates.in(council, CandidateState.OFFICIAL).stream()
                .sorted(Comparator.comparingInt(Candidate::listOrder))
                .forEach(candidate -> official.computeIfAbsent(candidate.unitNumber(), unit -> new ArrayList<>())
                        .add(candidate));
        return official;
    }

    /** One electoral unit of the published list; empty if the council has no such unit. */
    public Optional<UnitList> official(Council council, int unit) {
        return Optional.ofNullable(seats(council).get(unit))
                .map(seats -> new UnitList(
                        unit,
                        seats,
                        official(council).getOrDefault(unit, List.of()).stream()
                                .map(ProposedList::entry)
                                .toList()));
    }

    /** The electoral units on whose lists these candidates of a council stand or stood. */
    public Set<Integer> unitsOf(Council council, Collection<String> candidateIds) {
        return candidates.of(council).stream()
                .filter(candidate -> candidateIds.contains(candidate.id()))
                .map(Candidate::unitNumber)
                .collect(Collectors.toSet());
    }

    /** The council as it stands within a sentence: "đại biểu Hội đồng nhân dân xã Thanh Trù". */
    public String name(Council council) {
        Unit unit = territory.find(council.election(), council.unitCode()).orElseThrow();
        return council.body() == ElectedBody.NATIONAL_ASSEMBLY
                ? "đại biểu Quốc hội tại " + BodyNames.within(unit)
                : "đại biểu Hội đồng nhân dân " + BodyNames.within(unit);
    }

    /** An electoral unit as an official reads it: "Đơn vị bầu cử số 3 (Toàn huyện Tam Đảo) của …". */
    public String name(Council council, int unit) {
        String area = units(council).stream()
                .filter(one -> one.number() == unit)
                .map(one -> " (" + one.areaVi() + ")")
                .findFirst()
                .orElse("");
        return "Đơn vị bầu cử số " + unit + area + " bầu " + name(council);
    }

    /** The councils whose lists the voters of a commune vote on, from the National Assembly down. */
    public List<Council> councilsOf(String election, String communeCode) {
        Map<String, Council> councils = new LinkedHashMap<>();
        Optional<Unit> at = territory.find(election, communeCode);
        List<Unit> up = new ArrayList<>();
        while (at.isPresent()) {
            up.add(0, at.get());
            at = at.get().parentCode().flatMap(above -> territory.find(election, above));
        }
        for (Unit unit : up) {
            if (unit.parentCode().isEmpty()) {
                councils.put("NA", new Council(election, ElectedBody.NATIONAL_ASSEMBLY, unit.code()));
            }
            if (unit.hasCouncil()) {
                ElectedBody body = ElectedBody.councilOf(unit.level());
                councils.put(body.code(), new Council(election, body, unit.code()));
            }
        }
        return List.copyOf(councils.values());
    }
}
