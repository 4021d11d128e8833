/** Rules of proofs and of the delivery of biographies. */
@org.springframework.modulith.NamedInterface("proof-domain")
package org.baucu.nomination.proof.domain;
