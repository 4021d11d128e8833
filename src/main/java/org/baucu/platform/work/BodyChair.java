package org.baucu.platform.work;

import java.util.Optional;

/** Who heads a body and so signs its documents; offered by the feature that knows the bodies. */
public interface BodyChair {

    /** Title and name of who heads the body behind a group, for example "Chủ tịch Lều Nhã Lụa"; empty where no such body stands. */
    Optional<String> chair(String electionId, String group);
}
