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
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the first answer to a petition. */
@Component
class ValidatePetitionDelegate implements JavaDelegate {

    private final PetitionCases petitionCases;
    private final Petitions petitions;
    private final PetitionFreeze freeze;
    private final CaseJudgement judgement;

    ValidatePetitionDelegate(
            PetitionCases petitionCases, Petitions petitions, PetitionFreeze freeze, CaseJudgement judgement) {
        this.petitionCases = petitionCases;
        this.petitions = petitions;
        this.freeze = freeze;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = petitionCases.of(execution);
        String text = petitions.text(petition.key()).map(PetitionText::answer).orElse("");
        List<Violation> found = new ArrayList<>(PetitionRules.answer(new PetitionAnswer(petition.finding(), text)));
        found.addAll(freeze.check(petition));
        judgement.judge(execution, found);
    }
}
