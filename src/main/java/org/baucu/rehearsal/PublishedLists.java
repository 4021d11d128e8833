package org.baucu.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialList;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.platform.Violation;
import org.baucu.rehearsal.proposal.ScriptCandidates;
import org.springframework.stereotype.Component;

/** Whether the published list of each council is lawful now, by the program's own rules over who stands on it. */
@Component
class PublishedLists {

    private final CouncilLists lists;
    private final ListStore published;
    private final ElectionCalendar calendar;
    private final ScriptCandidates sample;
    private final Clock clock;

    PublishedLists(
            CouncilLists lists, ListStore published, ElectionCalendar calendar, ScriptCandidates sample, Clock clock) {
        this.lists = lists;
        this.published = published;
        this.calendar = calendar;
        this.sample = sample;
        this.clock = clock;
    }

    /** Every council, from the National Assembly down; one whose list is neither published nor due yet is left out. */
    List<RehearsalReport.CouncilList> of(Script script) {
        return sample.councils(script).stream()
                .flatMap(council ->
                        published
                                .published(council)
                                .map(list -> judged(council, list))
                                .or(() -> missing(council))
                                .stream())
                .toList();
    }

    private RehearsalReport.CouncilList judged(Council council, OfficialList list) {
        ListRules rules = lists.rules(council);
        List<UnitList> units = lists.seats(council).keySet().stream()
                .map(unit -> lists.official(council, unit).orElseThrow())
                .toList();
        ListTerms terms = published.terms(list.caseKey());
        List<String> broken = rules
                .check(
                        units,
                        terms.shortage().complete() ? terms.shortUnits() : Set.of(),
                        terms.shares().complete())
                .stream()
                .map(Violation::code)
                .toList();
        return new RehearsalReport.CouncilList(
                council.body().code(),
                council.unitCode(),
                units.stream().mapToInt(UnitList::seats).sum(),
                ListRules.all(units),
                ListRules.members(units, "women"),
                broken.isEmpty(),
                broken);
    }

    private Optional<RehearsalReport.CouncilList> missing(Council council) {
        String limit = council.body() == ElectedBody.NATIONAL_ASSEMBLY
                ? "na-official-list-published"
                : "pc-official-list-published";
        return calendar.find(council.election(), limit)
                .flatMap(Milestone::due)
                .filter(clock.instant()::isAfter)
                .map(due -> new RehearsalReport.CouncilList(
                        council.body().code(),
                        council.unitCode(),
                        lists.seats(council).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        0,
                        0,
                        false,
                        List.of("not-published")));
    }
}
