package org.baucu.nomination.proof;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.nomination.proof.domain.DeliveryRules;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports how many households of a commune got the biographies. */
@Service
public class DeliveryWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/delivery";

    private static final int MAX_PLACE = 300;
    private static final int MAX_REASON = 1000;

    private final WorkItems workItems;
    private final DeliveryStore store;
    private final ProofStore proofs;
    private final CouncilLists lists;
    private final Territory territory;

    DeliveryWork(WorkItems workItems, DeliveryStore store, ProofStore proofs, CouncilLists lists, Territory territory) {
        this.workItems = workItems;
        this.store = store;
        this.proofs = proofs;
        this.lists = lists;
        this.territory = territory;
    }

    /**
     * Stores the report in place of the one before and completes the task; it is checked in the next step.
     *
     * @param lateReason needed once the limit has passed
     * @throws RefusedException if the task is not the current person's
     */
    @Transactional
    public void submit(String taskId, List<Delivery> deliveries, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<Delivery> clean = deliveries.stream()
                .map(one -> new Delivery(
                        TextLimit.fitting("", "Nơi phát", one.place(), MAX_PLACE),
                        one.households(),
                        one.delivered(),
                        TextLimit.fitting("", "Lý do chưa phát đủ", one.reason(), MAX_REASON)))
                .toList();
        store.report(item.key(), clean);
        workItems.submitProposal(taskId, lateReason);
    }

    /** What is wrong with what a case reports. */
    public List<Violation> check(CaseKey key) {
        return DeliveryRules.check(store.of(key), areas(key), unprinted(key));
    }

    /** The polling areas of the case's commune as places of delivery. */
    public List<String> areas(CaseKey key) {
        return territory.pollingAreas(key.election(), key.unit()).stream()
                .map(DeliveryWork::place)
                .toList();
    }

    private static String place(PollingArea area) {
        return "Khu vực bỏ phiếu số " + area.number();
    }

    private List<String> unprinted(CaseKey key) {
        return lists.councilsOf(key.election(), key.unit()).stream()
                .filter(council -> proofs.signed(council, ProofKind.BIOGRAPHY).isEmpty())
                .map(lists::name)
                .toList();
    }
}
