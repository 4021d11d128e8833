/** What is told to the ledger beside the work of cases: entries with ids and figures, never a name. */
package org.baucu.platform.record;
