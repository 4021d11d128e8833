package org.baucu.bodies.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the processes under {@code processes/bodies}. */
final class BodiesVariables {

    static final ProcessVariable<String> DECIDING_GROUP = ProcessVariable.string("decidingGroup");
    /** Kinds of body in the case, separated by commas. */
    static final ProcessVariable<String> BODY_TYPE = ProcessVariable.string("bodyType");

    private BodiesVariables() {}
}
