package org.baucu.progress.insight.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.baucu.bodies.BodyCounts;
import org.baucu.bodies.BodyType;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases that say they are done while what should prove it is missing: decided without a decision's file, closed without a dispatch where the
 * process sends its document, and established bodies with fewer members than the law asks.
 */
@Component
class NoEvidence implements AttentionList {

    /**
     * Keys as sets, each read from one index that holds all it asks for, and only the few that remain are looked up; a case at a time would
     * read the whole election's tables at random. COALESCE keeps the files' own index, which finds every document without a file, out of it.
     */
    private static final String MISSING =
            """
            SELECT c.unit_code, c.business_key, c.title_vi, c.decided_at AS since, 'no-decision' AS what FROM case_file c
            WHERE c.unit_code IN (:units) AND c.decided_at IS NOT NULL AND c.business_key IN (
              SELECT business_key FROM board_task WHERE election_id = :election AND step IN ('decide', 'record')
              EXCEPT
              SELECT business_key FROM case_document WHERE kind IN ('DECISION', 'RATIFICATION', 'EXTERNAL_DECISION'))
            UNION ALL
            SELECT c.unit_code, c.business_key, c.title_vi, c.decided_at, 'no-file' FROM case_file c
            WHERE c.election_id = :election AND c.unit_code IN (:units) AND c.decided_at IS NOT NULL AND c.business_key IN (
              SELECT business_key FROM case_document
              WHERE kind IN ('DECISION', 'RATIFICATION', 'EXTERNAL_DECISION') AND COALESCE(file_id, '') = '')
            UNION ALL
            SELECT c.unit_code, c.business_key, c.title_vi, c.closed_at, 'no-dispatch' FROM case_file c
            WHERE c.unit_code IN (:units) AND c.closed_at IS NOT NULL AND c.business_key IN (
              SELECT business_key FROM board_task WHERE election_id = :election AND step = 'send'
              EXCEPT
              SELECT business_key FROM case_document WHERE kind = 'DISPATCH')""";

    private final JdbcClient jdbc;
    private final BodyCounts bodies;
    private final LawTables law;
    private final Map<String, Integer> fewest = new ConcurrentHashMap<>();

    NoEvidence(JdbcClient jdbc, BodyCounts bodies, LawTables law) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.law = law;
    }

    @Override
    public AttentionKind kind() {
        return AttentionKind.NO_EVIDENCE;
    }

    @Override
    public long count(Asked asked) {
        return tooSmall(asked).size()
                + parameters("SELECT COUNT(*) FROM (" + MISSING + ") m", asked)
                        .query(Long.class)
                        .single();
    }

    @Override
    public List<Attention> page(Asked asked, int offset, int limit) {
        List<Attention> small = tooSmall(asked);
        List<Attention> first = small.stream().skip(offset).limit(limit).toList();
        return first.size() == limit
                ? first
                : Stream.concat(
                                first.stream(),
                                missing(asked, Math.max(0, offset - small.size()), limit - first.size()))
                        .toList();
    }

    private Stream<Attention> missing(Asked asked, int offset, int limit) {
        return parameters(
                "SELECT * FROM (" + MISSING
                        + ") m ORDER BY since, unit_code, business_key, what LIMIT :limit OFFSET :offset",
                asked)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoEvidence::line)
                .list()
                .stream();
    }

    private static Attention line(ResultSet row, int n) throws SQLException {
        return new Attention(
                row.getString("unit_code"),
                List.of(),
                Optional.of(CaseKey.parse(row.getString("business_key"))),
                row.getString("title_vi"),
                row.getString("what"),
                List.of(),
                Timestamps.find(row, "since"));
    }

    private JdbcClient.StatementSpec parameters(String sql, Asked asked) {
        return jdbc.sql(sql).param("election", asked.election().id()).param("units", asked.unitCodes());
    }

    private List<Attention> tooSmall(Asked asked) {
        return bodies.sizes(asked.election().id()).stream()
                .filter(body -> asked.units().contains(body.unit())
                        && body.members() < fewest(asked.election().ruleSet(), body.type()))
                .sorted(Comparator.comparing(BodyCounts.Size::establishedAt))
                .map(body -> new Attention(
                        body.unit(),
                        List.of(),
                        Optional.of(body.caseKey()),
                        "",
                        body.type().isTeam()
                                ? "small-team"
                                : body.type().isBoard() ? "small-board" : "small-commission",
                        List.of(
                                String.valueOf(body.number()),
                                String.valueOf(body.members()),
                                String.valueOf(fewest(asked.election().ruleSet(), body.type()))),
                        Optional.of(body.establishedAt())))
                .toList();
    }

    /** The fewest members that the law's table asks of a kind of body; the table does not change while the program runs. */
    private int fewest(RuleSet ruleSet, BodyType type) {
        return fewest.computeIfAbsent(
                ruleSet.code() + "/" + type.code(),
                key ->
                        law
                                .evaluate(
                                        "body-composition", Map.of("ruleSet", ruleSet.code(), "bodyType", type.code()))
                                .stream()
                                .map(row -> ((Number) row.get("minMembers")).intValue())
                                .findFirst()
                                .orElseThrow(
                                        () -> new IllegalStateException("body-composition has no row for " + key)));
    }
}
