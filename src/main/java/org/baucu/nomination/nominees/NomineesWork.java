package org.baucu.nomination.nominees;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.nominees.domain.NomineeRules;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits whom the agencies of a council's level or the hamlets of a commune put forward; the page and the simulated officials come through here. */
@Service
public class NomineesWork {

    /** Path of the page that its tasks name as their form. */
    public static final String PAGE = "/work/nominees";

    /** Process of the agencies of a council. */
    public static final String BY_AGENCY = "nominate-by-agency";

    /** Process of the hamlets of a commune. */
    public static final String BY_HAMLET = "nominate-by-hamlet";

    private final WorkItems workItems;
    private final CouncilCases councils;
    private final Nominees nominees;

    NomineesWork(WorkItems workItems, CouncilCases councils, Nominees nominees) {
        this.workItems = workItems;
        this.councils = councils;
        this.nominees = nominees;
    }

    /** Whether a case is that of hamlets, else of agencies. */
    public static boolean byHamlets(CaseKey key) {
        return key.process().equals(BY_HAMLET);
    }

    /**
     * Stores the list as the case's proposal, enters the persons in the register and completes the task; the process then checks it.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's, is another kind of task, or a text is too long; nothing is stored
     */
    @Transactional
    public void submit(String taskId, List<Nominee> list, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<Violation> tooLong = NomineeRules.unstorable(list);
        if (!tooLong.isEmpty()) {
            throw new RefusedException(tooLong);
        }
        nominees.propose(
                councils.of(item.key()), byHamlets(item.key()) ? CandidateSource.HAMLET : CandidateSource.AGENCY, list);
        workItems.submitProposal(taskId, lateReason);
    }
}
