package org.baucu.territory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.process.CaseOpening;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.ElectoralUnitsFixed;
import org.baucu.territory.FakeLaw;
import org.baucu.territory.PollingArea;
import org.baucu.territory.PollingAreasFixed;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryLaw;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.TerritoryScope;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class TerritoryDelegatesTest {

    private final Elections elections = mock(Elections.class);
    private final Territory territory = mock(Territory.class);
    private final CaseOpening caseOpening = mock(CaseOpening.class);
    private final Cases cases = mock(Cases.class);
    private final TerritoryProposals proposals = mock(TerritoryProposals.class);
    private final TerritoryLaw law = new TerritoryLaw(new FakeLaw());
    private final TerritoryScope scope = new TerritoryScope(elections, territory, law);
    private final UnitGroups unitGroups = new UnitGroups(territory);
    private final TerritoryCases opening = new TerritoryCases(caseOpening, unitGroups);
    private final Map<String, Object> variables = new HashMap<>();

    @BeforeEach
    void world() {
        election("e2021", RuleSet.LAW_85_2015);
        election("e2026", RuleSet.LAW_83_2025);
        unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, null);
        unit("243", "Thành phố Vĩnh Yên", Level.DISTRICT, "26");
        unit("08707", "Phường Tích Sơn", Level.COMMUNE, "243");
    }

    @Test
    void a_councils_units_are_proposed_by_its_peoples_committee_and_escalated_above() throws Exception {
        DelegateExecution execution = execution("e2021/fix-electoral-units/08707/PC-commune");
        new PrepareElectoralUnitsDelegate(scope, opening).execute(execution);
        verify(caseOpening)
                .open(
                        execution,
                        "pc-units-announced",
                        "Ấn định đơn vị bầu cử đại biểu Hội đồng nhân dân phường Tích Sơn",
                        "ubbc-243");
        assertThat(variables)
                .containsEntry("proposingGroup", "ubnd-08707")
                .containsEntry("agreementOutcome", "approved")
                .containsEntry("electedBody", "PC-commune")
                .containsEntry("nationalAssembly", false);
    }

    @Test
    void national_assembly_units_are_proposed_by_the_provinces_commission() throws Exception {
        DelegateExecution execution = execution("e2021/fix-electoral-units/26/NA");
        new PrepareElectoralUnitsDelegate(scope, opening).execute(execution);
        verify(caseOpening)
                .open(
                        execution,
                        "na-units-announced",
                        "Đề nghị đơn vị bầu cử đại biểu Quốc hội tại tỉnh Vĩnh Phúc",
                        "ubbc-26");
        assertThat(variables).containsEntry("proposingGroup", "ubbc-26").containsEntry("nationalAssembly", true);
    }

    @Test
    void a_district_ratifies_polling_areas_where_there_are_districts_only() throws Exception {
        PreparePollingAreasDelegate delegate = new PreparePollingAreasDelegate(scope, opening);
        DelegateExecution execution = execution("e2021/fix-polling-areas/08707");
        delegate.execute(execution);
        verify(caseOpening)
                .open(execution, "polling-areas-fixed", "Xác định khu vực bỏ phiếu của phường Tích Sơn", "ubbc-243");
        assertThat(variables)
                .containsEntry("ratificationNeeded", true)
                .containsEntry("proposingGroup", "ubnd-08707")
                .containsEntry("electedBody", "");
        delegate.execute(execution("e2026/fix-polling-areas/08707"));
        assertThat(variables).containsEntry("ratificationNeeded", false);
    }

    @Test
    void proposed_units_are_checked_with_the_seats_of_the_plan() throws Exception {
        CaseKey key = CaseKey.parse("e2021/fix-electoral-units/08707/PC-commune");
        when(territory.seats("e2021", ElectedBody.COMMUNE_COUNCIL, "08707")).thenReturn(Optional.of(6));
        ValidateElectoralUnitsDelegate delegate =
                new ValidateElectoralUnitsDelegate(scope, proposals, new CaseJudgement(cases));
        when(proposals.electoralUnits(key)).thenReturn(List.of(electoralUnit(1, 6)));
        delegate.execute(execution(key.toString()));
        assertThat(variables).containsEntry("validationOutcome", "unlawful");
        assertThat(violations(key)).extracting(Violation::code).containsExactly("TERRITORY-025");
        when(proposals.electoralUnits(key)).thenReturn(List.of(electoralUnit(1, 3), electoralUnit(2, 3)));
        delegate.execute(execution(key.toString()));
        assertThat(variables).containsEntry("validationOutcome", "lawful");
        verify(cases).violations(key, List.of());
    }

    @Test
    void proposed_areas_are_checked_with_the_sizes_of_the_law() throws Exception {
        CaseKey key = CaseKey.parse("e2021/fix-polling-areas/08707");
        ValidatePollingAreasDelegate delegate =
                new ValidatePollingAreasDelegate(scope, law, proposals, new CaseJudgement(cases));
        when(proposals.pollingAreas(key))
                .thenReturn(List.of(new PollingArea("08707", 1, "Trường học", AreaKind.ORDINARY, 4_001, "")));
        delegate.execute(execution(key.toString()));
        assertThat(variables).containsEntry("validationOutcome", "unlawful");
        assertThat(violations(key)).extracting(Violation::code).containsExactly("TERRITORY-046");
        when(proposals.pollingAreas(key))
                .thenReturn(List.of(new PollingArea("08707", 1, "Trường học", AreaKind.ORDINARY, 4_000, "")));
        delegate.execute(execution(key.toString()));
        assertThat(variables).containsEntry("validationOutcome", "lawful");
    }

    @Test
    void what_was_decided_is_fixed_closed_and_told_by_ids_only() throws Exception {
        List<Object> told = new ArrayList<>();
        CaseKey units = CaseKey.parse("e2021/fix-electoral-units/26/PC-province");
        new RecordElectoralUnitsDelegate(proposals, cases, told::add).execute(execution(units.toString()));
        CaseKey areas = CaseKey.parse("e2021/fix-polling-areas/08707");
        new RecordPollingAreasDelegate(proposals, cases, told::add).execute(execution(areas.toString()));
        InOrder order = inOrder(proposals, cases);
        order.verify(proposals).fixElectoralUnits(units);
        order.verify(cases).close(units);
        order.verify(proposals).fixPollingAreas(areas);
        order.verify(cases).close(areas);
        assertThat(told)
                .containsExactly(
                        new ElectoralUnitsFixed("e2021", "PC-province", "26", units.toString()),
                        new PollingAreasFixed("e2021", "08707", areas.toString()));
    }

    @Test
    void the_unit_above_is_the_parent_and_a_province_its_own() {
        assertThat(unitGroups.above(execution("e2021/fix-polling-areas/08707"), "ubnd"))
                .isEqualTo("ubnd-243");
        assertThat(unitGroups.above(execution("e2021/x/26"), "ubbc")).isEqualTo("ubbc-26");
    }

    private DelegateExecution execution(String businessKey) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(businessKey);
        when(execution.getProcessInstanceId()).thenReturn("instance");
        doAnswer(call -> variables.put(call.getArgument(0), call.getArgument(1)))
                .when(execution)
                .setVariable(anyString(), any());
        return execution;
    }

    @SuppressWarnings("unchecked")
    private List<Violation> violations(CaseKey key) {
        ArgumentCaptor<List<Violation>> captor = ArgumentCaptor.forClass(List.class);
        verify(cases).violations(org.mockito.ArgumentMatchers.eq(key), captor.capture());
        return captor.getValue();
    }

    private void election(String id, RuleSet ruleSet) {
        LocalDate day = LocalDate.of(2021, 5, 23);
        when(elections.find(id))
                .thenReturn(Optional.of(
                        new Election(id, "Bầu cử", ruleSet, day, day.minusDays(115), "26", ElectionState.RUNNING)));
    }

    private void unit(String code, String name, Level level, String parent) {
        Unit unit = new Unit(code, name, level, "tỉnh", Optional.ofNullable(parent), true);
        when(territory.find("e2021", code)).thenReturn(Optional.of(unit));
        when(territory.find("e2026", code)).thenReturn(Optional.of(unit));
    }

    private static ElectoralUnit electoralUnit(int number, int seats) {
        return new ElectoralUnit(ElectedBody.COMMUNE_COUNCIL, "08707", number, "Khu " + number, seats, 2_000, Set.of());
    }
}
