package org.baucu.petition.process;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import org.baucu.calendar.process.CaseDeadlines;
import org.baucu.petition.PetitionFreeze;
import org.baucu.platform.VietnamTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The dates of a petition's timers, for expressions in its diagram. */
@Component("petitionDates")
public class PetitionDates {

    /** A timer needs a date: that of one that never fires. */
    private static final Date NEVER = VietnamTime.date(Instant.parse("9999-12-31T00:00:00Z"));

    private final PetitionCases cases;
    private final PetitionFreeze freeze;
    private final CaseDeadlines deadlines;

    PetitionDates(PetitionCases cases, PetitionFreeze freeze, CaseDeadlines deadlines) {
        this.cases = cases;
        this.freeze = freeze;
        this.deadlines = deadlines;
    }

    /** The first instant at which the petition is not decided any more; never for one on the campaign. */
    public Date freeze(DelegateExecution execution) {
        return freeze.from(cases.of(execution))
                .map(day -> VietnamTime.date(VietnamTime.at(day, LocalTime.MIDNIGHT)))
                .orElse(NEVER);
    }

    /** When the body at work is reminded; never for a petition without a limit. */
    public Date remind(DelegateExecution execution) {
        Date working = deadlines.workingLimit(execution);
        return working == null ? NEVER : working;
    }
}
