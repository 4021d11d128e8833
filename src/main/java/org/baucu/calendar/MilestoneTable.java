package org.baucu.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes milestones and those that changes replaced. */
@Component
class MilestoneTable {

    private static final String COLUMNS =
            "code, name_vi, name_en, applies_to, due_day, due_hour, working_day, bound_kind, article, basis, certainty";
    private static final String VALUES =
            ":code, :nameVi, :nameEn, :appliesTo, :day, :hour, :workingDay, :bound, :article, :basis, :certainty";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    MilestoneTable(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Stores milestones in the order given. */
    void insert(String electionId, List<Milestone> milestones) {
        batch.batchUpdate(
                "INSERT INTO milestone (election_id, seq, " + COLUMNS + ") VALUES (:election, :seq, " + VALUES + ")",
                IntStream.range(0, milestones.size())
                        .mapToObj(seq -> values(milestones.get(seq))
                                .addValue("election", electionId)
                                .addValue("seq", seq))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Copies milestones into the history under a change. */
    void remember(String electionId, String changeId, List<Milestone> replaced, Instant at) {
        OffsetDateTime replacedAt = at.atOffset(ZoneOffset.UTC);
        batch.batchUpdate(
                "INSERT INTO milestone_history (change_id, election_id, seq, replaced_at, " + COLUMNS
                        + ") VALUES (:change, :election, :seq, :at, " + VALUES + ")",
                IntStream.range(0, replaced.size())
                        .mapToObj(seq -> values(replaced.get(seq))
                                .addValue("election", electionId)
                                .addValue("change", changeId)
                                .addValue("at", replacedAt, Types.TIMESTAMP_WITH_TIMEZONE)
                                .addValue("seq", seq))
                        .toArray(MapSqlParameterSource[]::new));
    }

    void deleteAll(String electionId) {
        jdbc.sql("DELETE FROM milestone WHERE election_id = :election")
                .param("election", electionId)
                .update();
    }

    List<Milestone> all(String electionId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM milestone WHERE election_id = :election ORDER BY seq")
                .param("election", electionId)
                .query(MilestoneTable::milestone)
                .list();
    }

    Optional<Milestone> find(String electionId, String code) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM milestone WHERE election_id = :election AND code = :code")
                .param("election", electionId)
                .param("code", code)
                .query(MilestoneTable::milestone)
                .optional();
    }

    List<ReplacedMilestone> replaced(String electionId) {
        return jdbc.sql(
                        "SELECT change_id, replaced_at, " + COLUMNS
                                + " FROM milestone_history WHERE election_id = :election ORDER BY replaced_at DESC, change_id, seq")
                .param("election", electionId)
                .query((rs, row) -> new ReplacedMilestone(
                        milestone(rs, row),
                        rs.getString("change_id"),
                        rs.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static MapSqlParameterSource values(Milestone m) {
        return new MapSqlParameterSource()
                .addValue("code", m.code())
                .addValue("nameVi", m.nameVi())
                .addValue("nameEn", m.nameEn())
                .addValue("appliesTo", m.appliesTo())
                .addValue("day", m.day().orElse(null), Types.DATE)
                .addValue("hour", m.hour().map(LocalTime::toString).orElse(null), Types.VARCHAR)
                .addValue("workingDay", m.workingDay().orElse(null), Types.DATE)
                .addValue("bound", m.bound())
                .addValue("article", m.article())
                .addValue("basis", m.basis())
                .addValue("certainty", m.certainty());
    }

    private static Milestone milestone(ResultSet rs, int row) throws SQLException {
        return new Milestone(
                rs.getString("code"),
                rs.getString("name_vi"),
                rs.getString("name_en"),
                rs.getString("applies_to"),
                Optional.ofNullable(rs.getObject("due_day", LocalDate.class)),
                Optional.ofNullable(rs.getString("due_hour")).map(LocalTime::parse),
                Optional.ofNullable(rs.getObject("working_day", LocalDate.class)),
                rs.getString("bound_kind"),
                rs.getString("article"),
                rs.getString("basis"),
                rs.getString("certainty"));
    }
}
