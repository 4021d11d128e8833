package org.baucu.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing instead of a stack trace. */
public final class ProductionSettingsFailureAnalyzer
        extends AbstractFailureAnalyzer<ProductionSettingsMissingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProductionSettingsMissingException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/database), SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD, BAUCU_LEDGER_KEY "
                        + "(file of the ledger's key, made if it does not exist) and BAUCU_LEDGER_SEAL_FILE (file outside the database that every seal goes to), "
                        + "or start without the profile production for a rehearsal on H2.",
                cause);
    }
}
