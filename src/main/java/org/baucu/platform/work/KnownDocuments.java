package org.baucu.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents that a body has entered before or that a case has already, so that nobody types one of them twice. */
@Component
public class KnownDocuments {

    /** Rows looked at; one document stands once for each case it decided. */
    private static final int LOOKED_AT = 200;

    private static final String SELECT =
            """
            SELECT d.id, d.kind, d.number, d.document_date, d.signer, d.file_id, d.members_total, d.present, d.in_favour,
                d.minutes_file_id
            FROM case_document d JOIN case_file c ON c.business_key = d.business_key
            """;

    private final JdbcClient jdbc;

    KnownDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Signed documents of a body in an election, newest first, each once; at most {@code limit}. */
    public List<Known> of(String election, String group, int limit) {
        Map<String, Known> distinct = new LinkedHashMap<>();
        jdbc.sql(
                        SELECT
                                + " WHERE d.capacity = ? AND c.election_id = ? AND d.signer <> '' ORDER BY d.recorded_at DESC, d.id LIMIT ?")
                .params(group, election, LOOKED_AT)
                .query(KnownDocuments::known)
                .list()
                .forEach(k -> distinct.putIfAbsent(
                        k.evidence().number() + " " + k.evidence().date(), k));
        return distinct.values().stream().limit(limit).toList();
    }

    /** The newest document of one kind that a body has entered. */
    public Optional<Evidence> last(String election, String group, Evidence.Kind kind) {
        return jdbc.sql(
                        SELECT
                                + " WHERE d.capacity = ? AND c.election_id = ? AND d.kind = ? ORDER BY d.recorded_at DESC, d.id LIMIT 1")
                .params(group, election, kind.name())
                .query(KnownDocuments::known)
                .optional()
                .map(Known::evidence);
    }

    /** A document of the body by its id; empty if it is another body's. */
    public Optional<Known> find(String election, String group, String id) {
        return jdbc.sql(SELECT + " WHERE d.id = ? AND d.capacity = ? AND c.election_id = ?")
                .params(id, group, election)
                .query(KnownDocuments::known)
                .optional();
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        return new Known(row.getString("id"), EvidenceRows.read(row));
    }

    /** A document with its id in the record of its case. */
    public record Known(String id, Evidence evidence) {}
}
