package org.baucu.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Elections in the table {@code election}. */
@Repository
class JdbcElections implements Elections {

    private static final String SELECT =
            "SELECT id, title_vi, rule_set, election_day, announced_on, province_code, state FROM election";

    private final JdbcClient jdbc;

    JdbcElections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Election> find(String id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(JdbcElections::election)
                .optional();
    }

    @Override
    public List<Election> all() {
        return jdbc.sql(SELECT + " ORDER BY election_day DESC, id")
                .query(JdbcElections::election)
                .list();
    }

    @Override
    public Optional<Election> current() {
        return jdbc.sql(SELECT + " WHERE state = :state ORDER BY election_day DESC, id FETCH FIRST 1 ROWS ONLY")
                .param("state", ElectionState.RUNNING.name())
                .query(JdbcElections::election)
                .optional();
    }

    @Override
    public void create(Election election) {
        try {
            write(
                    election,
                    "INSERT INTO election (title_vi, rule_set, election_day, announced_on, province_code, state, id)"
                            + " VALUES (:title, :ruleSet, :day, :announced, :province, :state, :id)");
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException("election id is taken: " + election.id(), e);
        }
    }

    @Override
    public void update(Election election) {
        int rows = write(
                election,
                "UPDATE election SET title_vi = :title, rule_set = :ruleSet, election_day = :day,"
                        + " announced_on = :announced, province_code = :province, state = :state WHERE id = :id");
        if (rows == 0) {
            throw new IllegalArgumentException("no such election: " + election.id());
        }
    }

    private int write(Election e, String sql) {
        return jdbc.sql(sql)
                .param("title", e.titleVi())
                .param("ruleSet", e.ruleSet().code())
                .param("day", e.electionDay())
                .param("announced", e.announcedOn())
                .param("province", e.provinceCode())
                .param("state", e.state().name())
                .param("id", e.id())
                .update();
    }

    private static Election election(ResultSet rs, int row) throws SQLException {
        String ruleSet = rs.getString("rule_set");
        return new Election(
                rs.getString("id"),
                rs.getString("title_vi"),
                RuleSet.of(ruleSet)
                        .orElseThrow(() -> new IllegalStateException("unknown rule set in table election: " + ruleSet)),
                rs.getObject("election_day", LocalDate.class),
                rs.getObject("announced_on", LocalDate.class),
                rs.getString("province_code"),
                ElectionState.valueOf(rs.getString("state")));
    }
}
