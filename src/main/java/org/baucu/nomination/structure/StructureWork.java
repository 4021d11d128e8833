package org.baucu.nomination.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.nomination.structure.domain.StructureRule;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.platform.NameKey;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the structure of a council, its adjustment, or the record of the Standing Committee of the National Assembly's document. */
@Service
public class StructureWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/structure";

    /** As much as the tables have room for and a page can show. */
    static final int NAME_LENGTH = 300;

    static final int MOST_ALLOCATIONS = 1000;

    private final WorkItems workItems;
    private final CouncilCases cases;
    private final Structures structures;

    public StructureWork(WorkItems workItems, CouncilCases cases, Structures structures) {
        this.workItems = workItems;
        this.cases = cases;
        this.structures = structures;
    }

    /**
     * Stores the structure in place of the one before and completes the task; whether it is lawful is checked in the next step.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's or of another page, or a text cannot be stored
     */
    @Transactional
    public void submit(String taskId, StructurePlan plan, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<Allocation> clean = clean(plan.allocations());
        List<Violation> tooMuch = unstorable(clean);
        if (!tooMuch.isEmpty()) {
            throw new RefusedException(tooMuch);
        }
        structures.propose(
                cases.of(item.key()),
                new StructurePlan(plan.seats(), plan.targets(), plan.youngUnder(), plan.central(), clean));
        workItems.submitProposal(taskId, lateReason);
    }

    /** Allocations with their names cleaned. */
    public static List<Allocation> clean(List<Allocation> allocations) {
        return allocations.stream()
                .map(one -> new Allocation(NameKey.clean(one.nameVi()), one.group(), one.people()))
                .toList();
    }

    /** What the tables have no room for. */
    public static List<Violation> unstorable(List<Allocation> allocations) {
        List<Violation> found = new ArrayList<>();
        if (allocations.size() > MOST_ALLOCATIONS) {
            found.add(StructureRule.TOO_MUCH.broken("", "Danh sách phân bổ", MOST_ALLOCATIONS + " dòng"));
        }
        for (int i = 0; i < allocations.size(); i++) {
            if (allocations.get(i).nameVi().length() > NAME_LENGTH) {
                found.add(StructureRule.TOO_MUCH.broken(
                        "hàng " + (i + 1) + ", cột " + StructureRules.AGENCY,
                        "Tên cơ quan, tổ chức, đơn vị",
                        NAME_LENGTH + " chữ"));
            }
        }
        return found;
    }
}
