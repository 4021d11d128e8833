package org.baucu.rehearsal.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierWork;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.Script;
import org.springframework.stereotype.Component;

/** What completes a dossier that was not complete when it arrived. */
@Component
class DossierProposal implements ProposedBy {

    private final DossierWork work;
    private final DossierCheck check;
    private final DossierLimits limits;
    private final CouncilCases cases;

    DossierProposal(DossierWork work, DossierCheck check, DossierLimits limits, CouncilCases cases) {
        this.work = work;
        this.check = check;
        this.limits = limits;
        this.cases = cases;
    }

    @Override
    public String process() {
        return "candidate-dossier";
    }

    /** What was accepted goes to the Front the day after the receipt ends at the latest: the conference waits for it. */
    @Override
    public Optional<LocalDate> latest(CaseKey key, Script script) {
        return Optional.of(
                VietnamTime.dayOf(limits.receipt(cases.of(key).council())).plusDays(1));
    }

    @Override
    public void submit(Submission s) {
        Council council = cases.of(s.key()).council();
        work.submit(s.taskId(), complete(check.terms(council)), Set.of(), true, s.lateReason());
    }

    /** Every item, as often as it is needed. */
    static Map<String, Integer> complete(DossierTerms terms) {
        return terms.items().stream().collect(Collectors.toMap(DossierTerms.Item::code, DossierTerms.Item::needed));
    }
}
