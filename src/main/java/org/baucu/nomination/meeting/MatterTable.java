package org.baucu.nomination.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.meeting.domain.Answerer;
import org.baucu.nomination.meeting.domain.MatterAnswer;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Matters raised by voters, in the table {@code raised_matter}. */
@Repository
@Transactional
public class MatterTable {

    /** Process id of the cases. */
    public static final String PROCESS = "verify-raised-matter";

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Registers the matter of a row under the commune's next number; gives the key of its case. */
    public CaseKey register(CaseKey meetingCase, Council council, MeetingRow row) {
        int number = jdbc.sql(
                        """
                        SELECT COALESCE(MAX(matter_number), 0) + 1 FROM raised_matter
                        WHERE election_id = ? AND commune = ? AND body = ?""")
                .params(council.election(), meetingCase.unit(), council.body().code())
                .query(Integer.class)
                .single();
        CaseKey key = new CaseKey(
                council.election(), PROCESS, meetingCase.unit(), council.body().code() + "." + number);
        jdbc.sql(
                        """
                        INSERT INTO raised_matter (case_key, election_id, body, council_unit, commune, matter_number, meeting_case,
                          candidate_id, place, wording) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.toString(),
                        council.election(),
                        council.body().code(),
                        council.unitCode(),
                        meetingCase.unit(),
                        number,
                        meetingCase.toString(),
                        row.candidateId(),
                        row.place().code(),
                        row.matter())
                .update();
        return key;
    }

    /** The matter that a case verifies; empty where the case is of another process. */
    @Transactional(readOnly = true)
    public Optional<RaisedMatter> find(CaseKey key) {
        return jdbc.sql(
                        """
                        SELECT m.*, r.met_at FROM raised_matter m
                        LEFT JOIN voter_meeting_row r
                          ON r.case_key = m.meeting_case AND r.candidate_id = m.candidate_id AND r.place = m.place
                        WHERE m.case_key = ?""")
                .param(key.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Replaces the answer of a case. */
    public void answer(CaseKey key, MatterAnswer answer) {
        jdbc.sql(
                        """
                        UPDATE raised_matter SET answerer = ?, answerer_name = ?, document_number = ?, document_date = ?, answer = ?,
                          upheld = ? WHERE case_key = ?""")
                .params(
                        answer.answerer().map(Answerer::code).orElse(""),
                        answer.answererName(),
                        answer.documentNumber(),
                        answer.documentDate().orElse(null),
                        answer.answer(),
                        answer.upheld().orElse(null),
                        key.toString())
                .update();
    }

    /** The answer is signed and sent. */
    public void record(CaseKey key) {
        jdbc.sql("UPDATE raised_matter SET recorded_at = ? WHERE case_key = ?")
                .params(Timestamps.of(clock.instant()), key.toString())
                .update();
    }

    /** Matters of a council that are not answered yet. */
    @Transactional(readOnly = true)
    public int open(Council council) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) FROM raised_matter
                        WHERE election_id = ? AND body = ? AND council_unit = ? AND recorded_at IS NULL""")
                .params(council.election(), council.body().code(), council.unitCode())
                .query(Integer.class)
                .single();
    }

    private static RaisedMatter read(ResultSet row) throws SQLException {
        CaseKey key = CaseKey.parse(row.getString("case_key"));
        ElectedBody body = ElectedBody.of(row.getString("body"))
                .orElseThrow(() -> new IllegalStateException("unknown body of matter " + key));
        boolean upheld = row.getBoolean("upheld");
        boolean open = row.wasNull();
        return new RaisedMatter(
                key,
                new Council(row.getString("election_id"), body, row.getString("council_unit")),
                CaseKey.parse(row.getString("meeting_case")),
                row.getString("candidate_id"),
                MeetingTable.place(row.getString("place")),
                row.getString("wording"),
                Timestamps.find(row, "met_at").map(VietnamTime::dayOf),
                new MatterAnswer(
                        Answerer.of(row.getString("answerer")),
                        row.getString("answerer_name"),
                        row.getString("document_number"),
                        Optional.ofNullable(row.getObject("document_date", LocalDate.class)),
                        row.getString("answer"),
                        open ? Optional.empty() : Optional.of(upheld)),
                Timestamps.find(row, "recorded_at"));
    }
}
