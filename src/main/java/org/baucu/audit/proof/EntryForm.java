package org.baucu.audit.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.platform.Sha256;
import org.baucu.platform.record.Recorded;

/** What of an entry is hashed, and how: version 1 of its canonical form. */
public final class EntryForm {

    /** Stands in every hashed content, so that a later form is told from this one. */
    public static final int VERSION = 1;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private EntryForm() {}

    /** To microseconds, which both databases keep. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** In UTC with six decimals, whatever they are. */
    public static String moment(Instant instant) {
        return MOMENT.format(kept(instant));
    }

    /** The hashed content by field. */
    public static Map<String, Object> fields(Recorded r, Instant recordedAt) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("v", VERSION);
        fields.put("kind", r.kind().code());
        fields.put("case", r.caseKey());
        fields.put("unit", r.unitCode());
        fields.put("person", r.person());
        fields.put("capacity", r.capacity());
        fields.put("onBehalfOf", r.onBehalfOf());
        fields.put("subject", r.subject());
        fields.put("step", r.step());
        fields.put("definition", r.processDefinitionId());
        fields.put("version", r.version());
        fields.put("details", r.details());
        fields.put("at", moment(r.at()));
        fields.put("recordedAt", moment(recordedAt));
        fields.put("from", r.from());
        return fields;
    }

    /** SHA-256 of the canonical content, hex. */
    public static String hash(Map<String, ?> fields) {
        return Sha256.hex(CanonicalJson.bytes(fields));
    }
}
