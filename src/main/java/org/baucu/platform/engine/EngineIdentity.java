package org.baucu.platform.engine;

import java.util.List;

/**
 * A person as the engine's authentication carries it.
 *
 * @param userId id of the user
 * @param groups the body it acts for now and its role groups, never the bodies it could act for as well
 */
public record EngineIdentity(String userId, List<String> groups) {

    public EngineIdentity {
        groups = List.copyOf(groups);
    }
}
