package org.baucu.nomination.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.proof.domain.ProofComparison;
import org.baucu.nomination.proof.domain.ProofFields;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Types a proof of ballots or biographies from the paper and submits it to be compared with the register. */
@Service
public class ProofWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/proof";

    private final WorkItems workItems;
    private final CouncilCases cases;
    private final ProofStore store;
    private final Proofs proofs;

    ProofWork(WorkItems workItems, CouncilCases cases, ProofStore store, Proofs proofs) {
        this.workItems = workItems;
        this.cases = cases;
        this.store = store;
        this.proofs = proofs;
    }

    /**
     * Stores what the proof prints in place of what was typed before and completes the task; it is compared in the next step.
     *
     * @param printed line by line as it stands on the paper, by the keys of {@link ProofFields#keys}; other keys are left out
     * @param lateReason needed once the limit has passed
     * @throws RefusedException if the task is not the current person's
     */
    @Transactional
    public void submit(String taskId, List<PrintedEntry> printed, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<String> keys = ProofFields.keys(kind(item.key()));
        store.type(
                item.key(),
                printed.stream()
                        .map(entry -> new PrintedEntry(entry.candidateId(), clean(keys, entry.fields())))
                        .toList());
        workItems.submitProposal(taskId, lateReason);
    }

    /** What the paper of a case must print, in the order of the lists. */
    public List<PrintedEntry> expected(CaseKey key) {
        return comparison(key).expected();
    }

    /** Everything in which the proof of a case differs from the register now. */
    public List<Violation> differences(CaseKey key) {
        return comparison(key).differences(store.of(key));
    }

    /** @throws IllegalArgumentException if the case is none of a proof */
    public static ProofKind kind(CaseKey key) {
        return ProofKind.ofProcess(key.process())
                .orElseThrow(() -> new IllegalArgumentException("no proof in case " + key));
    }

    private ProofComparison comparison(CaseKey key) {
        Council council = cases.of(key).council();
        return proofs.comparison(council, kind(key));
    }

    private static Map<String, String> clean(List<String> keys, Map<String, String> typed) {
        Map<String, String> clean = new LinkedHashMap<>();
        keys.forEach(key -> clean.put(key, TableText.clean(typed.getOrDefault(key, ""))));
        return clean;
    }
}
