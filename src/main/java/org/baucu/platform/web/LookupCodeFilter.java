package org.baucu.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a look-up code. An error page shows it, and every log line of the request has it, so that whoever is called finds the one
 * from the other. What a request failed by is logged here, once, with method and path but never with its query or its content.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LookupCodeFilter extends OncePerRequestFilter {

    /** Request attribute, and key of the logging context. */
    static final String CODE = "lookupCode";

    private static final Logger LOG = LoggerFactory.getLogger(LookupCodeFilter.class);
    /** Without letters and digits that are mistaken for each other on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHKLMNPRSTUVXY";

    private static final int LENGTH = 8;
    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String code = make();
        request.setAttribute(CODE, code);
        response.setHeader("X-Lookup-Code", code);
        MDC.put(CODE, code);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failed);
            throw failed;
        } finally {
            MDC.remove(CODE);
        }
    }

    private String make() {
        StringBuilder code = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            code.append(n == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
