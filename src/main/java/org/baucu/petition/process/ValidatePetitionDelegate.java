package org.baucu.petition.process;

import java.util.ArrayList;
import java.util.List;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.PetitionText;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionRules;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the first answer to a petition. */
@Component
class ValidatePetitionDelegate implements JavaDelegate {

    private final PetitionCases petitionCases;
    private final Petitions petitions;
    private final PetitionFreeze freeze;
    private final Cases cases;

    ValidatePetitionDelegate(PetitionCases petitionCases, Petitions petitions, PetitionFreeze freeze, Cases cases) {
        this.petitionCases = petitionCases;
        this.petitions = petitions;
        this.freeze = freeze;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = petitionCases.of(execution);
        String text = petitions.text(petition.key()).map(PetitionText::answer).orElse("");
        List<Violation> found = new ArrayList<>(PetitionRules.answer(new PetitionAnswer(petition.finding(), text)));
        found.addAll(freeze.check(petition));
        cases.violations(petition.key(), found);
        PetitionVariables.judged(execution, found);
    }
}
