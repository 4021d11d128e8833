package org.baucu.bodies.data;

import java.util.List;
import org.baucu.bodies.BodyCounts;
import org.baucu.bodies.BodyType;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many bodies and members are established, counted by the database. */
@Repository
public class JdbcBodyCounts implements BodyCounts {

    private final JdbcClient jdbc;

    public JdbcBodyCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Counts of(String electionId) {
        int[] sums = new int[4];
        jdbc.sql(
                        """
                SELECT b.body_type, COUNT(DISTINCT b.id), COUNT(m.body_id) FROM body b LEFT JOIN body_member m ON m.body_id = b.id
                WHERE b.state = 'ESTABLISHED' AND b.election_id = ? GROUP BY b.body_type""")
                .param(electionId)
                .query(row -> {
                    BodyType type = MemberRows.type(row.getString(1));
                    sums[type.isCommission() ? 0 : type.isBoard() ? 1 : 2] += row.getInt(2);
                    sums[3] += row.getInt(3);
                });
        return new Counts(sums[0], sums[1], sums[2], sums[3]);
    }

    @Override
    public List<Size> sizes(String electionId) {
        return jdbc.sql(
                        """
                        SELECT b.unit_code, b.body_type, b.body_number, b.case_key, b.established_at, COUNT(m.body_id) AS members
                        FROM body b LEFT JOIN body_member m ON m.body_id = b.id
                        WHERE b.state = 'ESTABLISHED' AND b.election_id = ?
                        GROUP BY b.unit_code, b.body_type, b.body_number, b.case_key, b.established_at
                        ORDER BY b.unit_code, b.body_type, b.body_number""")
                .param(electionId)
                .query((row, n) -> new Size(
                        row.getString("unit_code"),
                        MemberRows.type(row.getString("body_type")),
                        row.getInt("body_number"),
                        row.getInt("members"),
                        CaseKey.parse(row.getString("case_key")),
                        Timestamps.get(row, "established_at")))
                .list();
    }
}
