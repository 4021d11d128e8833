package org.baucu.petition.process;

import org.baucu.petition.Petition;
import org.baucu.petition.PetitionSettled;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.PetitionState;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the steps of the process have in common: which petition it is, and how its case ends. */
@Component
class PetitionCases {

    private final Petitions petitions;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    PetitionCases(Petitions petitions, Cases cases, ApplicationEventPublisher events) {
        this.petitions = petitions;
        this.cases = cases;
        this.events = events;
    }

    /** @throws IllegalStateException if the case carries no petition */
    Petition of(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        return petitions.find(key).orElseThrow(() -> new IllegalStateException("no petition of case " + key));
    }

    /** Ends the case of a petition that has come into its last state. */
    void settled(Petition petition, PetitionState state) {
        cases.close(petition.key());
        tell(petition, state);
    }

    /** The same where the law ended it: from the freeze on nobody decides, and what is open is handed over in time. */
    void settledByLaw(Petition petition, PetitionState state) {
        cases.closeAtLimit(petition.key());
        tell(petition, state);
    }

    private void tell(Petition petition, PetitionState state) {
        events.publishEvent(new PetitionSettled(
                petition.council().election(),
                petition.council().unitCode(),
                state.code(),
                petition.key().toString()));
    }
}
