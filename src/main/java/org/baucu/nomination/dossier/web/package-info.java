/** The register of dossiers of a commission, and the pages on which one is received, completed and withdrawn. */
package org.baucu.nomination.dossier.web;
