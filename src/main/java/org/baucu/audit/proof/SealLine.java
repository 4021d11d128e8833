package org.baucu.audit.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.baucu.audit.Seal;

/**
 * A seal with leaves it covers, as one line of JSON: in the file beside the database, and in an export.
 *
 * @param leaves in the order of the batch; empty where the line is a seal alone
 * @param shown whether they are only those of the case that is shown, so that nothing is told of other cases
 */
public record SealLine(Seal seal, List<Leaf> leaves, boolean shown) {

    private static final String ALL = "leaves";
    private static final String SHOWN = "shown";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public SealLine {
        leaves = List.copyOf(leaves);
    }

    /** With all leaves of the batch. */
    public SealLine(Seal seal, List<Leaf> leaves) {
        this(seal, leaves, false);
    }

    /** With the leaves of one case only. */
    public SealLine showing(String tag) {
        return new SealLine(
                seal, leaves.stream().filter(leaf -> leaf.tag().equals(tag)).toList(), true);
    }

    /** Whether the leaves are what was sealed: all of the batch, in its order. */
    public boolean complete() {
        return leaves.size() == seal.entries()
                && SealForm.root(leaves).equals(seal.merkleRoot())
                && leaves.get(0).number() == seal.firstEntry()
                && leaves.get(leaves.size() - 1).number() == seal.lastEntry();
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
            o.path(o.has(SHOWN) ? SHOWN : ALL).forEach(leaf -> leaves.add(Leaf.parse(leaf.asText())));
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
                    leaves,
                    o.has(SHOWN));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("not a seal: " + e.getMessage(), e);
        }
    }

    /** The line, without its end. */
    public String json() {
        ObjectNode line = JSON.createObjectNode();
        SealForm.fields(seal).forEach((key, value) -> line.set(key, JSON.valueToTree(value)));
        line.put("signature", seal.signature());
        if (shown || !leaves.isEmpty()) {
            ArrayNode texts = line.putArray(shown ? SHOWN : ALL);
            leaves.forEach(leaf -> texts.add(leaf.toString()));
        }
        return line.toString();
    }
}
