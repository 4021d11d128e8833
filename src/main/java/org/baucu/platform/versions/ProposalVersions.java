package org.baucu.platform.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baucu.platform.Sha256;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskEvent;
import org.baucu.platform.work.Timestamps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what each version proposed, in the transaction in which it is submitted: the features keep the last one only, and an auditor asks what
 * was different in the one that was refused. The rows lie in the database beside the feature's own, never in variables, events or the ledger.
 */
@Component
public class ProposalVersions {

    private static final String ROLE = "role";
    private static final TypeReference<List<ProposalRow>> ROWS = new TypeReference<>() {};

    private final ObjectProvider<ProposalContent> contents;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ProposalVersions(ObjectProvider<ProposalContent> contents, JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.contents = contents;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The proposal is stored before its task is completed, by the guard's order of things. */
    @EventListener
    void keep(TaskEvent event) {
        if (event.change() != TaskEvent.Change.COMPLETED || event.step() != Step.PROPOSE) {
            return;
        }
        contents.stream()
                .filter(content -> content.knows(event.key().process()))
                .findFirst()
                .ifPresent(content -> keep(event.key(), content.of(event.key())));
    }

    /**
     * What the ledger keeps of what a case proposes now: no row, but the digest of the text that {@link #keep} stores, so that the stored text
     * proves itself. Empty if its process proposes nothing that can be compared.
     */
    public Optional<Digest> now(CaseKey key) {
        return contents.stream()
                .filter(content -> content.knows(key.process()))
                .findFirst()
                .map(content -> digest(content.of(key)));
    }

    private Digest digest(List<ProposalRow> rows) {
        Map<String, Integer> roles = new TreeMap<>();
        rows.stream()
                .map(row -> row.open().getOrDefault(ROLE, ""))
                .filter(role -> !role.isEmpty())
                .forEach(role -> roles.merge(role, 1, Integer::sum));
        return new Digest(rows.size(), Sha256.hex(write(rows)), roles);
    }

    /** What a version proposed; empty if it was not kept, because its process proposes nothing that can be compared. */
    public Optional<List<ProposalRow>> of(CaseKey key, int version) {
        return jdbc.sql("SELECT content FROM proposal_version WHERE business_key = ? AND version = ?")
                .params(key.toString(), version)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private void keep(CaseKey key, List<ProposalRow> rows) {
        jdbc.sql(
                        """
                        INSERT INTO proposal_version (business_key, version, row_count, content, kept_at)
                        SELECT business_key, version, CAST(? AS INT), CAST(? AS TEXT), CAST(? AS TIMESTAMP WITH TIME ZONE)
                        FROM case_file WHERE business_key = ?""")
                .params(rows.size(), write(rows), Timestamps.of(clock.instant()), key.toString())
                .update();
    }

    private String write(List<ProposalRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a version cannot be written", e);
        }
    }

    private List<ProposalRow> read(String content) {
        try {
            return json.readValue(content, ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept version cannot be read", e);
        }
    }

    /**
     * Of what a case proposes.
     *
     * @param sha256 of the column {@code content} in UTF-8, hex
     * @param roles how many rows have which role, where rows have one
     */
    public record Digest(int rows, String sha256, Map<String, Integer> roles) {}
}
