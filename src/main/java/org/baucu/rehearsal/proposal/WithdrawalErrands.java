package org.baucu.rehearsal.proposal;

import java.time.Instant;
import java.util.List;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.platform.work.Groups;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.CandidateFate;
import org.springframework.stereotype.Component;

/** A candidate of the provincial council withdraws after the second conference. */
@Component
class WithdrawalErrands implements Errands {

    private final Dossiers dossiers;
    private final DossierStore store;
    private final Candidates candidates;
    private final ScriptCandidates sample;

    WithdrawalErrands(Dossiers dossiers, DossierStore store, Candidates candidates, ScriptCandidates sample) {
        this.dossiers = dossiers;
        this.store = store;
        this.candidates = candidates;
        this.sample = sample;
    }

    @Override
    public List<Errand> of(Instant morning, Script script) {
        return sample.councils(script).stream()
                .filter(council -> council.body() == ElectedBody.PROVINCE_COUNCIL)
                .flatMap(council -> candidates.in(council, CandidateState.PRELIMINARY).stream())
                .filter(one -> sample.find(one, script)
                        .filter(who -> who.fate() == CandidateFate.WITHDRAWS)
                        .isPresent())
                .flatMap(one -> store.ofCandidate(one.id()).stream().map(file -> errand(one, file)))
                .toList();
    }

    private Errand errand(Candidate one, DossierFile file) {
        Council council = one.council();
        return new Errand(
                Groups.of(Groups.UBBC, council.unitCode()),
                () -> dossiers.withdraw(file.key(), "Đơn xin rút ứng cử vì lý do sức khỏe."));
    }
}
