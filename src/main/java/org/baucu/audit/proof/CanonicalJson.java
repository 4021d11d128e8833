package org.baucu.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in one way only (RFC 8785): keys sorted by their UTF-16 units, no white space, the shortest escapes, UTF-8. Knows objects, strings and
 * whole numbers; nothing else occurs in what is hashed.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes an object.
     *
     * @throws IllegalArgumentException if a value is neither an object, nor a string, nor a whole number
     */
    public static String write(Map<String, ?> object) {
        StringBuilder out = new StringBuilder(512);
        object(object, out);
        return out.toString();
    }

    public static byte[] bytes(Map<String, ?> object) {
        return write(object).getBytes(StandardCharsets.UTF_8);
    }

    private static void object(Map<?, ?> object, StringBuilder out) {
        out.append('{');
        boolean first = true;
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((key, value) -> sorted.put((String) key, value));
        for (Map.Entry<String, Object> field : sorted.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            string(field.getKey(), out);
            out.append(':');
            value(field.getValue(), out);
        }
        out.append('}');
    }

    private static void value(Object value, StringBuilder out) {
        if (value instanceof String text) {
            string(text, out);
        } else if (value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof Map<?, ?> nested) {
            object(nested, out);
        } else {
            throw new IllegalArgumentException("not in the canonical form: " + value);
        }
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
