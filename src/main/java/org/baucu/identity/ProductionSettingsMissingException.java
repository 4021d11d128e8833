package org.baucu.identity;

import java.util.List;

/** The profile {@code production} was asked for without what it needs. */
public final class ProductionSettingsMissingException extends RuntimeException {

    private final transient List<String> problems;

    ProductionSettingsMissingException(List<String> problems) {
        super("Production needs PostgreSQL and its secrets from the environment: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each in one sentence, without any value. */
    public List<String> problems() {
        return problems;
    }
}
