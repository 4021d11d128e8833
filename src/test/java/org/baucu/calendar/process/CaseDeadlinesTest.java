package org.baucu.calendar.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.PhasePlan;
import org.baucu.calendar.StatutoryCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final LawTables TABLES = new StandaloneLawTables();

    private final ElectionCalendar calendar = mock();
    private final Elections elections = mock();
    private final DelegateExecution execution = mock();
    private final CaseDeadlines deadlines = new CaseDeadlines(calendar, elections, new PhasePlan(TABLES));

    @BeforeEach
    void aCaseOf2021() {
        when(execution.getProcessBusinessKey()).thenReturn("vinh-phuc-2021/establish-polling-teams/08707");
        when(elections.find("vinh-phuc-2021"))
                .thenReturn(Optional.of(new Election(
                        "vinh-phuc-2021",
                        "Bầu cử",
                        RuleSet.LAW_85_2015,
                        DAY,
                        LocalDate.of(2020, 11, 17),
                        "26",
                        ElectionState.RUNNING)));
        new StatutoryCalendar(TABLES)
                .compute(RuleSet.LAW_85_2015, DAY)
                .forEach(m -> when(calendar.find("vinh-phuc-2021", m.code())).thenReturn(Optional.of(m)));
    }

    @Test
    void limits_of_a_day_end_with_it_and_the_working_limit_is_in_the_morning() {
        when(execution.getVariable("milestone")).thenReturn("polling-teams-established");

        assertThat(deadlines.legalLimit(execution).toInstant()).isEqualTo(Instant.parse("2021-04-03T16:59:59Z"));
        assertThat(deadlines.workingLimit(execution).toInstant()).isEqualTo(Instant.parse("2021-03-29T01:00:00Z"));
    }

    @Test
    void a_limit_with_an_hour_is_an_instant() {
        when(execution.getVariable("milestone")).thenReturn("pc-dossier-deadline");

        assertThat(deadlines.legalLimit(execution).toInstant()).isEqualTo(Instant.parse("2021-03-14T10:00:00Z"));
    }

    @Test
    void without_a_milestone_or_with_an_undated_one_there_is_no_limit() {
        assertThat(deadlines.legalLimit(execution)).isNull();
        assertThat(deadlines.workingLimit(execution)).isNull();

        when(execution.getVariable("milestone")).thenReturn("voter-list-complaint-resolved");
        assertThat(deadlines.legalLimit(execution)).isNull();
    }

    @Test
    void an_unknown_milestone_is_an_error_and_not_a_missing_limit() {
        when(execution.getVariable("milestone")).thenReturn("no-such");

        assertThatIllegalStateException().isThrownBy(() -> deadlines.legalLimit(execution));
    }

    @ParameterizedTest
    @CsvSource({"NA.3, 2021-03-19T16:59:59Z", "NA, 2021-03-19T16:59:59Z", "PC-commune.12, 2021-03-19T16:59:59Z"})
    void a_limit_of_the_council_is_found_by_the_key(String sequence, Instant limit) {
        when(execution.getProcessBusinessKey()).thenReturn("vinh-phuc-2021/candidate-dossier/26/" + sequence);

        assertThat(deadlines.councilLimit(execution, "consultation-2").toInstant())
                .isEqualTo(limit);
        assertThat(deadlines.councilLimit(execution, "dossier-deadline").toInstant())
                .isEqualTo(Instant.parse("2021-03-14T10:00:00Z"));
        assertThatIllegalStateException().isThrownBy(() -> deadlines.councilLimit(execution, "no-such"));
    }

    @Test
    void only_the_national_assembly_has_a_second_adjustment() {
        when(execution.getProcessBusinessKey()).thenReturn("vinh-phuc-2021/allocate-structure/26/NA.3");
        assertThat(deadlines.councilLimit(execution, "adjustment-2").toInstant())
                .isEqualTo(Instant.parse("2021-03-29T16:59:59Z"));

        when(execution.getProcessBusinessKey()).thenReturn("vinh-phuc-2021/allocate-structure/26/PC-province.3");
        assertThatIllegalStateException().isThrownBy(() -> deadlines.councilLimit(execution, "adjustment-2"));
    }

    @Test
    void phases_open_at_midnight() {
        assertThat(deadlines.opens(execution, "establish-commission").toInstant())
                .isEqualTo(Instant.parse("2021-01-27T17:00:00Z"));
        assertThat(deadlines.opens(execution, "establish-polling-teams").toInstant())
                .isEqualTo(Instant.parse("2021-03-18T17:00:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.opens(execution, "no-such"));
    }
}
