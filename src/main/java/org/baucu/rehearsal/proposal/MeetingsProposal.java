package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.VietnamTime;
import org.baucu.rehearsal.sample.CandidateFate;
import org.baucu.rehearsal.sample.SampleCandidate;
import org.springframework.stereotype.Component;

/** Minutes of voter meetings; at one in some dozens voters raise a matter that has to be verified. */
@Component
class MeetingsProposal implements ProposedBy {

    private static final int CALLED = 80;
    private static final int ATTENDING = 66;
    private static final int MANY_IN_FAVOUR = 63;
    private static final int FEW_IN_FAVOUR = 30;
    private static final int ONE_MATTER_IN = 60;
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final VoterMeetingsWork work;
    private final MeetingTable table;
    private final Candidates candidates;
    private final ScriptCandidates sample;
    private final NominationLaw law;
    private final Clock clock;

    MeetingsProposal(
            VoterMeetingsWork work,
            MeetingTable table,
            Candidates candidates,
            ScriptCandidates sample,
            NominationLaw law,
            Clock clock) {
        this.work = work;
        this.table = table;
        this.candidates = candidates;
        this.sample = sample;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String process() {
        return VoterMeetingsWork.PROCESS;
    }

    /** The mistake: too few voters came to the first meeting. */
    @Override
    public void submit(Submission s) {
        List<MeetingRow> rows = new ArrayList<>();
        for (MeetingRow owed : table.rows(s.key())) {
            rows.add(held(owed, s, s.mistake() && rows.isEmpty()));
        }
        work.submit(s.taskId(), rows, s.lateReason());
    }

    private MeetingRow held(MeetingRow owed, Submission s, boolean tooFew) {
        Candidate candidate = candidates.find(owed.candidateId()).orElseThrow();
        Optional<SampleCandidate> one = sample.find(candidate, s.script());
        MeetingTerms terms = law.meeting(s.script().province().ruleSet(), owed.place());
        boolean residence = owed.place() == MeetingPlace.RESIDENCE;
        boolean doubted = residence
                && one.filter(c -> c.fate() == CandidateFate.NO_CONFIDENCE).isPresent();
        int attending = tooFew ? terms.quorum(CALLED) - 1 : ATTENDING;
        boolean raised = one.filter(c -> c.fate() == CandidateFate.LISTED && c.number() % ONE_MATTER_IN == 1)
                .isPresent();
        return new MeetingRow(
                owed.candidateId(),
                owed.place(),
                new Minutes(
                        residence
                                ? candidate.person().residence()
                                : candidate.person().workplace(),
                        Optional.of(evening()),
                        Optional.of(MeetingForm.IN_PERSON),
                        "",
                        OptionalInt.of(CALLED),
                        OptionalInt.of(attending),
                        OptionalInt.of(terms.minCounters())),
                OptionalInt.of(Math.min(attending, doubted ? FEW_IN_FAVOUR : MANY_IN_FAVOUR)),
                raised ? "Cử tri đề nghị làm rõ việc sử dụng đất của gia đình." : "",
                "");
    }

    private Instant evening() {
        return VietnamTime.at(VietnamTime.dayOf(clock.instant()).minusDays(1), EVENING);
    }
}
