package org.baucu.petition.process;

import org.baucu.petition.Petition;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.PetitionState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The petition is answered: by the first body, or after an appeal for good. */
@Component
class RecordPetitionDelegate implements JavaDelegate {

    private final PetitionCases cases;
    private final Petitions petitions;

    RecordPetitionDelegate(PetitionCases cases, Petitions petitions) {
        this.cases = cases;
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = cases.of(execution);
        PetitionState state = petition.state() == PetitionState.APPEALED ? PetitionState.FINAL : PetitionState.ANSWERED;
        petitions.move(petition.key(), state);
        cases.settled(petition, state);
    }
}
