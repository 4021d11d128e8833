package org.baucu.nomination.conference.domain;

import java.util.OptionalInt;

/**
 * What is asked of a vote at a conference, from the table {@code conference-vote}; what no text asks is empty.
 *
 * @param minCounters smallest counting team
 * @param maxCounters largest counting team
 * @param sealedBallots whether voting slips must carry the Front's seal
 * @param article where it stands
 */
public record VoteTerms(OptionalInt minCounters, OptionalInt maxCounters, boolean sealedBallots, String article) {}
