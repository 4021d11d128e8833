package org.baucu.platform.web;

import java.net.URI;

/** Where a page may send someone back to: a path of this site and nothing else. */
public final class SameSite {

    private SameSite() {}

    /** The same, or null where there is no URL to go back to. */
    static String page(String url) {
        return url == null ? null : path(url);
    }

    /**
     * The path, query and fragment of a URL, so that no other host can be named; the home page if it is not a URL.
     *
     * @param url as it came, may be null
     */
    public static String path(String url) {
        try {
            URI uri = URI.create(url == null || url.isBlank() ? "/" : url);
            String path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
                return "/";
            }
            return path
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                    + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
        } catch (IllegalArgumentException notAUrl) {
            return "/";
        }
    }
}
