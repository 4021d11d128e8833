package org.baucu.nomination.meeting.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.meeting.MeetingWords;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a matter that voters raised (Điều 46, 55). */
@Component
class PrepareMatterDelegate implements JavaDelegate {

    private static final String MILESTONE = "voter-raised-matters-verified";

    private final CouncilCases councils;
    private final MeetingWords words;
    private final CaseOpening opening;

    PrepareMatterDelegate(CouncilCases councils, MeetingWords words, CaseOpening opening) {
        this.councils = councils;
        this.words = words;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        CouncilCase of = councils.of(key);
        CaseVariables.begin(execution);
        opening.open(execution, MILESTONE, words.matter(key, of.council(), of.number()), words.above(key));
    }
}
