/** What the processes of proofs and deliveries do between their tasks. */
package org.baucu.nomination.proof.process;
