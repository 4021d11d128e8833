package org.baucu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that is written in a roundabout way ({@code //}, {@code /../}, {@code ;}, encoded dots) before anything else reads it: what
 * chooses the servlet and what guards it would read it differently.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPathFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPlain(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentLength(0);
        }
    }

    static boolean isPlain(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return Stream.of("//", "/./", "/../", ";", "\\", "%2e", "%3b", "%5c", "%00")
                        .noneMatch(lower::contains)
                && !lower.endsWith("/.")
                && !lower.endsWith("/..");
    }
}
