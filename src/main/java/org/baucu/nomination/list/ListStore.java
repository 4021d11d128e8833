package org.baucu.nomination.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.list.domain.Excuse;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proposed lists, and which lists are published. */
@Repository
@Transactional
public class ListStore {

    private static final String PUBLISHED = "SELECT * FROM official_list WHERE election_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ListStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces what a case proposes. */
    public void propose(CaseKey key, List<ListEntry> entries, ListTerms terms) {
        for (String table : List.of("list_entry", "list_terms")) {
            jdbc.sql("DELETE FROM " + table + " WHERE case_key = ?")
                    .param(key.toString())
                    .update();
        }
        List<Object[]> rows = new ArrayList<>();
        for (ListEntry entry : entries) {
            rows.add(new Object[] {
                key.toString(), rows.size(), entry.candidateId(), entry.unitNumber(), entry.listOrder()
            });
        }
        batches.batchUpdate(
                "INSERT INTO list_entry (case_key, position, candidate_id, unit_number, list_order) VALUES (?, ?, ?, ?, ?)",
                rows);
        jdbc.sql(
                        """
                        INSERT INTO list_terms (case_key, share_number, share_date, share_reason, shortage_units, shortage_number,
                            shortage_date, shortage_reason, central_number, central_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.toString(),
                        terms.shares().number(),
                        terms.shares().date().orElse(null),
                        terms.shares().reason(),
                        terms.shortUnits().stream().map(String::valueOf).collect(Collectors.joining(",")),
                        terms.shortage().number(),
                        terms.shortage().date().orElse(null),
                        terms.shortage().reason(),
                        terms.central().number(),
                        terms.central().date().orElse(null))
                .update();
    }

    /** What a case proposes now, in the order it was submitted. */
    @Transactional(readOnly = true)
    public List<ListEntry> entries(CaseKey key) {
        return jdbc.sql("SELECT * FROM list_entry WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new ListEntry(
                        row.getString("candidate_id"), row.getInt("unit_number"), row.getInt("list_order")))
                .list();
    }

    /** The documents that go with what a case proposes. */
    @Transactional(readOnly = true)
    public ListTerms terms(CaseKey key) {
        return jdbc.sql("SELECT * FROM list_terms WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> new ListTerms(
                        new Excuse(
                                row.getString("share_number"), date(row, "share_date"), row.getString("share_reason")),
                        numbers(row.getString("shortage_units")),
                        new Excuse(
                                row.getString("shortage_number"),
                                date(row, "shortage_date"),
                                row.getString("shortage_reason")),
                        new Excuse(row.getString("central_number"), date(row, "central_date"), "")))
                .optional()
                .orElse(ListTerms.NONE);
    }

    /** Makes the list of a case the published one of its council, in place of the one before. */
    public void publish(Council council, CaseKey key, Instant at) {
        jdbc.sql("DELETE FROM official_list WHERE election_id = ? AND body = ? AND unit_code = ?")
                .params(council.election(), council.body().code(), council.unitCode())
                .update();
        jdbc.sql(
                        "INSERT INTO official_list (election_id, body, unit_code, case_key, published_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        council.election(),
                        council.body().code(),
                        council.unitCode(),
                        key.toString(),
                        Timestamps.of(at))
                .update();
    }

    /** The published list of a council; empty before its publication. */
    @Transactional(readOnly = true)
    public Optional<OfficialList> published(Council council) {
        return jdbc.sql(PUBLISHED + " AND body = ? AND unit_code = ?")
                .params(council.election(), council.body().code(), council.unitCode())
                .query((row, n) -> list(row))
                .optional();
    }

    /** All published lists of an election. */
    @Transactional(readOnly = true)
    public List<OfficialList> published(String election) {
        return jdbc.sql(PUBLISHED + " ORDER BY body, unit_code")
                .param(election)
                .query((row, n) -> list(row))
                .list();
    }

    private static OfficialList list(ResultSet row) throws SQLException {
        ElectedBody body = ElectedBody.of(row.getString("body")).orElseThrow();
        return new OfficialList(
                new Council(row.getString("election_id"), body, row.getString("unit_code")),
                CaseKey.parse(row.getString("case_key")),
                Timestamps.get(row, "published_at"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Set<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isBlank())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
