package org.baucu.platform.work;

import java.util.Arrays;
import java.util.Locale;

/** What a user task is in the shape of a phase; declared in the diagram as extension property {@code step}. */
public enum Step {
    PROPOSE(false),
    AGREE(true),
    DECIDE(true),
    RATIFY(true),
    REVIEW(true),
    /** Records what a body outside this installation decided. */
    RECORD(false),
    SEND(false);

    private final boolean approval;

    Step(boolean approval) {
        this.approval = approval;
    }

    /** Whether it is closed to everyone who submitted a version of the case. */
    public boolean isApproval() {
        return approval;
    }

    /** Whether it is done with a document as evidence. */
    public boolean needsDocument() {
        return this == AGREE || this == DECIDE || this == RATIFY || this == RECORD;
    }

    /** Whether it settles when and how the case was decided. */
    public boolean decides() {
        return this == DECIDE || this == RECORD;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the diagram names no such step */
    public static Step of(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + code));
    }
}
