package org.baucu.bodies.data;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Bodies in tables {@code body} and {@code body_member}: a case is written in two batches and read by one query. */
@Repository
public class JdbcBodies implements Bodies {

    private static final Comparator<ProposedBody> BY_NUMBER = Comparator.comparingInt(ProposedBody::number);
    private static final Comparator<ProposedBody> BY_TYPE_AND_NUMBER =
            Comparator.comparing(ProposedBody::type).thenComparing(BY_NUMBER);

    /** Named, so that a null costs no question to the server. */
    private static final int[] BODY_TYPES = {
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.INTEGER,
        Types.VARCHAR
    };

    private static final int[] MEMBER_TYPES = MemberRows.types(Types.VARCHAR, Types.INTEGER);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    public JdbcBodies(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the bodies of the case are established already */
    @Override
    @Transactional
    public void propose(CaseKey key, List<ProposedBody> bodies) {
        boolean recorded = jdbc.sql("SELECT COUNT(*) FROM body WHERE case_key = ? AND state <> 'PROPOSED'")
                        .param(key.toString())
                        .query(Integer.class)
                        .single()
                > 0;
        if (recorded) {
            throw new IllegalStateException("bodies of case " + key + " are established");
        }
        jdbc.sql("DELETE FROM body_member WHERE body_id IN (SELECT id FROM body WHERE case_key = ?)")
                .param(key.toString())
                .update();
        jdbc.sql("DELETE FROM body WHERE case_key = ?").param(key.toString()).update();
        Map<String, String> standing = standing(key);
        List<Object[]> bodyRows = new ArrayList<>(bodies.size());
        List<Object[]> memberRows = new ArrayList<>();
        for (ProposedBody body : bodies) {
            String id = UUID.randomUUID().toString();
            bodyRows.add(new Object[] {
                id,
                key.election(),
                key.toString(),
                "PROPOSED",
                body.type().code(),
                body.unitCode(),
                body.number(),
                standing.get(place(key, body))
            });
            int ordinal = 0;
            for (Member member : body.members()) {
                Object[] values = MemberRows.values(member);
                Object[] row = new Object[values.length + 2];
                row[0] = id;
                row[1] = ++ordinal;
                System.arraycopy(values, 0, row, 2, values.length);
                memberRows.add(row);
            }
        }
        batches.batchUpdate(
                "INSERT INTO body (id, election_id, case_key, state, body_type, unit_code, body_number, replaces_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                bodyRows,
                BODY_TYPES);
        batches.batchUpdate(
                "INSERT INTO body_member (body_id, ordinal, " + MemberRows.COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                memberRows,
                MEMBER_TYPES);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProposedBody> proposal(CaseKey key) {
        return read("b.case_key = ?", BY_NUMBER, key.toString());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the case proposes nothing, proposes a body of another unit, or a body that stands in its place was
     *     itself replaced since the proposal
     */
    @Override
    @Transactional
    public void establish(CaseKey key) {
        List<Proposed> proposed = jdbc.sql(
                        "SELECT body_type, unit_code, body_number, replaces_id FROM body WHERE case_key = ? AND state = 'PROPOSED' ORDER BY body_number, id")
                .param(key.toString())
                .query((row, n) -> new Proposed(
                        row.getString(1), row.getString(2), row.getInt(3), Optional.ofNullable(row.getString(4))))
                .list();
        if (proposed.isEmpty()) {
            throw new IllegalStateException("case " + key + " proposes no body");
        }
        Map<String, String> standing = standing(key);
        List<Object[]> replaced = new ArrayList<>();
        for (Proposed body : proposed) {
            if (!body.unitCode().equals(key.unit())) {
                throw new IllegalStateException("case " + key + " proposes a body of unit " + body.unitCode());
            }
            Optional<String> now = Optional.ofNullable(
                    standing.get(place(key.election(), body.type(), body.unitCode(), body.number())));
            if (!now.equals(body.replaces())) {
                throw new IllegalStateException("body %s %d of %s changed since case %s was proposed"
                        .formatted(body.type(), body.number(), body.unitCode(), key));
            }
            now.ifPresent(id -> replaced.add(new Object[] {id}));
        }
        if (!replaced.isEmpty()) {
            batches.batchUpdate("UPDATE body SET state = 'REPLACED', standing = NULL WHERE id = ?", replaced);
        }
        jdbc.sql(
                        """
                UPDATE body SET state = 'ESTABLISHED', established_at = ?,
                  standing = election_id || '/' || body_type || '/' || unit_code || '/' || body_number
                WHERE case_key = ? AND state = 'PROPOSED'""")
                .param(OffsetDateTime.now(clock))
                .param(key.toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProposedBody> established(String electionId, String unitCode) {
        return read(
                "b.state = 'ESTABLISHED' AND b.election_id = ? AND b.unit_code = ?",
                BY_TYPE_AND_NUMBER,
                electionId,
                unitCode);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEstablished(String electionId, BodyType type, String unitCode) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM body WHERE state = 'ESTABLISHED' AND election_id = ? AND body_type = ? AND unit_code = ?")
                        .params(electionId, type.code(), unitCode)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<ProposedBody> read(String where, Comparator<ProposedBody> order, Object... params) {
        Map<String, ProposedBody> heads = new LinkedHashMap<>();
        Map<String, List<Member>> members = new HashMap<>();
        jdbc.sql("SELECT b.id, b.body_type, b.unit_code, b.body_number, m.ordinal, " + MemberRows.COLUMNS
                        + " FROM body b LEFT JOIN body_member m ON m.body_id = b.id WHERE " + where
                        + " ORDER BY b.body_number, b.id, m.ordinal")
                .params(params)
                .query(row -> {
                    String id = row.getString("id");
                    if (!heads.containsKey(id)) {
                        heads.put(
                                id,
                                new ProposedBody(
                                        MemberRows.type(row.getString("body_type")),
                                        row.getString("unit_code"),
                                        row.getInt("body_number"),
                                        List.of()));
                        members.put(id, new ArrayList<>());
                    }
                    if (row.getObject("ordinal") != null) {
                        members.get(id).add(MemberRows.read(row));
                    }
                });
        return heads.entrySet().stream()
                .map(e -> new ProposedBody(
                        e.getValue().type(),
                        e.getValue().unitCode(),
                        e.getValue().number(),
                        members.get(e.getKey())))
                .sorted(order)
                .toList();
    }

    /** Ids of the bodies that stand for the unit of a case, by their place. */
    private Map<String, String> standing(CaseKey key) {
        Map<String, String> ids = new HashMap<>();
        jdbc.sql("SELECT standing, id FROM body WHERE election_id = ? AND unit_code = ? AND standing IS NOT NULL")
                .params(key.election(), key.unit())
                .query(row -> {
                    ids.put(row.getString(1), row.getString(2));
                });
        return ids;
    }

    private static String place(CaseKey key, ProposedBody body) {
        return place(key.election(), body.type().code(), body.unitCode(), body.number());
    }

    private static String place(String election, String type, String unit, int number) {
        return election + "/" + type + "/" + unit + "/" + number;
    }

    private record Proposed(String type, String unitCode, int number, Optional<String> replaces) {}
}
