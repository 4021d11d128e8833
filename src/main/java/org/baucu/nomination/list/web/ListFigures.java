package org.baucu.nomination.list.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.Share;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.territory.ElectoralUnit;

/**
 * The figures of a list against what the law asks.
 *
 * @param units electoral unit by electoral unit
 * @param shares shares of the whole list
 * @param candidates how many must stand on it
 * @param placed how many have a place
 * @param seats deputies to elect in all
 */
public record ListFigures(List<UnitFigure> units, List<ShareFigure> shares, int candidates, int placed, int seats) {

    /**
     * A unit.
     *
     * @param needed candidates that the law wants
     * @param placed candidates that stand there now
     */
    public record UnitFigure(int number, String area, int seats, int needed, int placed) {

        /** Whether it has the candidates that the law asks for. */
        public boolean isEnough() {
            return placed >= needed;
        }
    }

    /**
     * A share.
     *
     * @param group {@code women} or {@code minority}
     * @param percent what is reached, as a Vietnamese reads it
     * @param asked what the law asks
     * @param binding whether a list below it needs a resolution; else it is shown only
     */
    public record ShareFigure(
            String group,
            String nameVi,
            int members,
            int all,
            String percent,
            int asked,
            boolean binding,
            boolean reached,
            String article) {}

    /** The figures of a list that is being drawn up; number 0 among the units are those without a place, whom shares count too. */
    static ListFigures drafted(List<UnitList> units, CouncilLists lists, Council council) {
        return of(units.stream().filter(unit -> unit.number() != 0).toList(), units, lists, council);
    }

    /** The figures of a proposed list; shares count everyone who must stand on it. */
    static ListFigures of(ProposedList proposed, CouncilLists lists, Council council) {
        List<UnitList> everyone = List.of(new UnitList(
                0, 0, proposed.candidates().stream().map(ProposedList::entry).toList()));
        return of(proposed.units(), everyone, lists, council);
    }

    /** The figures of a published list. */
    static ListFigures official(Map<Integer, List<Candidate>> official, CouncilLists lists, Council council) {
        Map<Integer, Integer> seats = lists.seats(council);
        List<UnitList> units = official.entrySet().stream()
                .map(unit -> new UnitList(
                        unit.getKey(),
                        seats.getOrDefault(unit.getKey(), 0),
                        unit.getValue().stream().map(ProposedList::entry).toList()))
                .toList();
        return of(units, units, lists, council);
    }

    private static ListFigures of(List<UnitList> units, List<UnitList> everyone, CouncilLists lists, Council council) {
        ListRules rules = lists.rules(council);
        Map<Integer, String> areas = lists.units(council).stream()
                .collect(Collectors.toMap(ElectoralUnit::number, ElectoralUnit::areaVi, (one, same) -> one));
        int all = ListRules.all(everyone);
        return new ListFigures(
                units.stream()
                        .map(unit -> new UnitFigure(
                                unit.number(),
                                areas.getOrDefault(unit.number(), ""),
                                unit.seats(),
                                rules.needed(unit.seats()),
                                unit.candidates().size()))
                        .toList(),
                rules.shares().stream()
                        .map(share -> figure(share, ListRules.members(everyone, share.group()), all))
                        .toList(),
                all,
                ListRules.all(units),
                units.stream().mapToInt(UnitList::seats).sum());
    }

    private static ShareFigure figure(Share share, int members, int all) {
        return new ShareFigure(
                share.group(),
                NominationRule.groupVi(share.group()),
                members,
                all,
                Share.percent(members, all),
                share.percent(),
                share.binding(),
                share.reached(members, all),
                share.article());
    }
}
