package org.baucu.petition.process;

import org.baucu.petition.Petition;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.PetitionState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A denunciation without a name is in the book, and nothing else is done (Điều 61 khoản 3). */
@Component
class RecordAnonymousPetitionDelegate implements JavaDelegate {

    private final PetitionCases cases;
    private final Petitions petitions;

    RecordAnonymousPetitionDelegate(PetitionCases cases, Petitions petitions) {
        this.cases = cases;
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = cases.of(execution);
        petitions.move(petition.key(), PetitionState.RECORDED);
        cases.settled(petition, PetitionState.RECORDED);
    }
}
