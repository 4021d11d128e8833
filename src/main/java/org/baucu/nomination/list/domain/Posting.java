package org.baucu.nomination.list.domain;

import java.time.Instant;

/**
 * The posting of the lists in a polling area.
 *
 * @param areaNumber number of the polling area in its commune
 * @param postedAt when
 * @param place where they hang
 */
public record Posting(int areaNumber, Instant postedAt, String place) {}
