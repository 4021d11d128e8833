package org.baucu.nomination.meeting.process;

import java.util.List;
import org.baucu.calendar.process.CaseOpening;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.meeting.MeetingPlan;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.MeetingWords;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the voter meetings that a commune owes a council's preliminary candidates (Điều 45, 54). */
@Component
class PrepareMeetingsDelegate implements JavaDelegate {

    private static final String MILESTONE = "residence-voter-meetings";

    private final CouncilCases councils;
    private final MeetingPlan plan;
    private final MeetingTable table;
    private final MeetingWords words;
    private final CaseOpening opening;

    PrepareMeetingsDelegate(
            CouncilCases councils, MeetingPlan plan, MeetingTable table, MeetingWords words, CaseOpening opening) {
        this.councils = councils;
        this.plan = plan;
        this.table = table;
        this.words = words;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Council council = councils.of(key).council();
        CaseVariables.begin(execution);
        opening.open(execution, MILESTONE, words.meetings(key, council), words.above(key));
        table.open(key, council, plan.owed(council).getOrDefault(key.unit(), List.of()));
    }
}
