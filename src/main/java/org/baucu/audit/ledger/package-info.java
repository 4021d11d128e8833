/** The sealed ledger: written in the transaction of the work, sealed in batches, checked against the seals and their copy. */
package org.baucu.audit.ledger;
