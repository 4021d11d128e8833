/** The steps of {@code candidate-dossier}. */
package org.baucu.nomination.dossier.process;
