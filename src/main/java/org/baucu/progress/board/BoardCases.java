package org.baucu.progress.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opened cases of an election, for the board: all of one election at once, as many as it has units and phases. */
@Repository
public class BoardCases {

    private final JdbcClient jdbc;

    BoardCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every opened case of an election, by its key. */
    public List<BoardCase> of(String election) {
        return jdbc
                .sql(
                        "SELECT process_id, unit_code, sequence, legal_limit, working_limit, decided_at, late FROM case_file WHERE election_id = ?")
                .param(election)
                .query((row, n) -> of(election, row))
                .list()
                .stream()
                .sorted(Comparator.comparing(BoardCase::key))
                .toList();
    }

    /** Keys of the cases in which a task waits for a body of this kind ({@code ubnd}, {@code mttq}, …). */
    public Set<String> waitingFor(String election, String body) {
        Set<String> keys = new HashSet<>();
        jdbc.sql(
                        "SELECT business_key, body_groups FROM board_task WHERE election_id = ? AND completed_at IS NULL AND deleted_at IS NULL")
                .param(election)
                .query(row -> {
                    for (String group : row.getString("body_groups").split(" ")) {
                        if (Groups.bodyOf(group).equals(body)) {
                            keys.add(row.getString("business_key"));
                        }
                    }
                });
        return keys;
    }

    /** Whether a legal limit of an undecided case passed in this span, its end left out. */
    public boolean limitPassed(String election, Instant from, Instant to) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM case_file WHERE election_id = ? AND decided_at IS NULL AND legal_limit >= ? AND legal_limit < ?")
                        .params(election, Timestamps.of(from), Timestamps.of(to))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static BoardCase of(String election, ResultSet row) throws SQLException {
        return new BoardCase(
                new CaseKey(
                        election, row.getString("process_id"), row.getString("unit_code"), row.getString("sequence")),
                Timestamps.find(row, "legal_limit"),
                Timestamps.find(row, "working_limit"),
                Timestamps.find(row, "decided_at"),
                row.getBoolean("late"));
    }
}
