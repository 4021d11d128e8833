package org.baucu.territory.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a work page leads back to: only within this site. */
final class SameSite {

    private SameSite() {}

    /** The path of an address of this site, absolute or not; the home page for any other. */
    static String path(String address, HttpServletRequest request) {
        if (address == null) {
            return "/";
        }
        String origin = origin(request);
        String path = address.startsWith(origin + "/") ? address.substring(origin.length()) : address;
        boolean local = path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
        return local && path.chars().noneMatch(c -> c < ' ') ? path : "/";
    }

    private static String origin(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
