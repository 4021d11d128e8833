package org.baucu.nomination.dossier;

import org.baucu.platform.work.CaseKey;

/** The process of a dossier, for those who must not know the engine. */
public interface DossierProcess {

    /** Id of the process. */
    String ID = "candidate-dossier";

    /** Starts the process of a dossier that has just been stored, in the current transaction. */
    void start(CaseKey key);

    /** Tells the process that the candidate takes the dossier back. */
    void withdraw(CaseKey key);
}
