package org.baucu.territory.domain;

import java.util.Optional;

/**
 * How many voters a polling area of a kind has.
 *
 * @param minVoters the least, empty if there is no bound
 * @param maxVoters the most, empty if there is no bound
 * @param exceptionAllowed whether fewer are lawful with a reason
 * @param article the article that says so
 */
public record AreaSize(
        Optional<Integer> minVoters, Optional<Integer> maxVoters, boolean exceptionAllowed, String article) {}
