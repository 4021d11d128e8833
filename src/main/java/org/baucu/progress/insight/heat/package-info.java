/** Where the cases of a process stand now and how long they have waited, step by step. */
package org.baucu.progress.insight.heat;
