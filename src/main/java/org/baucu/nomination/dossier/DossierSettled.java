package org.baucu.nomination.dossier;

import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseKey;

/** A dossier is settled: handed on, returned or withdrawn. Published in the transaction that records it; names nobody. */
public record DossierSettled(Council council, String candidateId, DossierState state, CaseKey caseKey) {}
