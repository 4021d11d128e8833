package org.baucu.platform.clock;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which mode the database has instead of a stack trace. */
public final class OtherModeFailureAnalyzer extends AbstractFailureAnalyzer<OtherModeException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OtherModeException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Use another database, or start in the mode of this one (profile production or none).",
                cause);
    }
}
