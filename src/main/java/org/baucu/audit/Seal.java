package org.baucu.audit;

import java.time.Instant;

/**
 * Closes a batch of entries.
 *
 * @param number ascending without a gap, from 1
 * @param firstEntry number of the first entry of the batch
 * @param lastEntry number of its last entry
 * @param entries how many entries it closes
 * @param merkleRoot root over the hashes of the entries, hex
 * @param previous hash of the seal before, hex; zeros for the first
 * @param signature Ed25519 over the seal's canonical content, Base64
 * @param keyId which key signed
 * @param sealedAt when, real time
 */
public record Seal(
        long number,
        long firstEntry,
        long lastEntry,
        int entries,
        String merkleRoot,
        String previous,
        String signature,
        String keyId,
        Instant sealedAt) {}
