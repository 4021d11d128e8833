package org.baucu.territory.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the territory processes. */
final class TerritoryVariables {

    /** Group that draws up the proposal. */
    static final ProcessVariable<String> PROPOSING_GROUP = ProcessVariable.string("proposingGroup");
    /** Whether the level above ratifies polling areas; otherwise it is reported to. */
    static final ProcessVariable<Boolean> RATIFICATION_NEEDED = ProcessVariable.flag("ratificationNeeded");

    private TerritoryVariables() {}
}
