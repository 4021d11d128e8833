package org.baucu.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the changes of calendars. */
@Component
class CalendarChangeTable {

    private static final String SELECT =
            "SELECT id, election_id, case_key, old_election_day, new_election_day, milestone_code, milestone_day,"
                    + " reason_vi, document_number, document_date, document_signer, file_id, proposed_at, applied_at FROM calendar_change";

    private final JdbcClient jdbc;

    CalendarChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CalendarChange c) {
        jdbc.sql(
                        "INSERT INTO calendar_change (id, election_id, case_key, old_election_day, new_election_day, milestone_code, milestone_day,"
                                + " reason_vi, document_number, document_date, document_signer, file_id, proposed_at)"
                                + " VALUES (:id, :election, :case, :oldDay, :newDay, :milestone, :milestoneDay, :reason, :number, :date, :signer,"
                                + " :file, :at)")
                .param("id", c.id())
                .param("election", c.electionId())
                .param("case", c.caseKey().map(CaseKey::toString).orElse(null), Types.VARCHAR)
                .param("oldDay", c.oldElectionDay())
                .param("newDay", c.electionDay().orElse(null), Types.DATE)
                .param(
                        "milestone",
                        c.shift().map(CalendarChange.Shift::milestone).orElse(null),
                        Types.VARCHAR)
                .param("milestoneDay", c.shift().map(CalendarChange.Shift::day).orElse(null), Types.DATE)
                .param("reason", c.reasonVi())
                .param("number", c.document().number())
                .param("date", c.document().date())
                .param("signer", c.document().signer())
                .param("file", c.document().fileId().orElse(null), Types.VARCHAR)
                .param("at", c.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteProposalsOf(CaseKey key) {
        jdbc.sql("DELETE FROM calendar_change WHERE case_key = :case AND applied_at IS NULL")
                .param("case", key.toString())
                .update();
    }

    /** Marks a change applied unless it is already, so that only one caller goes on. */
    boolean markApplied(String id, Instant at) {
        return jdbc.sql("UPDATE calendar_change SET applied_at = :at WHERE id = :id AND applied_at IS NULL")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<CalendarChange> find(String id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(CalendarChangeTable::change)
                .optional();
    }

    Optional<CalendarChange> ofCase(CaseKey key) {
        return jdbc.sql(SELECT + " WHERE case_key = :case ORDER BY proposed_at DESC, id FETCH FIRST 1 ROWS ONLY")
                .param("case", key.toString())
                .query(CalendarChangeTable::change)
                .optional();
    }

    List<CalendarChange> of(String electionId) {
        return jdbc.sql(SELECT + " WHERE election_id = :election ORDER BY proposed_at DESC, id")
                .param("election", electionId)
                .query(CalendarChangeTable::change)
                .list();
    }

    private static CalendarChange change(ResultSet rs, int row) throws SQLException {
        String milestone = rs.getString("milestone_code");
        return new CalendarChange(
                rs.getString("id"),
                rs.getString("election_id"),
                Optional.ofNullable(rs.getString("case_key")).map(CaseKey::parse),
                Optional.ofNullable(rs.getObject("new_election_day", LocalDate.class)),
                milestone == null
                        ? Optional.empty()
                        : Optional.of(
                                new CalendarChange.Shift(milestone, rs.getObject("milestone_day", LocalDate.class))),
                rs.getString("reason_vi"),
                new CalendarChange.Document(
                        rs.getString("document_number"),
                        rs.getObject("document_date", LocalDate.class),
                        rs.getString("document_signer"),
                        Optional.ofNullable(rs.getString("file_id"))),
                rs.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                rs.getObject("old_election_day", LocalDate.class),
                Optional.ofNullable(rs.getObject("applied_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
