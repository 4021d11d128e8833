package org.baucu.rehearsal.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialList;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.rehearsal.Script;
import org.springframework.stereotype.Component;

/** The day after a commune's list is published somebody has to be struck from it; the unit has one more than it needs. */
@Component
class RemovalErrands implements Errands {

    private final RemovalStarter starter;
    private final CouncilLists lists;
    private final ListStore published;
    private final Cases cases;
    private final ScriptCandidates sample;

    RemovalErrands(
            RemovalStarter starter, CouncilLists lists, ListStore published, Cases cases, ScriptCandidates sample) {
        this.starter = starter;
        this.lists = lists;
        this.published = published;
        this.cases = cases;
        this.sample = sample;
    }

    @Override
    public List<Errand> of(Instant morning, Script script) {
        return sample.councils(script).stream()
                .filter(council -> sample.struckFrom(council, script))
                .filter(council -> cases.find(CouncilCases.key(council, "remove-candidate", 1))
                        .isEmpty())
                .flatMap(council -> published
                        .published(council)
                        .filter(list -> VietnamTime.dayOf(list.publishedAt()).isBefore(VietnamTime.dayOf(morning)))
                        .flatMap(list -> who(council).map(one -> errand(one, list)))
                        .stream())
                .toList();
    }

    private Errand errand(Candidate one, OfficialList list) {
        return new Errand(
                Groups.of(Groups.UBBC, one.council().unitCode()),
                () -> starter.start(one.id(), RemovalProposal.GROUND, list.caseKey()));
    }

    /** Somebody of a unit that can spare one, a man first: the women's share stays. */
    private Optional<Candidate> who(Council council) {
        ListRules rules = lists.rules(council);
        Map<Integer, Integer> seats = lists.seats(council);
        return lists.official(council).entrySet().stream()
                .filter(unit -> unit.getValue().size() > rules.needed(seats.get(unit.getKey())))
                .flatMap(unit -> unit.getValue().stream())
                .min(Comparator.comparing(one -> one.person().female()));
    }
}
