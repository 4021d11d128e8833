/** A case as an archive for an auditor: what happened, its documents, and the proof. */
package org.baucu.audit.export;
