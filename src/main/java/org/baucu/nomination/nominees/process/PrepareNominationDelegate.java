package org.baucu.nomination.nominees.process;

import java.util.List;
import java.util.stream.Stream;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.process.CaseOpening;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.BodiesAbove;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.CouncilNames;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which the agencies of a council's level, or the hamlets of a commune, put candidates forward before the second conference. */
@Component
class PrepareNominationDelegate implements JavaDelegate {

    private static final List<String> OF_AGENCIES = List.of("agency-nominations");
    private static final List<String> OF_HAMLETS = List.of("hamlet-nominations", "agency-nominations");

    private final CouncilCases councils;
    private final CouncilNames names;
    private final BodiesAbove above;
    private final ElectionCalendar calendar;
    private final CaseOpening opening;

    PrepareNominationDelegate(
            CouncilCases councils,
            CouncilNames names,
            BodiesAbove above,
            ElectionCalendar calendar,
            CaseOpening opening) {
        this.councils = councils;
        this.names = names;
        this.above = above;
        this.calendar = calendar;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase about = councils.of(execution.getProcessBusinessKey());
        CaseVariables.begin(execution);
        boolean hamlets = NomineesWork.byHamlets(about.key());
        opening.open(
                execution,
                milestone(about, hamlets),
                title(about.council(), hamlets),
                above.group(about.key(), Groups.MTTQ));
    }

    /** The plan's own limit where the calendar has one, else the conference that the minutes have to be there for. */
    private String milestone(CouncilCase about, boolean hamlets) {
        String conference =
                about.council().body() == ElectedBody.NATIONAL_ASSEMBLY ? "na-consultation-2" : "pc-consultation-2";
        return Stream.concat((hamlets ? OF_HAMLETS : OF_AGENCIES).stream(), Stream.of(conference))
                .filter(code -> calendar.find(about.key().election(), code).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no limit for case " + about.key()));
    }

    private String title(Council council, boolean hamlets) {
        return (hamlets
                        ? "Giới thiệu người của thôn, tổ dân phố ứng cử "
                        : "Giới thiệu người của cơ quan, tổ chức, đơn vị ứng cử ")
                + names.deputies(council);
    }
}
