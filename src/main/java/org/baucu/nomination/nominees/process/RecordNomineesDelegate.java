package org.baucu.nomination.nominees.process;

import java.util.List;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.nominees.Nominees;
import org.baucu.nomination.nominees.NomineesRecorded;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes those put forward nominated, keeps who was not with the reason, and closes the case. */
@Component
class RecordNomineesDelegate implements JavaDelegate {

    private static final String NOT_BY_AGENCY =
            "Không đạt tín nhiệm của hội nghị cử tri nơi công tác; cơ quan giới thiệu người khác.";
    private static final String NOT_BY_HAMLET = "Không được hội nghị cử tri ở thôn, tổ dân phố giới thiệu.";

    private final CouncilCases councils;
    private final Nominees nominees;
    private final Candidates candidates;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordNomineesDelegate(
            CouncilCases councils,
            Nominees nominees,
            Candidates candidates,
            Cases cases,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.nominees = nominees;
        this.candidates = candidates;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase about = councils.of(execution.getProcessBusinessKey());
        List<Nominees.Entered> all = nominees.proposal(about.key());
        List<String> in = ids(all, true);
        candidates.moveAll(in, CandidateState.NOMINATED, about.key(), "");
        candidates.moveAll(
                ids(all, false),
                CandidateState.NOT_PRESENTED,
                about.key(),
                NomineesWork.byHamlets(about.key()) ? NOT_BY_HAMLET : NOT_BY_AGENCY);
        Council council = about.council();
        events.publishEvent(
                new NomineesRecorded(council.election(), council.body(), council.unitCode(), in.size(), about.key()));
        cases.close(about.key());
    }

    private static List<String> ids(List<Nominees.Entered> all, boolean putForward) {
        return all.stream()
                .filter(one -> one.nominee().putForward() == putForward)
                .map(Nominees.Entered::candidateId)
                .toList();
    }
}
