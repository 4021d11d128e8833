package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.util.Optional;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.platform.VietnamTime;
import org.springframework.stereotype.Component;

/** The proposal to strike a candidate from the published list. */
@Component
class RemovalProposal implements ProposedBy {

    /** Code of the table {@code removal-ground}. */
    static final String GROUND = "civil-capacity";

    private final RemovalWork work;
    private final Clock clock;

    RemovalProposal(RemovalWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "remove-candidate";
    }

    /** The mistake: nobody says what happened. */
    @Override
    public void submit(Submission s) {
        work.submit(
                s.taskId(),
                GROUND,
                new Removal.Facts(
                        "07/2021/QĐDS-ST",
                        Optional.of(VietnamTime.dayOf(clock.instant())),
                        "Tòa án nhân dân",
                        s.mistake() ? "" : "Quyết định tuyên bố mất năng lực hành vi dân sự."),
                s.lateReason());
    }
}
