/** The progress report as of a stated moment: computed from when things happened, not from how they stand now. */
package org.baucu.progress.insight.report;
