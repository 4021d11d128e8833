package org.baucu.territory.domain;

/**
 * How many deputies one electoral unit may elect at most.
 *
 * @param maxSeats the most
 * @param article the article that says so
 */
public record SeatLimit(int maxSeats, String article) {}
