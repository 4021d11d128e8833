package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.Elections;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class TerritoryWorkTest {

    private final WorkItems workItems = mock(WorkItems.class);
    private final TerritoryProposals proposals = mock(TerritoryProposals.class);
    private final TerritoryScope scope =
            new TerritoryScope(mock(Elections.class), mock(Territory.class), new TerritoryLaw(new FakeLaw()));
    private final ElectoralUnitsWork units = new ElectoralUnitsWork(workItems, proposals, scope);
    private final PollingAreasWork areas = new PollingAreasWork(workItems, proposals);

    @Test
    void stores_units_in_nfc_before_the_task_is_completed() {
        CaseKey key = open("e/fix-electoral-units/08707/PC-commune", ElectoralUnitsWork.PAGE);
        String decomposed = Normalizer.normalize("Thôn Đông", Normalizer.Form.NFD);
        units.submit("t", List.of(unit("08707", " " + decomposed, decomposed)), Optional.of("mưa lũ"));
        InOrder order = inOrder(proposals, workItems);
        order.verify(proposals).proposeElectoralUnits(key, List.of(unit("08707", "Thôn Đông", "Thôn Đông")));
        order.verify(workItems).submitProposal("t", Optional.of("mưa lũ"));
    }

    @Test
    void refuses_another_units_code_and_keeps_nothing() {
        open("e/fix-electoral-units/08707/PC-commune", ElectoralUnitsWork.PAGE);
        assertThatThrownBy(() -> units.submit("t", List.of(unit("08708", "x")), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("TERRITORY-021");
        open("e/fix-polling-areas/08707", PollingAreasWork.PAGE);
        assertThatThrownBy(() -> areas.submit("t", List.of(area("08708", "x")), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("TERRITORY-041");
        verify(proposals, never()).proposeElectoralUnits(any(), any());
        verify(proposals, never()).proposePollingAreas(any(), any());
        verify(workItems, never()).submitProposal(any(), any());
    }

    @Test
    void refuses_text_that_no_table_should_hold() {
        open("e/fix-polling-areas/08707", PollingAreasWork.PAGE);
        assertThatThrownBy(() -> areas.submit("t", List.of(area("08707", "a\u0000b")), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("TERRITORY-004");
        assertThatThrownBy(() -> areas.submit("t", List.of(area("08707", "a".repeat(301))), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("TERRITORY-005");
    }

    @Test
    void refuses_a_task_of_another_page() {
        open("e/fix-polling-areas/08707", "/work/decision");
        assertThatThrownBy(() -> areas.submit("t", List.of(area("08707", "x")), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("WORK-030");
        assertThatThrownBy(() -> units.submit("t", List.of(unit("08707", "x")), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("WORK-030");
    }

    @Test
    void stores_areas_that_break_the_law_for_the_check_to_tell() {
        CaseKey key = open("e/fix-polling-areas/08707", PollingAreasWork.PAGE);
        areas.submit("t", List.of(area("08707", "")), Optional.empty());
        verify(proposals).proposePollingAreas(key, List.of(area("08707", "")));
        verify(workItems).submitProposal("t", Optional.empty());
        assertThat(key.sequence()).isEmpty();
    }

    private CaseKey open(String businessKey, String page) {
        CaseKey key = CaseKey.parse(businessKey);
        when(workItems.open("t"))
                .thenReturn(new WorkItem(
                        "t",
                        "Lập",
                        "user",
                        key,
                        "Hồ sơ",
                        "ubnd-08707",
                        Optional.of("an"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        page,
                        ""));
        return key;
    }

    private static ElectoralUnit unit(String unitCode, String area, String... parts) {
        return new ElectoralUnit(ElectedBody.COMMUNE_COUNCIL, unitCode, 1, area, 5, 900, Set.of(parts));
    }

    private static PollingArea area(String communeCode, String name) {
        return new PollingArea(communeCode, 1, name, AreaKind.ORDINARY, 900, "");
    }
}
