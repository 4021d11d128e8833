package org.baucu.platform.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who does whose work, and which tasks have passed to a substitute. Asks no engine, so that the guard can use it. */
public interface Substitutes {

    /** Who does a person's work in a body at an instant; empty if the person does it itself, or if either no longer works for the body. */
    Optional<Substitution> of(String person, String body, Instant at);

    /** By which substitution a user has a task that was another's; empty if the user has it in its own name. It may have run out meanwhile. */
    Optional<Substitution> behind(String taskId, String user);

    /** Tasks that a substitute has by a substitution now. */
    List<String> tasksOf(Substitution substitution);

    /** Notes that a task passed to the substitute. */
    void passed(String taskId, Substitution substitution);

    /** Notes that a task is somebody's now, or nobody's: whoever had it as a substitute has it no more. */
    void taken(String taskId, Optional<String> assignee);

    /** Whether a user works for a body. */
    boolean worksFor(String user, String body);
}
