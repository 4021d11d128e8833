/**
 * What makes the ledger provable, in plain Java: the canonical form of an entry, the Merkle tree over a batch, the seal, and the check of them
 * all. Used by the program and by the command that opens no database; {@code docs/ledger.md} tells the same to whoever writes another one.
 */
package org.baucu.audit.proof;
