package org.baucu.platform.work;

import java.util.Comparator;

/**
 * The business key of a case: {@code <election>/<process-id>/<unit code>[/<sequence>]}. The unit of a case is read from here and from
 * nothing that was submitted. Keys are ordered as people list cases: by process, unit and number, the tenth after the ninth.
 *
 * @param election id of the election
 * @param process process id
 * @param unit unit code
 * @param sequence empty, or what tells several cases of one unit apart (an elected body's code, an area's number, a running number)
 */
public record CaseKey(String election, String process, String unit, String sequence) implements Comparable<CaseKey> {

    private static final Comparator<CaseKey> ORDER = Comparator.comparing(CaseKey::election)
            .thenComparing(CaseKey::process)
            .thenComparing(CaseKey::unit)
            .thenComparing(key -> key.sequence.length())
            .thenComparing(CaseKey::sequence);

    public static CaseKey of(String election, String process, String unit) {
        return new CaseKey(election, process, unit, "");
    }

    /**
     * Reads a business key.
     *
     * @throws IllegalArgumentException if it has not three or four parts
     */
    public static CaseKey parse(String businessKey) {
        String[] parts = businessKey == null ? new String[0] : businessKey.split("/", -1);
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalArgumentException("not a business key: " + businessKey);
        }
        return new CaseKey(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : "");
    }

    @Override
    public int compareTo(CaseKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return election + "/" + process + "/" + unit + (sequence.isEmpty() ? "" : "/" + sequence);
    }
}
