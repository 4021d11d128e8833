package org.baucu.audit.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry as one line of JSON in an export.
 *
 * @param number its number
 * @param seal number of its seal
 * @param place its place in the batch, from 0
 * @param fields its hashed content; empty where the row is none that the program could have written
 * @param path neighbours on the way to the seal's root, hex, the lowest first; empty in an export of the whole ledger, which has all leaves
 */
public record EntryLine(long number, long seal, int place, Map<String, Object> fields, List<String> path) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String CASE = "case";
    private static final String UNREADABLE = "f".repeat(64);

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no entry
     */
    public static EntryLine parse(String line) {
        try {
            JsonNode o = JSON.readTree(line);
            List<String> path = new ArrayList<>();
            o.path("path").forEach(hash -> path.add(hash.asText()));
            return new EntryLine(
                    o.required("number").longValue(),
                    o.required("seal").longValue(),
                    o.required("place").intValue(),
                    map(o.path("entry")),
                    path);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not an entry: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> map(JsonNode object) {
        Map<String, Object> map = new TreeMap<>();
        object.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
        return map;
    }

    private static Object value(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (node.isObject()) {
            return map(node);
        }
        throw new IllegalArgumentException("not in the canonical form: " + node.getNodeType());
    }

    /** What the entry comes to. */
    public Leaf leaf() {
        return new Leaf(
                number,
                Leaf.tag(fields.get(CASE) instanceof String key ? key : ""),
                fields.isEmpty() ? UNREADABLE : EntryForm.hash(fields));
    }

    /** Whether its path leads to the root of its seal. */
    boolean leadsTo(String root, int size) {
        try {
            byte[] found = MerkleTree.rootFrom(
                    leaf().merkleHash(),
                    place,
                    size,
                    path.stream().map(HexFormat.of()::parseHex).toList());
            return HexFormat.of().formatHex(found).equals(root);
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }

    /** The line, without its end. */
    public String json() {
        ObjectNode line =
                JSON.createObjectNode().put("number", number).put("seal", seal).put("place", place);
        if (!fields.isEmpty()) {
            line.set("entry", JSON.valueToTree(fields));
        }
        if (!path.isEmpty()) {
            ArrayNode neighbours = line.putArray("path");
            path.forEach(neighbours::add);
        }
        return line.toString();
    }
}
