package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.MeetingWindows;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
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
    private static final LocalTime EARLY = LocalTime.of(7, 30);

    private final VoterMeetingsWork work;
    private final MeetingTable table;
    private final Candidates candidates;
    private final ScriptCandidates sample;
    private final NominationLaw law;
    private final MeetingWindows windows;
    private final CouncilCases councils;
    private final Clock clock;

    MeetingsProposal(
            VoterMeetingsWork work,
            MeetingTable table,
            Candidates candidates,
            ScriptCandidates sample,
            NominationLaw law,
            MeetingWindows windows,
            CouncilCases councils,
            Clock clock) {
        this.work = work;
        this.table = table;
        this.candidates = candidates;
        this.sample = sample;
        this.law = law;
        this.windows = windows;
        this.councils = councils;
        this.clock = clock;
    }

    @Override
    public String process() {
        return VoterMeetingsWork.PROCESS;
    }

    /** Nobody calls voters before they may be asked. */
    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        return step != Step.PROPOSE || first(key).filter(today()::isBefore).isEmpty();
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
                        Optional.of(met(s.key())),
                        Optional.of(MeetingForm.IN_PERSON),
                        "",
                        OptionalInt.of(CALLED),
                        OptionalInt.of(attending),
                        OptionalInt.of(terms.minCounters())),
                OptionalInt.of(Math.min(attending, doubted ? FEW_IN_FAVOUR : MANY_IN_FAVOUR)),
                raised ? "Cử tri đề nghị làm rõ việc sử dụng đất của gia đình." : "",
                "");
    }

    /** The evening before, or early on the first day on which voters may be asked. */
    private Instant met(CaseKey key) {
        LocalDate yesterday = today().minusDays(1);
        return first(key)
                .filter(yesterday::isBefore)
                .map(first -> VietnamTime.at(first, EARLY))
                .orElseGet(() -> VietnamTime.at(yesterday, EVENING));
    }

    private Optional<LocalDate> first(CaseKey key) {
        return windows.of(councils.of(key).council()).first();
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }
}
