package org.baucu.nomination.domain;

/**
 * The share of a group on a list, against what the law asks, from the table {@code list-share}.
 *
 * @param group {@code women} or {@code minority}
 * @param percent asked at least
 * @param binding whether a list below it may be published only by a resolution with its reason; else it is shown
 * @param article where it stands
 */
public record Share(String group, int percent, boolean binding, String article) {

    /** Whether {@code members} of {@code all} reach the share; exactly the share is enough, an empty list reaches it. */
    public boolean reached(int members, int all) {
        return 100L * members >= (long) percent * all;
    }

    /** A share with one decimal as a Vietnamese reads it; rounded down, so that 34,96 % never reads as 35,0 %. */
    public static String percent(int members, int all) {
        long tenths = all == 0 ? 0 : 1000L * members / all;
        return tenths / 10 + "," + tenths % 10;
    }
}
