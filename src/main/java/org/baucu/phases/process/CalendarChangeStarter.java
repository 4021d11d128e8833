package org.baucu.phases.process;

import org.baucu.election.Election;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.WorkRule;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case of change of the calendar, for the provincial commission. */
@Component
public class CalendarChangeStarter {

    private static final String PROCESS = "change-calendar";

    private final CurrentPerson person;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient jdbc;

    CalendarChangeStarter(CurrentPerson person, RuntimeService runtime, HistoryService history, JdbcClient jdbc) {
        this.person = person;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** Whether the current person is of the provincial commission. */
    public boolean mayStart(Election election) {
        return person.groups().contains(Groups.of(Groups.UBBC, election.provinceCode()));
    }

    /**
     * Opens the case.
     *
     * @return its business key
     * @throws RefusedException if the current person is not of the provincial commission
     */
    @Transactional
    public CaseKey start(Election election) {
        if (!mayStart(election)) {
            throw new RefusedException(WorkRule.NOT_OF_BODY.broken(""));
        }
        // one after the other: who counts next sees the case that was opened before
        jdbc.sql("SELECT id FROM installation WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
        return person.asProduct(() -> {
            String prefix =
                    CaseKey.of(election.id(), PROCESS, election.provinceCode()).toString();
            long number = history.createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKeyLike(prefix + "/%")
                            .count()
                    + 1;
            CaseKey key = new CaseKey(election.id(), PROCESS, election.provinceCode(), String.valueOf(number));
            runtime.startProcessInstanceByKey(PROCESS, key.toString());
            return key;
        });
    }
}
