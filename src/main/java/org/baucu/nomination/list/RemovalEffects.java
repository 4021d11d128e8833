package org.baucu.nomination.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.domain.RemovalRules;
import org.baucu.platform.Violation;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** What striking a candidate does to its electoral unit: how many are left, and which papers it touches. */
@Component
public class RemovalEffects {

    private final CouncilLists lists;
    private final Territory territory;
    private final PrintedPapers papers;

    RemovalEffects(CouncilLists lists, Territory territory, PrintedPapers papers) {
        this.lists = lists;
        this.territory = territory;
        this.papers = papers;
    }

    /** The effects of striking a candidate of a published list, or of having struck it. */
    public Effects of(Candidate candidate) {
        Council council = candidate.council();
        UnitList unit = lists.official(council, candidate.unitNumber())
                .orElseGet(() -> new UnitList(candidate.unitNumber(), 0, List.of()));
        int left = (int) unit.candidates().stream()
                .filter(entry -> !entry.candidateId().equals(candidate.id()))
                .count();
        int needed = unit.seats() == 0 ? 0 : lists.rules(council).needed(unit.seats());
        String name = lists.name(council, candidate.unitNumber());
        List<PollingArea> areas = areas(council, candidate.unitNumber());
        return new Effects(
                name,
                candidate.unitNumber(),
                unit.seats(),
                left,
                needed,
                RemovalRules.shortage(name, unit, left, needed),
                state(papers.ballots(council), candidate.unitNumber()),
                state(papers.biographies(council), candidate.unitNumber()),
                areas.size(),
                areas.stream().mapToInt(PollingArea::voters).sum());
    }

    private static PrintedPapers.State state(Map<Integer, PrintedPapers.State> states, int unit) {
        return states.getOrDefault(unit, PrintedPapers.State.NONE);
    }

    private List<PollingArea> areas(Council council, int number) {
        Optional<ElectoralUnit> unit = lists.units(council).stream()
                .filter(one -> one.number() == number)
                .findFirst();
        if (unit.isEmpty()) {
            return List.of();
        }
        if (council.body() == ElectedBody.COMMUNE_COUNCIL) {
            List<PollingArea> all = territory.pollingAreas(council.election(), council.unitCode());
            Set<String> parts = unit.get().parts();
            List<PollingArea> named = all.stream()
                    .filter(area -> parts.contains(String.valueOf(area.number())) || parts.contains(area.nameVi()))
                    .toList();
            return named.isEmpty() && lists.units(council).size() == 1 ? all : named;
        }
        return unit.get().parts().stream()
                .flatMap(code -> territory.find(council.election(), code).stream())
                .flatMap(part -> communes(council.election(), part))
                .flatMap(commune -> territory.pollingAreas(council.election(), commune.code()).stream())
                .toList();
    }

    private Stream<Unit> communes(String election, Unit unit) {
        if (unit.level() == Level.COMMUNE) {
            return Stream.of(unit);
        }
        List<Unit> communes = new ArrayList<>();
        territory.children(election, unit.code()).forEach(child -> communes(election, child)
                .forEach(communes::add));
        return communes.stream();
    }

    /**
     * What a removal does to the electoral unit.
     *
     * @param unitName the unit as an official reads it
     * @param unitNumber its number
     * @param seats deputies to elect
     * @param left candidates that remain
     * @param needed candidates that the law wants
     * @param shortage what is to be said and done if too few remain
     * @param ballot how far the proof of the unit's ballot is
     * @param biography how far the proof of the biographies of the unit's candidates is
     * @param areas polling areas that vote with this ballot, 0 where it is not known which
     * @param voters voters expected there, as many ballots
     */
    public record Effects(
            String unitName,
            int unitNumber,
            int seats,
            int left,
            int needed,
            Optional<Violation> shortage,
            PrintedPapers.State ballot,
            PrintedPapers.State biography,
            int areas,
            int voters) {}
}
