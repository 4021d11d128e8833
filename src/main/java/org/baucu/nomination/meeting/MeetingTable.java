package org.baucu.nomination.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.baucu.nomination.Council;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Voter meetings in the tables {@code voter_meeting_case} and {@code voter_meeting_row}. */
@Repository
@Transactional
public class MeetingTable {

    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.INTEGER,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.INTEGER,
        Types.INTEGER,
        Types.INTEGER,
        Types.INTEGER,
        Types.VARCHAR,
        Types.VARCHAR
    };

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    MeetingTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Opens the meetings that a commune owes a council's candidates. */
    public void open(CaseKey key, Council council, List<MeetingRow> owed) {
        jdbc.sql("INSERT INTO voter_meeting_case (case_key, election_id, body, council_unit) VALUES (?, ?, ?, ?)")
                .params(key.toString(), council.election(), council.body().code(), council.unitCode())
                .update();
        insert(key, owed);
    }

    /** Whether a case has been opened. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseKey key) {
        return jdbc.sql("SELECT COUNT(*) FROM voter_meeting_case WHERE case_key = ?")
                        .param(key.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Replaces what the minutes of a case say. */
    public void replace(CaseKey key, List<MeetingRow> rows) {
        jdbc.sql("DELETE FROM voter_meeting_row WHERE case_key = ?")
                .param(key.toString())
                .update();
        insert(key, rows);
    }

    /** The rows of a case in their order. */
    @Transactional(readOnly = true)
    public List<MeetingRow> rows(CaseKey key) {
        return jdbc.sql("SELECT * FROM voter_meeting_row WHERE case_key = ? ORDER BY ordinal")
                .param(key.toString())
                .query((row, n) -> read(row))
                .list();
    }

    /** The minutes of a case are signed and sent: its results stand. */
    public void record(CaseKey key) {
        jdbc.sql("UPDATE voter_meeting_case SET recorded_at = ? WHERE case_key = ?")
                .params(Timestamps.of(clock.instant()), key.toString())
                .update();
    }

    /** The rows of a council's recorded cases, by commune. */
    @Transactional(readOnly = true)
    public List<MeetingRow> recorded(Council council) {
        return jdbc.sql(
                        """
                        SELECT r.* FROM voter_meeting_row r JOIN voter_meeting_case c ON c.case_key = r.case_key
                        WHERE c.election_id = ? AND c.body = ? AND c.council_unit = ? AND c.recorded_at IS NOT NULL
                        ORDER BY r.case_key, r.ordinal""")
                .params(council.election(), council.body().code(), council.unitCode())
                .query((row, n) -> read(row))
                .list();
    }

    /** How many cases a council has, and how many of them are recorded. */
    @Transactional(readOnly = true)
    public Progress progress(Council council) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) AS opened, COUNT(recorded_at) AS recorded FROM voter_meeting_case
                        WHERE election_id = ? AND body = ? AND council_unit = ?""")
                .params(council.election(), council.body().code(), council.unitCode())
                .query((row, n) -> new Progress(row.getInt("opened"), row.getInt("recorded")))
                .single();
    }

    private void insert(CaseKey key, List<MeetingRow> rows) {
        List<Object[]> values = new ArrayList<>();
        for (MeetingRow row : rows) {
            Minutes m = row.minutes();
            values.add(new Object[] {
                key.toString(),
                values.size() + 1,
                row.candidateId(),
                row.place().code(),
                m.placeName(),
                Timestamps.of(m.at()),
                m.form().map(MeetingForm::code).orElse(""),
                m.formDecision(),
                boxed(m.called()),
                boxed(m.attending()),
                boxed(m.counters()),
                boxed(row.inFavour()),
                row.matter(),
                row.specialReason()
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO voter_meeting_row (case_key, ordinal, candidate_id, place, place_name, met_at, form, form_decision,
                  called, attending, counters, in_favour, matter, special_reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                values,
                TYPES);
    }

    private static MeetingRow read(ResultSet row) throws SQLException {
        return new MeetingRow(
                row.getString("candidate_id"),
                place(row.getString("place")),
                new Minutes(
                        row.getString("place_name"),
                        Timestamps.find(row, "met_at"),
                        MeetingForm.of(row.getString("form")),
                        row.getString("form_decision"),
                        number(row, "called"),
                        number(row, "attending"),
                        number(row, "counters")),
                number(row, "in_favour"),
                row.getString("matter"),
                row.getString("special_reason"));
    }

    /** @throws IllegalStateException for a place that is none */
    static MeetingPlace place(String code) {
        return Arrays.stream(MeetingPlace.values())
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown place of meeting " + code));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** How far the cases of a council have come. */
    public record Progress(int opened, int recorded) {}
}
