package org.baucu.rehearsal.proposal;

import java.util.Optional;
import org.baucu.petition.PetitionWork;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionFinding;
import org.springframework.stereotype.Component;

/** Answers to petitions; nobody appeals. */
@Component
class PetitionProposal implements ProposedBy {

    private static final String APPEAL = "user_AwaitAppeal";

    private final PetitionWork work;

    PetitionProposal(PetitionWork work) {
        this.work = work;
    }

    @Override
    public String process() {
        return "petition";
    }

    @Override
    public void submit(Submission s) {
        if (s.task().equals(APPEAL)) {
            work.appeal(s.taskId(), false, "", s.lateReason());
        } else {
            work.answer(
                    s.taskId(),
                    new PetitionAnswer(
                            Optional.of(PetitionFinding.UNFOUNDED),
                            "Đã xác minh từng nội dung: đơn nêu không đúng sự thật."),
                    s.lateReason());
        }
    }
}
