package org.baucu.territory.store;

import java.util.ArrayList;
import java.util.List;
import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.TerritoryProposals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proposals in tables of their own, copied to the fixed ones when they are decided. */
@Repository
@Transactional
class JdbcTerritoryProposals implements TerritoryProposals {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcTerritoryProposals(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void proposeElectoralUnits(CaseKey key, List<ElectoralUnit> units) {
        jdbc.sql("DELETE FROM electoral_unit_proposal_part WHERE case_key = ?")
                .param(key.toString())
                .update();
        jdbc.sql("DELETE FROM electoral_unit_proposal WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        for (ElectoralUnit unit : units) {
            int position = rows.size();
            rows.add(new Object[] {
                key.toString(), position, unit.number(), unit.areaVi(), unit.seats(), unit.population()
            });
            for (String part : unit.parts()) {
                parts.add(new Object[] {key.toString(), position, parts.size(), part});
            }
        }
        batches.batchUpdate(
                "INSERT INTO electoral_unit_proposal (case_key, position, unit_number, area_vi, seats, population) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
        batches.batchUpdate(
                "INSERT INTO electoral_unit_proposal_part (case_key, position, part_position, part) VALUES (?, ?, ?, ?)",
                parts);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ElectoralUnit> electoralUnits(CaseKey key) {
        return batches.query(
                """
                SELECT u.position AS row_key, u.unit_number, u.area_vi, u.seats, u.population, p.part
                FROM electoral_unit_proposal u
                LEFT JOIN electoral_unit_proposal_part p ON p.case_key = u.case_key AND p.position = u.position
                WHERE u.case_key = ?
                ORDER BY u.position, p.part_position""",
                new ElectoralUnitFold(body(key), key.unit()),
                key.toString());
    }

    @Override
    public void fixElectoralUnits(CaseKey key) {
        String body = body(key).code();
        for (String table : List.of("electoral_unit_part", "electoral_unit")) {
            jdbc.sql("DELETE FROM " + table + " WHERE election_id = ? AND body = ? AND unit_code = ?")
                    .params(key.election(), body, key.unit())
                    .update();
        }
        jdbc.sql(
                        """
                        INSERT INTO electoral_unit (election_id, body, unit_code, unit_number, area_vi, seats, population)
                        SELECT CAST(? AS VARCHAR(60)), CAST(? AS VARCHAR(20)), CAST(? AS VARCHAR(20)), unit_number, area_vi, seats, population
                        FROM electoral_unit_proposal WHERE case_key = ?""")
                .params(key.election(), body, key.unit(), key.toString())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO electoral_unit_part (election_id, body, unit_code, unit_number, position, part)
                        SELECT CAST(? AS VARCHAR(60)), CAST(? AS VARCHAR(20)), CAST(? AS VARCHAR(20)), u.unit_number, p.part_position, p.part
                        FROM electoral_unit_proposal u
                        JOIN electoral_unit_proposal_part p ON p.case_key = u.case_key AND p.position = u.position
                        WHERE u.case_key = ?""")
                .params(key.election(), body, key.unit(), key.toString())
                .update();
    }

    @Override
    public void proposePollingAreas(CaseKey key, List<PollingArea> areas) {
        jdbc.sql("DELETE FROM polling_area_proposal WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (PollingArea area : areas) {
            rows.add(new Object[] {
                key.toString(),
                rows.size(),
                area.number(),
                area.nameVi(),
                area.kind().code(),
                area.voters(),
                area.exceptionReason()
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO polling_area_proposal (case_key, position, area_number, name_vi, kind, voters, exception_reason)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PollingArea> pollingAreas(CaseKey key) {
        return jdbc.sql("SELECT * FROM polling_area_proposal WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> JdbcTerritory.area(key.unit(), row))
                .list();
    }

    @Override
    public void fixPollingAreas(CaseKey key) {
        jdbc.sql("DELETE FROM polling_area WHERE election_id = ? AND commune_code = ?")
                .params(key.election(), key.unit())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO polling_area (election_id, commune_code, area_number, name_vi, kind, voters, exception_reason)
                        SELECT CAST(? AS VARCHAR(60)), CAST(? AS VARCHAR(20)), area_number, name_vi, kind, voters, exception_reason
                        FROM polling_area_proposal WHERE case_key = ?""")
                .params(key.election(), key.unit(), key.toString())
                .update();
    }

    private static ElectedBody body(CaseKey key) {
        return ElectedBody.of(key.sequence())
                .orElseThrow(() -> new IllegalArgumentException("no elected body in case " + key));
    }
}
