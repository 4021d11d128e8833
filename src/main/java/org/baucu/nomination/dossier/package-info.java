/** The dossiers of candidates of a council: receipt at a moment, completion, withdrawal, handing on (Điều 35, 36, 37). */
@org.springframework.modulith.NamedInterface("dossier")
package org.baucu.nomination.dossier;
