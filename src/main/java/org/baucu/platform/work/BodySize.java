package org.baucu.platform.work;

import java.util.OptionalInt;

/** How many members a body has that decides by a meeting; offered by the feature that knows the bodies. */
public interface BodySize {

    /** Members of the body behind a group, for example {@code ubbc-26}; empty where no such body stands. */
    OptionalInt members(String electionId, String group);
}
