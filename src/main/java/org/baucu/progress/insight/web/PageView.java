package org.baucu.progress.insight.web;

/**
 * Which page of how many.
 *
 * @param number from 1
 * @param total rows on all pages
 */
public record PageView(int number, int pages, long total) {

    static final int SIZE = 50;

    /** The page asked for, or the nearest there is. */
    static PageView of(int asked, long total) {
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new PageView(Math.max(1, Math.min(asked, pages)), pages, total);
    }

    int offset() {
        return (number - 1) * SIZE;
    }
}
