package org.baucu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever logged in with a made-up password to the page that changes it, and lets nothing else through: no page, no Tasklist, no REST.
 * The login says so by an authority, which cannot outlive its truth: a changed password ends the sessions.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class PasswordChangeFilter extends OncePerRequestFilter {

    static final SimpleGrantedAuthority CHANGE_FIRST = new SimpleGrantedAuthority("CHANGE_PASSWORD_FIRST");

    private static final String PAGE = "/account/password";
    private static final List<String> OPEN =
            List.of(PAGE, "/login", "/logout", "/language", "/favicon.ico", "/actuator/health");
    private static final List<String> OPEN_BELOW = List.of("/assets/", "/webjars/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mustChange()
                || isOpen(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))) {
            chain.doFilter(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
            refuse(response);
        } else if (LoginEntryPoints.wantsPage(request) && request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            refuse(response);
        }
    }

    static boolean mustChange() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getAuthorities().contains(CHANGE_FIRST);
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    private static void refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentLength(0);
    }
}
