package org.baucu.bodies.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.law.Processes;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes of members in tables {@code member_change_case} and {@code member_change}. */
@Repository
public class JdbcMemberChanges implements MemberChanges {

    private static final int[] TYPES = MemberRows.types(
            Types.VARCHAR,
            Types.INTEGER,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.INTEGER,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.DATE,
            Types.VARCHAR);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    public JdbcMemberChanges(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void propose(CaseKey key, List<MemberChange> changes) {
        jdbc.sql("DELETE FROM member_change WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>(changes.size());
        for (MemberChange change : changes) {
            Object[] member = change.added().map(MemberRows::values).orElse(new Object[7]);
            Object[] row = {
                key.toString(),
                rows.size() + 1,
                change.type().code(),
                change.unitCode(),
                change.number(),
                change.action().name(),
                change.struckName().orElse(null),
                MemberRows.date(change.struckBirthDate().orElse(null)),
                change.reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                null
            };
            System.arraycopy(member, 0, row, 9, member.length);
            rows.add(row);
        }
        batches.batchUpdate(
                "INSERT INTO member_change (case_key, ordinal, body_type, unit_code, body_number, change_action, struck_name, struck_birth_date, reason, "
                        + MemberRows.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                TYPES);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberChange> proposal(CaseKey key) {
        return jdbc.sql("SELECT * FROM member_change WHERE case_key = ? ORDER BY ordinal")
                .param(key.toString())
                .query(this::read)
                .list();
    }

    @Override
    @Transactional
    public CaseKey register(String electionId, String unitCode, String decidingGroup) {
        return register(electionId, unitCode, decidingGroup, "");
    }

    @Override
    @Transactional
    public CaseKey register(String electionId, String unitCode, String decidingGroup, String milestone) {
        int number = jdbc.sql(
                        "SELECT COALESCE(MAX(case_number), 0) + 1 FROM member_change_case WHERE election_id = ? AND unit_code = ?")
                .params(electionId, unitCode)
                .query(Integer.class)
                .single();
        CaseKey key = new CaseKey(electionId, Processes.CHANGE, unitCode, String.valueOf(number));
        jdbc.sql(
                        "INSERT INTO member_change_case (case_key, election_id, unit_code, case_number, deciding_group, milestone) VALUES (?, ?, ?, ?, ?, ?)")
                .params(key.toString(), electionId, unitCode, number, decidingGroup, milestone)
                .update();
        return key;
    }

    @Override
    @Transactional(readOnly = true)
    public String milestone(CaseKey key) {
        return jdbc.sql("SELECT milestone FROM member_change_case WHERE case_key = ?")
                .param(key.toString())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> decidingGroup(CaseKey key) {
        return jdbc.sql("SELECT deciding_group FROM member_change_case WHERE case_key = ?")
                .param(key.toString())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public void recorded(CaseKey key) {
        jdbc.sql("UPDATE member_change_case SET recorded_at = ? WHERE case_key = ?")
                .params(OffsetDateTime.now(clock), key.toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> rivals(CaseKey key) {
        return jdbc.sql(
                        """
                SELECT DISTINCT mine.body_type, mine.body_number
                FROM member_change mine
                JOIN member_change_case my_case ON my_case.case_key = mine.case_key
                JOIN member_change_case earlier ON earlier.election_id = my_case.election_id AND earlier.unit_code = my_case.unit_code
                  AND earlier.case_number < my_case.case_number AND earlier.recorded_at IS NULL
                JOIN member_change theirs ON theirs.case_key = earlier.case_key AND theirs.body_type = mine.body_type
                  AND theirs.unit_code = mine.unit_code AND theirs.body_number = mine.body_number
                WHERE mine.case_key = ? ORDER BY mine.body_type, mine.body_number""")
                .param(key.toString())
                .query((row, n) -> BodyNames.label(type(row), row.getInt("body_number")))
                .list();
    }

    private MemberChange read(ResultSet row, int index) throws SQLException {
        return new MemberChange(
                type(row),
                row.getString("unit_code"),
                row.getInt("body_number"),
                MemberChange.Action.valueOf(row.getString("change_action")),
                Optional.ofNullable(row.getString("struck_name")),
                Optional.ofNullable(row.getObject("struck_birth_date", LocalDate.class)),
                row.getString("full_name") == null ? Optional.empty() : Optional.of(MemberRows.read(row)),
                row.getString("reason"));
    }

    private static BodyType type(ResultSet row) throws SQLException {
        String code = row.getString("body_type");
        return BodyType.of(code)
                .orElseThrow(() -> new IllegalStateException("unknown body type in table member_change: " + code));
    }
}
