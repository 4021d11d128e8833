package org.baucu.nomination.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.structure.domain.AgencyGroup;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who nominates how many, as a structure gives it or a first conference agreed it. */
@Repository
@Transactional
public class Allocations {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public Allocations(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces those of a case. */
    public void put(CaseKey key, List<Allocation> allocations) {
        jdbc.sql("DELETE FROM allocation WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Allocation one : allocations) {
            rows.add(new Object[] {
                key.toString(),
                rows.size(),
                one.nameVi(),
                one.group().code(),
                one.people().all(),
                one.people().women(),
                one.people().minority(),
                one.people().young(),
                one.people().nonParty()
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO allocation (case_key, position, name_vi, agency_group, people, women, minority, young, non_party)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    /** Those of a case in the order of the document. */
    @Transactional(readOnly = true)
    public List<Allocation> of(CaseKey key) {
        return jdbc.sql("SELECT * FROM allocation WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new Allocation(row.getString("name_vi"), group(row), people(row)))
                .list();
    }

    static Headcount people(ResultSet row) throws SQLException {
        return new Headcount(
                row.getInt("people"),
                row.getInt("women"),
                row.getInt("minority"),
                row.getInt("young"),
                row.getInt("non_party"));
    }

    private static AgencyGroup group(ResultSet row) throws SQLException {
        String code = row.getString("agency_group");
        return AgencyGroup.of(code).orElseThrow(() -> new IllegalStateException("unknown group " + code));
    }
}
