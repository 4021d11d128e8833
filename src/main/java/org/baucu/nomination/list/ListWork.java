package org.baucu.nomination.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.list.domain.CentralEntry;
import org.baucu.nomination.list.domain.EvenAllocation;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ListRule;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up and submits the official list of a council. */
@Service
public class ListWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/candidate-list";

    private final WorkItems workItems;
    private final CouncilCases cases;
    private final CouncilLists lists;
    private final ListStore store;
    private final Candidates candidates;

    ListWork(WorkItems workItems, CouncilCases cases, CouncilLists lists, ListStore store, Candidates candidates) {
        this.workItems = workItems;
        this.cases = cases;
        this.lists = lists;
        this.store = store;
        this.candidates = candidates;
    }

    /**
     * Stores the list in place of the one before and completes the task; whether it is lawful is checked in the next step.
     *
     * @param entries where those stand whom the third conference sent on
     * @param central centrally nominated candidates for the National Assembly, with their dossiers
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's, a council's list has centrally nominated candidates, or an identity
     *     number cannot be one
     */
    @Transactional
    public void submit(
            String taskId,
            List<ListEntry> entries,
            List<CentralEntry> central,
            ListTerms terms,
            Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        Council council = cases.of(item.key()).council();
        if (!central.isEmpty() && council.body() != ElectedBody.NATIONAL_ASSEMBLY) {
            throw new RefusedException(ListRule.CENTRAL_OF_COUNCIL.broken(""));
        }
        List<String> ids = candidates.enterAll(
                item.key(),
                central.stream()
                        .map(one -> new NewCandidate(council, CandidateSource.CENTRAL, one.nominatedBy(), one.person()))
                        .toList());
        List<ListEntry> all = new ArrayList<>(entries);
        for (int at = 0; at < central.size(); at++) {
            CentralEntry one = central.get(at);
            if (!one.identityNumber().isBlank()) {
                candidates.identify(ids.get(at), one.identityNumber());
            }
            all.add(new ListEntry(ids.get(at), one.unitNumber(), one.listOrder()));
        }
        store.propose(item.key(), all, terms);
        workItems.submitProposal(taskId, lateReason);
    }

    /**
     * Proposes where everyone stands: an even allocation over the electoral units, each unit in the order of the names. Nothing is stored.
     *
     * @return entries of those who are in the register for this case; empty before the electoral units are fixed
     */
    public List<ListEntry> allocation(CaseKey key) {
        ProposedList proposed = lists.proposed(key);
        ListRules rules = lists.rules(cases.of(key).council());
        return proposed.seats().isEmpty()
                ? List.of()
                : EvenAllocation.of(
                        proposed.candidates().stream().map(ProposedList::entry).toList(),
                        proposed.seats(),
                        rules::needed);
    }
}
