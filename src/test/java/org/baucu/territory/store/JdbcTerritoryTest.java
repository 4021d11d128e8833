package org.baucu.territory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcTerritoryTest {

    private static final String ELECTION = "vinh-phuc-2021";
    private static final Unit PROVINCE =
            new Unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, "tỉnh", Optional.empty(), true);
    private static final Unit DISTRICT =
            new Unit("243", "Thành phố Vĩnh Yên", Level.DISTRICT, "thành phố", Optional.of("26"), true);
    private static final Unit COMMUNE =
            new Unit("08707", "Phường Tích Sơn", Level.COMMUNE, "phường", Optional.of("243"), false);

    private JdbcTerritory territory;
    private JdbcTerritoryProposals proposals;
    private TransactionTemplate transaction;

    @BeforeEach
    void tables() {
        use(TerritoryTables.inMemory(UUID.randomUUID().toString()));
    }

    void use(DataSource source) {
        territory = new JdbcTerritory(JdbcClient.create(source), new JdbcTemplate(source));
        proposals = new JdbcTerritoryProposals(JdbcClient.create(source), new JdbcTemplate(source));
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Test
    void gives_back_units_as_stored_in_order() {
        territory.createUnits(ELECTION, List.of(COMMUNE, PROVINCE, DISTRICT));
        assertThat(territory.units(ELECTION)).containsExactly(PROVINCE, DISTRICT, COMMUNE);
        assertThat(territory.find(ELECTION, "08707")).contains(COMMUNE);
        assertThat(territory.find(ELECTION, "99999")).isEmpty();
        assertThat(territory.children(ELECTION, "26")).containsExactly(DISTRICT);
        assertThat(territory.children(ELECTION, "08707")).isEmpty();
        assertThat(territory.units("another")).isEmpty();
    }

    @Test
    void takes_units_once_and_all_or_nothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        t -> territory.createUnits(ELECTION, List.of(PROVINCE, DISTRICT, DISTRICT))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(territory.units(ELECTION)).isEmpty();
        territory.createUnits(ELECTION, List.of(PROVINCE));
        assertThatThrownBy(() -> territory.createUnits(ELECTION, List.of(DISTRICT)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("TERRITORY-016");
        assertThat(territory.units(ELECTION)).containsExactly(PROVINCE);
    }

    @Test
    void forgets_units_of_a_transaction_that_was_rolled_back() {
        transaction.executeWithoutResult(t -> {
            territory.createUnits(ELECTION, List.of(PROVINCE));
            assertThat(territory.units(ELECTION)).containsExactly(PROVINCE);
            t.setRollbackOnly();
        });
        assertThat(territory.units(ELECTION)).isEmpty();
    }

    @Test
    void keeps_seats_by_body_and_unit() {
        territory.setSeats(ELECTION, ElectedBody.PROVINCE_COUNCIL, "26", 50);
        territory.setSeats(ELECTION, ElectedBody.PROVINCE_COUNCIL, "26", 51);
        assertThat(territory.seats(ELECTION, ElectedBody.PROVINCE_COUNCIL, "26"))
                .contains(51);
        assertThat(territory.seats(ELECTION, ElectedBody.NATIONAL_ASSEMBLY, "26"))
                .isEmpty();
    }

    @Test
    void keeps_a_proposal_of_electoral_units_even_a_wrong_one_until_it_is_replaced() {
        CaseKey key = new CaseKey(ELECTION, "fix-electoral-units", "26", "PC-province");
        List<ElectoralUnit> wrong = List.of(unit(1, "243"), unit(1, "244", "245"), unit(7));
        proposals.proposeElectoralUnits(key, wrong);
        assertThat(proposals.electoralUnits(key)).isEqualTo(wrong);
        assertThat(territory.electoralUnits(ELECTION, ElectedBody.PROVINCE_COUNCIL, "26"))
                .isEmpty();
        List<ElectoralUnit> right = List.of(unit(2, "245"), unit(1, "244", "243"));
        proposals.proposeElectoralUnits(key, right);
        assertThat(proposals.electoralUnits(key)).isEqualTo(right);
    }

    @Test
    void makes_a_proposal_the_fixed_units_in_place_of_those_before() {
        CaseKey key = new CaseKey(ELECTION, "fix-electoral-units", "26", "PC-province");
        proposals.proposeElectoralUnits(key, List.of(unit(1, "243"), unit(2, "244"), unit(3, "245")));
        proposals.fixElectoralUnits(key);
        proposals.proposeElectoralUnits(key, List.of(unit(2, "245"), unit(1, "244", "243")));
        proposals.fixElectoralUnits(key);
        assertThat(territory.electoralUnits(ELECTION, ElectedBody.PROVINCE_COUNCIL, "26"))
                .containsExactly(unit(1, "244", "243"), unit(2, "245"));
        assertThat(territory.electoralUnits(ELECTION, ElectedBody.NATIONAL_ASSEMBLY, "26"))
                .isEmpty();
        assertThat(territory.electoralUnits("another", ElectedBody.PROVINCE_COUNCIL, "26"))
                .isEmpty();
    }

    @Test
    void keeps_and_fixes_polling_areas() {
        CaseKey key = CaseKey.of(ELECTION, "fix-polling-areas", "08707");
        List<PollingArea> areas = new ArrayList<>();
        for (AreaKind kind : AreaKind.values()) {
            areas.add(
                    0,
                    new PollingArea(
                            "08707",
                            areas.size() + 1,
                            "Nhà văn hóa " + kind,
                            kind,
                            500,
                            kind == AreaKind.CARE ? "Bệnh viện" : ""));
        }
        proposals.proposePollingAreas(key, areas);
        assertThat(proposals.pollingAreas(key)).isEqualTo(areas);
        assertThat(territory.pollingAreas(ELECTION, "08707")).isEmpty();
        proposals.fixPollingAreas(key);
        proposals.fixPollingAreas(key);
        assertThat(territory.pollingAreas(ELECTION, "08707"))
                .extracting(PollingArea::number)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(territory.pollingAreas(ELECTION, "08707")).containsExactlyInAnyOrderElementsOf(areas);
        assertThat(territory.pollingAreas(ELECTION, "08708")).isEmpty();
    }

    private static ElectoralUnit unit(int number, String... parts) {
        Set<String> inOrder = new LinkedHashSet<>(List.of(parts));
        return new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL, "26", number, "Địa bàn số " + number, 5, 121_296, inOrder);
    }
}
