/** Pages of proofs and deliveries. */
package org.baucu.nomination.proof.web;
