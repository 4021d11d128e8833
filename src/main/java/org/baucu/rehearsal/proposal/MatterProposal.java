package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.meeting.MatterTable;
import org.baucu.nomination.meeting.MatterWork;
import org.baucu.nomination.meeting.RaisedMatter;
import org.baucu.nomination.meeting.domain.Answerer;
import org.baucu.nomination.meeting.domain.MatterAnswer;
import org.baucu.nomination.meeting.domain.MatterRules;
import org.baucu.platform.VietnamTime;
import org.springframework.stereotype.Component;

/** Answers to matters that voters raised. */
@Component
class MatterProposal implements ProposedBy {

    private final MatterWork work;
    private final MatterTable table;
    private final Candidates candidates;
    private final Clock clock;

    MatterProposal(MatterWork work, MatterTable table, Candidates candidates, Clock clock) {
        this.work = work;
        this.table = table;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Override
    public String process() {
        return MatterTable.PROCESS;
    }

    /** The mistake: the answer itself is missing. */
    @Override
    public void submit(Submission s) {
        RaisedMatter matter = table.find(s.key()).orElseThrow();
        Candidate candidate = candidates.find(matter.candidateId()).orElseThrow();
        Answerer answerer = MatterRules.answerers(candidate.source(), matter.place())
                .iterator()
                .next();
        work.submit(
                s.taskId(),
                new MatterAnswer(
                        Optional.of(answerer),
                        candidate.nominatedBy().isEmpty() ? "Ủy ban bầu cử" : candidate.nominatedBy(),
                        "12/TL",
                        Optional.of(VietnamTime.dayOf(clock.instant())),
                        s.mistake() ? "" : "Đã xác minh: việc sử dụng đất đúng quy định.",
                        Optional.of(false)),
                s.lateReason());
    }
}
