package org.baucu.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionRoute;
import org.baucu.petition.domain.PetitionState;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Petitions in the tables {@code petition} and {@code petition_text}. */
@Repository
@Transactional
class JdbcPetitions implements Petitions {

    private final JdbcClient jdbc;

    JdbcPetitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CaseKey enter(
            NewPetition petition, Instant receivedAt, String receivedBy, PetitionRoute route, String firstGroup) {
        Council council = petition.council();
        int number = jdbc.sql(
                        """
                        SELECT COALESCE(MAX(petition_number), 0) + 1 FROM petition
                        WHERE election_id = ? AND council_unit = ? AND body = ?""")
                .params(council.election(), council.unitCode(), council.body().code())
                .query(Integer.class)
                .single();
        CaseKey key = new CaseKey(
                council.election(),
                PetitionFreeze.PROCESS,
                council.unitCode(),
                council.body().code() + "." + number);
        jdbc.sql(
                        """
                        INSERT INTO petition (case_key, election_id, body, council_unit, petition_number, received_at, received_by, kind,
                          subject, unit_number, candidate_id, anonymous, route, first_group, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.toString(),
                        council.election(),
                        council.body().code(),
                        council.unitCode(),
                        number,
                        Timestamps.of(receivedAt),
                        receivedBy,
                        petition.kind().map(PetitionKind::code).orElseThrow(),
                        petition.subject().map(PetitionSubject::code).orElseThrow(),
                        petition.unitNumber(),
                        petition.candidateId().orElse(""),
                        petition.anonymous(),
                        route.code(),
                        firstGroup,
                        PetitionState.OPEN.code())
                .update();
        jdbc.sql("INSERT INTO petition_text (case_key, sender_name, sender_address, wording) VALUES (?, ?, ?, ?)")
                .params(key.toString(), petition.senderName(), petition.senderAddress(), petition.wording())
                .update();
        return key;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Petition> find(CaseKey key) {
        return jdbc.sql("SELECT * FROM petition WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PetitionText> text(CaseKey key) {
        return jdbc.sql("SELECT * FROM petition_text WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> new PetitionText(
                        row.getString("sender_name"),
                        row.getString("sender_address"),
                        row.getString("wording"),
                        row.getString("answer"),
                        row.getString("appeal"),
                        row.getString("final_answer"),
                        row.getString("conclusion")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Petition> of(String election, String unitCode, int offset, int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM petition WHERE election_id = ? AND council_unit = ?
                        ORDER BY received_at DESC, case_key OFFSET ? ROWS FETCH FIRST ? ROWS ONLY""")
                .params(election, unitCode, offset, limit)
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Petition> ofGroup(String election, String group, int offset, int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM petition WHERE election_id = ? AND (first_group = ? OR received_by = ? OR handed_to = ?)
                        ORDER BY received_at DESC, case_key OFFSET ? ROWS FETCH FIRST ? ROWS ONLY""")
                .params(election, group, group, group, offset, limit)
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public void answer(CaseKey key, PetitionAnswer answer) {
        write(key, "finding", "answer", answer);
    }

    @Override
    public void answerFinally(CaseKey key, PetitionAnswer answer) {
        write(key, "final_finding", "final_answer", answer);
    }

    private void write(CaseKey key, String finding, String text, PetitionAnswer answer) {
        jdbc.sql("UPDATE petition SET " + finding + " = ? WHERE case_key = ?")
                .params(answer.finding().map(PetitionFinding::code).orElse(""), key.toString())
                .update();
        jdbc.sql("UPDATE petition_text SET " + text + " = ? WHERE case_key = ?")
                .params(answer.text(), key.toString())
                .update();
    }

    @Override
    public void appeal(CaseKey key, String wording, Instant at) {
        jdbc.sql("UPDATE petition SET appealed_at = ?, state = ? WHERE case_key = ?")
                .params(Timestamps.of(at), PetitionState.APPEALED.code(), key.toString())
                .update();
        jdbc.sql("UPDATE petition_text SET appeal = ? WHERE case_key = ?")
                .params(wording, key.toString())
                .update();
    }

    @Override
    public void move(CaseKey key, PetitionState state) {
        jdbc.sql("UPDATE petition SET state = ? WHERE case_key = ?")
                .params(state.code(), key.toString())
                .update();
    }

    @Override
    public void handOver(CaseKey key, String handedTo) {
        jdbc.sql("UPDATE petition SET state = ?, handed_to = ? WHERE case_key = ?")
                .params(PetitionState.HANDED_OVER.code(), handedTo, key.toString())
                .update();
    }

    @Override
    public void found(CaseKey key, String conclusion, Instant at) {
        jdbc.sql("UPDATE petition SET founded_at = ? WHERE case_key = ?")
                .params(Timestamps.of(at), key.toString())
                .update();
        jdbc.sql("UPDATE petition_text SET conclusion = ? WHERE case_key = ?")
                .params(conclusion, key.toString())
                .update();
    }

    private static Petition read(ResultSet row) throws SQLException {
        CaseKey key = CaseKey.parse(row.getString("case_key"));
        String candidate = row.getString("candidate_id");
        return new Petition(
                key,
                new Council(
                        row.getString("election_id"),
                        known(key, ElectedBody.of(row.getString("body"))),
                        row.getString("council_unit")),
                row.getInt("petition_number"),
                Timestamps.get(row, "received_at"),
                row.getString("received_by"),
                known(key, PetitionKind.of(row.getString("kind"))),
                known(key, PetitionSubject.of(row.getString("subject"))),
                row.getInt("unit_number"),
                candidate.isEmpty() ? Optional.empty() : Optional.of(candidate),
                row.getBoolean("anonymous"),
                known(key, PetitionRoute.of(row.getString("route"))),
                row.getString("first_group"),
                known(key, PetitionState.of(row.getString("state"))),
                PetitionFinding.of(row.getString("finding")),
                Timestamps.find(row, "appealed_at"),
                PetitionFinding.of(row.getString("final_finding")),
                row.getString("handed_to"),
                Timestamps.find(row, "founded_at"));
    }

    private static <T> T known(CaseKey key, Optional<T> code) {
        return code.orElseThrow(() -> new IllegalStateException("unknown code in petition " + key));
    }
}
