/** The steps of {@code nominate-by-agency} and {@code nominate-by-hamlet}. */
package org.baucu.nomination.nominees.process;
