package org.baucu.territory.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the territory processes. */
final class TerritoryVariables {

    /** Group that draws up the proposal. */
    static final ProcessVariable<String> PROPOSING_GROUP = ProcessVariable.string("proposingGroup");
    /** {@code approved}: the law asks for nobody's agreement here. */
    static final ProcessVariable<String> AGREEMENT_OUTCOME = ProcessVariable.string("agreementOutcome");
    /** {@code lawful} or {@code unlawful}. */
    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");
    /** Code of the elected body, empty for polling areas. */
    static final ProcessVariable<String> ELECTED_BODY = ProcessVariable.string("electedBody");
    /** Whether the National Election Council decides. */
    static final ProcessVariable<Boolean> NATIONAL_ASSEMBLY = ProcessVariable.flag("nationalAssembly");
    /** Whether the level above ratifies polling areas; otherwise it is reported to. */
    static final ProcessVariable<Boolean> RATIFICATION_NEEDED = ProcessVariable.flag("ratificationNeeded");

    static final String APPROVED = "approved";
    static final String LAWFUL = "lawful";
    static final String UNLAWFUL = "unlawful";

    private TerritoryVariables() {}
}
