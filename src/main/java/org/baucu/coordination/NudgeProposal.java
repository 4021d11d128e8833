package org.baucu.coordination;

import java.time.Clock;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.TaskAssignments;
import org.springframework.stereotype.Component;

/** What a coordinator finds filled in before it nudges. */
@Component
public class NudgeProposal {

    private final NudgeTexts texts;
    private final TaskAssignments tasks;
    private final Clock clock;

    NudgeProposal(NudgeTexts texts, TaskAssignments tasks, Clock clock) {
        this.texts = texts;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The reason that the case itself suggests. */
    public String reason(CaseFile file) {
        if (overdue(file)) {
            return Reasons.OfNudge.OVERDUE.code();
        }
        return (file.version() == 0 ? Reasons.OfNudge.NOT_BEGUN : Reasons.OfNudge.DUE_SOON).code();
    }

    /** The message about one case. */
    public String text(CaseFile file) {
        return texts.proposed(file, tasks.ofCase(file.key()));
    }

    /** The message about many cases, which are named below it. */
    public String textForMany() {
        return texts.proposedForMany();
    }

    /** How the case stands against the legal limit, in words of the page's language. */
    public String days(CaseFile file) {
        return texts.days(file);
    }

    /** Whether the legal limit has passed and nothing is decided. */
    public boolean overdue(CaseFile file) {
        return file.decidedAt().isEmpty()
                && file.legalLimit().filter(clock.instant()::isAfter).isPresent();
    }
}
