package org.baucu.audit.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.baucu.audit.Seal;

/**
 * A seal with the leaves it covers, as one line of JSON: in the file beside the database, and in an export.
 *
 * @param leaves in the order of the batch; empty where the line is a seal alone
 */
public record SealLine(Seal seal, List<Leaf> leaves) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public SealLine {
        leaves = List.copyOf(leaves);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no seal
     */
    public static SealLine parse(String line) {
        try {
            JsonNode o = JSON.readTree(line);
            List<Leaf> leaves = new ArrayList<>();
            o.path("leaves").forEach(leaf -> leaves.add(Leaf.parse(leaf.asText())));
            return new SealLine(
                    new Seal(
                            o.required("number").longValue(),
                            o.required("first").longValue(),
                            o.required("last").longValue(),
                            o.required("entries").intValue(),
                            o.required("root").asText(),
                            o.required("previous").asText(),
                            o.required("signature").asText(),
                            o.required("key").asText(),
                            Instant.parse(o.required("sealedAt").asText())),
                    leaves);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("not a seal: " + e.getMessage(), e);
        }
    }

    /** The line, without its end. */
    public String json() {
        ObjectNode line = JSON.createObjectNode();
        SealForm.fields(seal).forEach((key, value) -> line.set(key, JSON.valueToTree(value)));
        line.put("signature", seal.signature());
        leaves.forEach(leaf -> line.withArray("leaves").add(leaf.toString()));
        return line.toString();
    }
}
