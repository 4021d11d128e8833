package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.territory.domain.AreaSize;
import org.junit.jupiter.api.Test;

class TerritoryLawTest {

    @Test
    void reads_sizes_of_every_kind() {
        FakeLaw tables = new FakeLaw();
        TerritoryLaw law = new TerritoryLaw(tables);
        Map<AreaKind, AreaSize> sizes = law.areaSizes(RuleSet.LAW_85_2015);
        assertThat(sizes).containsOnlyKeys(AreaKind.values());
        assertThat(sizes.get(AreaKind.ORDINARY).maxVoters()).contains(4_000);
        assertThat(sizes.get(AreaKind.CARE).minVoters()).contains(50);
        assertThat(sizes.get(AreaKind.ARMED).minVoters()).isEmpty();
        assertThat(law.seatLimit(RuleSet.LAW_85_2015, ElectedBody.NATIONAL_ASSEMBLY)
                        .maxSeats())
                .isEqualTo(3);
        assertThat(tables.asked()).isEqualTo(AreaKind.values().length + 1);
    }

    @Test
    void says_which_table_has_no_row() {
        TerritoryLaw law = new TerritoryLaw((decision, inputs) -> List.of());
        assertThatThrownBy(() -> law.seatLimit(RuleSet.LAW_83_2025, ElectedBody.DISTRICT_COUNCIL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seats-per-unit");
    }
}
