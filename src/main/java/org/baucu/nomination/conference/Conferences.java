package org.baucu.nomination.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilWork;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.RoundMethod;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.structure.Allocations;
import org.baucu.nomination.structure.KnownStructure;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The conferences of councils as their minutes have them. */
@Repository
@Transactional
public class Conferences implements CouncilWork, KnownStructure.FirstConference {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Allocations allocations;
    private final Clock clock;

    public Conferences(JdbcClient jdbc, JdbcTemplate batches, Allocations allocations, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** Replaces what a case has of its conference. */
    public void put(CouncilCase of, Conference conference) {
        String key = of.key().toString();
        for (String table : List.of("conference_verdict", "conference_attendance", "conference")) {
            jdbc.sql("DELETE FROM " + table + " WHERE case_key = ?").param(key).update();
        }
        Council council = of.council();
        jdbc.sql(
                        """
                        INSERT INTO conference (case_key, election_id, body, unit_code, round, held_on, place, chair, secretary, method, sealed,
                                                counters, course)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key,
                        council.election(),
                        council.body().code(),
                        council.unitCode(),
                        of.number(),
                        conference.heldOn(),
                        conference.place(),
                        conference.chair(),
                        conference.secretary(),
                        conference.method().code(),
                        conference.sealed(),
                        conference.counters(),
                        conference.course())
                .update();
        List<Object[]> present = new ArrayList<>();
        conference.present().forEach((participant, count) -> present.add(new Object[] {key, participant, count}));
        batches.batchUpdate(
                "INSERT INTO conference_attendance (case_key, participant, present) VALUES (?, ?, ?)", present);
        List<Object[]> verdicts = new ArrayList<>();
        for (CandidateVerdict one : conference.verdicts()) {
            verdicts.add(new Object[] {
                key,
                verdicts.size(),
                one.candidateId(),
                one.verdict().code(),
                one.votes().isPresent() ? one.votes().getAsInt() : null,
                one.reason(),
                one.specialReason()
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO conference_verdict (case_key, position, candidate_id, verdict, votes, reason, special_reason)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                verdicts);
        allocations.put(of.key(), conference.agreed());
    }

    /** The conference of a case; empty before its first submission. */
    @Transactional(readOnly = true)
    public Optional<Conference> of(CaseKey key) {
        return jdbc.sql("SELECT * FROM conference WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> conference(row))
                .optional();
    }

    /** The recorded conference of a council's round; empty while it has not taken effect. */
    @Transactional(readOnly = true)
    public Optional<Conference> recorded(Council council, int round) {
        return jdbc.sql(
                        """
                        SELECT * FROM conference
                        WHERE election_id = ? AND body = ? AND unit_code = ? AND round = ? AND recorded_at IS NOT NULL""")
                .params(council.election(), council.body().code(), council.unitCode(), round)
                .query((row, n) -> conference(row))
                .optional();
    }

    /** The days of a council's recorded conferences, by round. */
    @Transactional(readOnly = true)
    public Map<Integer, LocalDate> days(Council council) {
        Map<Integer, LocalDate> days = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT round, held_on FROM conference
                        WHERE election_id = ? AND body = ? AND unit_code = ? AND recorded_at IS NOT NULL ORDER BY round""")
                .params(council.election(), council.body().code(), council.unitCode())
                .query((row, n) -> Map.entry(row.getInt("round"), row.getObject("held_on", LocalDate.class)))
                .list()
                .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        return days;
    }

    /** The days of all recorded conferences of an election, by council and round. */
    @Transactional(readOnly = true)
    public Map<Council, Map<Integer, LocalDate>> days(String electionId) {
        Map<Council, Map<Integer, LocalDate>> days = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT body, unit_code, round, held_on FROM conference
                        WHERE election_id = ? AND recorded_at IS NOT NULL""")
                .param(electionId)
                .query(row -> {
                    Council council = new Council(electionId, body(row), row.getString("unit_code"));
                    days.computeIfAbsent(council, one -> new LinkedHashMap<>())
                            .put(row.getInt("round"), row.getObject("held_on", LocalDate.class));
                });
        return days;
    }

    /** Lets a conference take effect. */
    public void record(CaseKey key) {
        int changed = jdbc.sql("UPDATE conference SET recorded_at = ? WHERE case_key = ?")
                .params(Timestamps.of(clock.instant()), key.toString())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("case " + key + " has no conference");
        }
    }

    /** The first conference and the second are what later steps rest on. */
    @Override
    @Transactional(readOnly = true)
    public Set<RoundRules.Done> done(Council council) {
        Set<RoundRules.Done> done = EnumSet.noneOf(RoundRules.Done.class);
        Set<Integer> held = days(council).keySet();
        if (held.contains(1)) {
            done.add(RoundRules.Done.ROUND_1);
        }
        if (held.contains(2)) {
            done.add(RoundRules.Done.ROUND_2);
        }
        return done;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Allocation> agreed(Council council) {
        return recorded(council, 1).map(Conference::agreed).orElse(List.of());
    }

    private Conference conference(ResultSet row) throws SQLException {
        CaseKey key = CaseKey.parse(row.getString("case_key"));
        String method = row.getString("method");
        return new Conference(
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("chair"),
                row.getString("secretary"),
                present(key),
                RoundMethod.of(method).orElseThrow(() -> new IllegalStateException("unknown method " + method)),
                row.getBoolean("sealed"),
                row.getInt("counters"),
                row.getString("course"),
                allocations.of(key),
                verdicts(key));
    }

    private static ElectedBody body(ResultSet row) throws SQLException {
        String code = row.getString("body");
        return ElectedBody.of(code).orElseThrow(() -> new IllegalStateException("unknown body " + code));
    }

    private Map<String, Integer> present(CaseKey key) {
        Map<String, Integer> present = new LinkedHashMap<>();
        jdbc.sql("SELECT participant, present FROM conference_attendance WHERE case_key = ? ORDER BY participant")
                .param(key.toString())
                .query((row, n) -> Map.entry(row.getString("participant"), row.getInt("present")))
                .list()
                .forEach(entry -> present.put(entry.getKey(), entry.getValue()));
        return present;
    }

    private List<CandidateVerdict> verdicts(CaseKey key) {
        return jdbc.sql("SELECT * FROM conference_verdict WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> {
                    String verdict = row.getString("verdict");
                    Integer votes = row.getObject("votes", Integer.class);
                    return new CandidateVerdict(
                            row.getString("candidate_id"),
                            Verdict.of(verdict)
                                    .orElseThrow(() -> new IllegalStateException("unknown verdict " + verdict)),
                            votes == null ? OptionalInt.empty() : OptionalInt.of(votes),
                            row.getString("reason"),
                            row.getString("special_reason"));
                })
                .list();
    }
}
