package org.baucu.platform.engine;

import java.util.Optional;

/** Who the current request's login is towards the engine; the login is elsewhere, the engine's filters ask here. */
public interface EngineIdentities {

    /** The person logged in on the current request with the groups it acts with, empty when nobody is. */
    Optional<EngineIdentity> current();
}
