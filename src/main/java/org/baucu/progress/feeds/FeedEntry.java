package org.baucu.progress.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day or an instant in a feed.
 *
 * @param uid stable over all deliveries
 * @param day in Asia/Ho_Chi_Minh
 * @param hour only where the limit has one, else it is the whole day
 * @param title what is due
 * @param text article, case, what to do; no personal data
 * @param path path of the page to open
 * @param changedAt when it last became what it is
 * @param sequence how often it was moved
 * @param reminder whether a reminder sounds the working day before
 */
record FeedEntry(
        String uid,
        LocalDate day,
        Optional<LocalTime> hour,
        String title,
        String text,
        String path,
        Instant changedAt,
        int sequence,
        boolean reminder) {}
