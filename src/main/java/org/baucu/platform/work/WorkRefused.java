package org.baucu.platform.work;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.camunda.bpm.engine.AuthorizationException;

/** A refusal on its way through the engine; Tasklist and REST show it as 403 with the sentence. */
public class WorkRefused extends AuthorizationException {

    private final transient RefusedException refusal;

    public WorkRefused(RefusedException refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
        initCause(refusal);
    }

    /** The refusal inside an exception of the engine, if that is what it is. */
    public static Optional<RefusedException> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    public List<Violation> violations() {
        return refusal.violations();
    }
}
