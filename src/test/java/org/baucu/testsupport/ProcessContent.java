package org.baucu.testsupport;

import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/** What the bodies of a province propose in the processes of one feature; a bean that {@link EngineTest} imports. */
public interface ProcessContent {

    /** Whether it knows what a process proposes. */
    boolean knows(String process);

    /** Submits what the law accepts. */
    void submitLawful(CaseKey key, String task, Optional<String> lateReason);

    /** Submits what the law refuses. */
    void submitUnlawful(CaseKey key, String task);
}
