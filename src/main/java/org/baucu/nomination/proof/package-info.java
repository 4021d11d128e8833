/** Proofs of ballots and biographies, compared field by field with the register, and the delivery of biographies. */
@org.springframework.modulith.NamedInterface("proof")
package org.baucu.nomination.proof;
