package org.baucu.petition.process;

import java.util.Map;
import org.baucu.calendar.process.CaseOpening;
import org.baucu.nomination.CouncilNames;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionRoute;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a petition that has been received (Điều 61); it is limited by the day on which nothing is decided any more. */
@Component
class PreparePetitionDelegate implements JavaDelegate {

    private static final String FREEZE = "candidate-denunciation-freeze";
    private static final Map<PetitionKind, String> KINDS = Map.of(
            PetitionKind.COMPLAINT, "Khiếu nại",
            PetitionKind.DENUNCIATION, "Tố cáo",
            PetitionKind.PROPOSAL, "Kiến nghị");
    private static final Map<PetitionSubject, String> SUBJECTS = Map.of(
            PetitionSubject.CANDIDATE, "người ứng cử",
            PetitionSubject.LIST, "việc lập danh sách người ứng cử",
            PetitionSubject.CAMPAIGN, "vận động bầu cử");

    private final PetitionCases cases;
    private final PetitionFreeze freeze;
    private final CouncilNames names;
    private final CaseOpening opening;

    PreparePetitionDelegate(PetitionCases cases, PetitionFreeze freeze, CouncilNames names, CaseOpening opening) {
        this.cases = cases;
        this.freeze = freeze;
        this.names = names;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = cases.of(execution);
        PetitionVariables.ROUTE.set(execution, petition.route().code());
        PetitionVariables.GROUP.set(execution, petition.firstGroup());
        PetitionVariables.APPEALED.set(execution, false);
        CaseVariables.begin(execution);
        opening.open(
                execution,
                limited(petition) ? FREEZE : "",
                "%s số %d về %s %s"
                        .formatted(
                                KINDS.get(petition.kind()),
                                petition.number(),
                                SUBJECTS.get(petition.subject()),
                                names.deputies(petition.council())),
                Groups.of(Groups.UBBC, petition.council().unitCode()));
    }

    /** What is only entered, or handed over at once, has nobody who has to answer it by a day. */
    private boolean limited(Petition petition) {
        return petition.route() == PetitionRoute.PROCESS
                && freeze.from(petition).isPresent();
    }
}
