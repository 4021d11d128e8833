package org.baucu.nomination.dossier.process;

import org.baucu.nomination.dossier.DossierState;
import org.baucu.platform.engine.ProcessVariable;

/** Variables of {@code candidate-dossier}. */
final class DossierVariables {

    /** What came of the check: {@code complete}, {@code incomplete} or {@code refused}. */
    static final ProcessVariable<String> DOSSIER_OUTCOME = ProcessVariable.string("dossierOutcome");

    private DossierVariables() {}

    static String outcome(DossierState state) {
        return state.code();
    }
}
