package org.baucu.progress.feeds;

import java.time.Instant;
import java.util.Optional;

/**
 * A private address of a body's calendar feed.
 *
 * @param group the body, or the coordinator's group
 * @param user who made it
 * @param createdAt when, by the product's clock
 * @param revokedAt since when it answers no more
 */
record FeedAddress(String id, String group, String user, Instant createdAt, Optional<Instant> revokedAt) {

    boolean active() {
        return revokedAt.isEmpty();
    }
}
