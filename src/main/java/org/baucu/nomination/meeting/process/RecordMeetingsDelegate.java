package org.baucu.nomination.meeting.process;

import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.meeting.MatterTable;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.VoterMeetingsRecorded;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.MinutesRules;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The results of a commune's meetings stand: each on the way of its candidate, and each matter raised opens its own case. */
@Component
class RecordMeetingsDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final MeetingTable meetings;
    private final MatterTable matters;
    private final Candidates candidates;
    private final Cases cases;
    private final CurrentPerson person;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher events;

    RecordMeetingsDelegate(
            CouncilCases councils,
            MeetingTable meetings,
            MatterTable matters,
            Candidates candidates,
            Cases cases,
            CurrentPerson person,
            RuntimeService runtime,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.meetings = meetings;
        this.matters = matters;
        this.candidates = candidates;
        this.cases = cases;
        this.person = person;
        this.runtime = runtime;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Council council = councils.of(key).council();
        meetings.record(key);
        for (MeetingRow row : meetings.rows(key)) {
            result(key, row);
            if (!row.matter().isBlank()) {
                verify(key, council, row);
            }
        }
        cases.close(key);
        events.publishEvent(
                new VoterMeetingsRecorded(council.election(), council.body().code(), key.unit(), key.toString()));
    }

    private void result(CaseKey key, MeetingRow row) {
        if (row.inFavour().isPresent() && row.minutes().attending().isPresent()) {
            candidates.step(
                    row.candidateId(),
                    key,
                    "voter-confidence",
                    "Hội nghị cử tri %s: %d/%d"
                            .formatted(
                                    MinutesRules.placeVi(row.place()),
                                    row.inFavour().getAsInt(),
                                    row.minutes().attending().getAsInt()));
        }
    }

    private void verify(CaseKey key, Council council, MeetingRow row) {
        CaseKey matter = matters.register(key, council, row);
        candidates.step(row.candidateId(), matter, "matter-raised", "");
        person.asProduct(() -> runtime.startProcessInstanceByKey(MatterTable.PROCESS, matter.toString()));
    }
}
