package org.baucu.nomination.meeting.process;

import java.util.List;
import org.baucu.nomination.Council;
import org.baucu.nomination.conference.ConferenceHeld;
import org.baucu.nomination.meeting.MeetingPlan;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the voter meetings of a council once its preliminary list stands: one case for each commune that owes any. */
@Component
class MeetingStarter {

    private static final int SECOND = 2;

    private final MeetingPlan plan;
    private final MeetingTable table;
    private final CurrentPerson person;
    private final RuntimeService runtime;

    MeetingStarter(MeetingPlan plan, MeetingTable table, CurrentPerson person, RuntimeService runtime) {
        this.plan = plan;
        this.table = table;
        this.person = person;
        this.runtime = runtime;
    }

    @EventListener
    void afterSecondConference(ConferenceHeld held) {
        if (held.round() == SECOND) {
            start(new Council(held.election(), held.body(), held.unit()));
        }
    }

    /** Opens the cases that are not open yet, in the current transaction; gives their keys. */
    List<CaseKey> start(Council council) {
        List<CaseKey> opened = plan.owed(council).keySet().stream()
                .map(unit -> new CaseKey(
                        council.election(),
                        VoterMeetingsWork.PROCESS,
                        unit,
                        council.body().code()))
                .filter(key -> !table.isOpen(key))
                .toList();
        opened.forEach(key ->
                person.asProduct(() -> runtime.startProcessInstanceByKey(VoterMeetingsWork.PROCESS, key.toString())));
        return opened;
    }
}
