package org.baucu.platform;

import java.util.List;
import java.util.stream.Collectors;

/** A submission that was refused whole; nothing of it was stored. */
public class RefusedException extends RuntimeException {

    private final transient List<Violation> violations;

    public RefusedException(List<Violation> violations) {
        super(violations.stream()
                .map(v -> v.code() + ": " + v.sentenceVi() + " " + v.remedyVi())
                .collect(Collectors.joining(" | ")));
        this.violations = List.copyOf(violations);
    }

    public RefusedException(Violation violation) {
        this(List.of(violation));
    }

    public List<Violation> violations() {
        return violations;
    }
}
