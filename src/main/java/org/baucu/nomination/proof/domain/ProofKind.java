package org.baucu.nomination.proof.domain;

import java.util.Arrays;
import java.util.Optional;

/** What is printed. */
public enum ProofKind {
    /** The ballots of the electoral units of a council. */
    BALLOT("ballot", "ballot-proof"),
    /** The summary biographies of its candidates. */
    BIOGRAPHY("biography", "candidate-biographies");

    private final String code;
    private final String process;

    ProofKind(String code, String process) {
        this.code = code;
        this.process = process;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    /** Id of the process in which its proof is signed. */
    public String process() {
        return process;
    }

    /** The kind that a process is about. */
    public static Optional<ProofKind> ofProcess(String process) {
        return Arrays.stream(values())
                .filter(kind -> kind.process.equals(process))
                .findFirst();
    }
}
