package org.baucu.audit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.baucu.audit.proof.Leaf;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.Timestamps;

/** Rows of {@code ledger_entry}. */
final class EntryRows {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private EntryRows() {}

    /** The row, or nothing if it is none that the program could have written. */
    static Optional<StoredEntry> read(ResultSet row) throws SQLException {
        String code = row.getString("kind");
        Optional<RecordKind> kind = Arrays.stream(RecordKind.values())
                .filter(k -> k.code().equals(code))
                .findFirst();
        Optional<Map<String, String>> details = details(row.getString("details"));
        if (kind.isEmpty() || details.isEmpty()) {
            return Optional.empty();
        }
        Instant recordedAt = Timestamps.get(row, "recorded_at");
        return Optional.of(new StoredEntry(
                row.getLong("number"),
                new Recorded(
                        kind.get(),
                        row.getString("case_key"),
                        row.getString("unit_code"),
                        row.getString("person"),
                        row.getString("capacity"),
                        row.getString("on_behalf_of"),
                        row.getString("subject"),
                        row.getString("step"),
                        row.getString("process_definition_id"),
                        row.getInt("version"),
                        details.get(),
                        Timestamps.get(row, "happened_at"),
                        row.getString("from_address")),
                recordedAt,
                row.getString("details"),
                row.getString("hash")));
    }

    /** What the row comes to; a row that the program could not have written has a hash that nothing has. */
    static Leaf leaf(ResultSet row) throws SQLException {
        Optional<StoredEntry> entry = read(row);
        return entry.isPresent()
                ? entry.get().leaf()
                : new Leaf(row.getLong("number"), Leaf.tag(row.getString("case_key")), StoredEntry.BROKEN);
    }

    private static Optional<Map<String, String>> details(String json) {
        try {
            return Optional.of(JSON.readValue(json, DETAILS));
        } catch (JsonProcessingException changedByHand) {
            return Optional.empty();
        }
    }
}
