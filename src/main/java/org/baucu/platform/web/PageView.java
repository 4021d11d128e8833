package org.baucu.platform.web;

/**
 * Which page of how many, as the template {@code fragments/pages} shows it.
 *
 * @param number from 1
 * @param total rows on all pages
 * @param size rows on a full page
 */
public record PageView(int number, int pages, long total, int size) {

    /** The page asked for, or the nearest there is. */
    public static PageView of(int asked, long total, int size) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new PageView(Math.max(1, Math.min(asked, pages)), pages, total, size);
    }

    /** How many rows come before it. */
    public int offset() {
        return (number - 1) * size;
    }

    public boolean first() {
        return number <= 1;
    }

    public boolean last() {
        return number >= pages;
    }
}
