package org.baucu.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.platform.RefusedException;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryRule;
import org.baucu.territory.Unit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Territory in the product's own tables; the units of an election are read once and kept. */
@Repository
class JdbcTerritory implements Territory {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Map<String, UnitIndex> indexes = new ConcurrentHashMap<>();

    JdbcTerritory(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @throws RefusedException if the election has units already */
    @Override
    @Transactional
    public void createUnits(String electionId, Collection<Unit> units) {
        if (!index(electionId).isEmpty()) {
            throw new RefusedException(TerritoryRule.UNITS_STAND.broken(""));
        }
        batches.batchUpdate(
                "INSERT INTO unit (election_id, code, name_vi, level_code, kind, parent_code, has_council) VALUES (?, ?, ?, ?, ?, ?, ?)",
                units.stream()
                        .map(u -> new Object[] {
                            electionId,
                            u.code(),
                            u.nameVi(),
                            u.level().code(),
                            u.kind(),
                            u.parentCode().orElse(null),
                            u.hasCouncil()
                        })
                        .toList());
        forget(electionId);
    }

    @Override
    public Optional<Unit> find(String electionId, String code) {
        return index(electionId).find(code);
    }

    @Override
    public List<Unit> units(String electionId) {
        return index(electionId).inOrder();
    }

    @Override
    public List<Unit> children(String electionId, String code) {
        return index(electionId).children(code);
    }

    @Override
    public List<ElectoralUnit> electoralUnits(String electionId, ElectedBody body, String unitCode) {
        return batches.query(
                """
                SELECT u.unit_number AS row_key, u.unit_number, u.area_vi, u.seats, u.population, p.part
                FROM electoral_unit u
                LEFT JOIN electoral_unit_part p ON p.election_id = u.election_id AND p.body = u.body
                    AND p.unit_code = u.unit_code AND p.unit_number = u.unit_number
                WHERE u.election_id = ? AND u.body = ? AND u.unit_code = ?
                ORDER BY u.unit_number, p.position""",
                new ElectoralUnitFold(body, unitCode),
                electionId,
                body.code(),
                unitCode);
    }

    @Override
    public List<PollingArea> pollingAreas(String electionId, String communeCode) {
        return jdbc.sql("SELECT * FROM polling_area WHERE election_id = ? AND commune_code = ? ORDER BY area_number")
                .params(electionId, communeCode)
                .query((row, n) -> area(communeCode, row))
                .list();
    }

    @Override
    public Optional<Integer> seats(String electionId, ElectedBody body, String unitCode) {
        return jdbc.sql("SELECT seats FROM seat_allocation WHERE election_id = ? AND body = ? AND unit_code = ?")
                .params(electionId, body.code(), unitCode)
                .query(Integer.class)
                .optional();
    }

    @Override
    @Transactional
    public void setSeats(String electionId, ElectedBody body, String unitCode, int seats) {
        int changed = jdbc.sql(
                        "UPDATE seat_allocation SET seats = ? WHERE election_id = ? AND body = ? AND unit_code = ?")
                .params(seats, electionId, body.code(), unitCode)
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO seat_allocation (election_id, body, unit_code, seats) VALUES (?, ?, ?, ?)")
                    .params(electionId, body.code(), unitCode, seats)
                    .update();
        }
    }

    static PollingArea area(String communeCode, ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new PollingArea(
                communeCode,
                row.getInt("area_number"),
                row.getString("name_vi"),
                AreaKind.of(kind).orElseThrow(() -> new IllegalStateException("unknown kind of polling area " + kind)),
                row.getInt("voters"),
                row.getString("exception_reason"));
    }

    private UnitIndex index(String electionId) {
        UnitIndex known = indexes.get(electionId);
        if (known != null) {
            return known;
        }
        UnitIndex read = new UnitIndex(jdbc.sql("SELECT * FROM unit WHERE election_id = ?")
                .param(electionId)
                .query((row, n) -> unit(row))
                .list());
        if (!read.isEmpty()) {
            indexes.put(electionId, read);
        }
        return read;
    }

    /** What was read before the transaction's end may be undone by it. */
    private void forget(String electionId) {
        indexes.remove(electionId);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    indexes.remove(electionId);
                }
            });
        }
    }

    private static Unit unit(ResultSet row) throws SQLException {
        String level = row.getString("level_code");
        return new Unit(
                row.getString("code"),
                row.getString("name_vi"),
                Level.of(level).orElseThrow(() -> new IllegalStateException("unknown level " + level)),
                row.getString("kind"),
                Optional.ofNullable(row.getString("parent_code")),
                row.getBoolean("has_council"));
    }
}
