package org.baucu.progress.board;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.PhaseCode;

/** A part of the election's work: as many phases as a screen shows side by side. */
public enum Part {
    PREPARATION("preparation", Set.of()),
    NOMINATION(
            "nomination",
            Set.of(
                    "allocate-structure",
                    "consultation-round",
                    "nominate-by-agency",
                    "nominate-by-hamlet",
                    "candidate-dossier",
                    "voter-confidence-meeting",
                    "verify-raised-matter")),
    CANDIDACY(
            "candidacy",
            Set.of(
                    "official-candidate-list",
                    "post-candidate-lists",
                    "remove-candidate",
                    "ballot-proof",
                    "candidate-biographies",
                    "deliver-biographies",
                    "campaign",
                    "petition"));

    private final String code;
    private final Set<String> processes;

    Part(String code, Set<String> processes) {
        this.code = code;
        this.processes = processes;
    }

    /** The word in addresses and message keys. */
    public String code() {
        return code;
    }

    /** The part of a word, empty for one that means none. */
    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The part that a phase belongs to; the preparation for one that no other part names. */
    public static Part ofPhase(String phase) {
        String process = PhaseCode.parse(phase).process();
        return Arrays.stream(values())
                .filter(part -> part.processes.contains(process))
                .findFirst()
                .orElse(PREPARATION);
    }
}
