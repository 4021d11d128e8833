package org.baucu.nomination.dossier;

import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseKey;

/** A dossier was found in order: the person is a candidate now. Published in the transaction of the check; names nobody. */
public record DossierAccepted(Council council, String candidateId, CaseKey caseKey) {}
