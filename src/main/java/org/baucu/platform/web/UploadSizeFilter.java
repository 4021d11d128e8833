package org.baucu.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload or a form that is too large before anybody reads its fields: whoever looks for the token against forged requests in a body that
 * was never read, or read in part, finds none, and would answer that the page is forbidden.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class UploadSizeFilter extends OncePerRequestFilter {

    private final DataSize most;

    UploadSizeFilter(@Value("${spring.servlet.multipart.max-request-size:25MB}") DataSize most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tooLarge(request)) {
            request.setAttribute(RefusalAdvice.BACK, RefusalAdvice.back(request));
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean tooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return false;
        }
        if (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return request.getContentLengthLong() > most.toBytes();
        }
        if (!type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return false;
        }
        request.getParameterMap();
        return Set.of(FailReason.POST_TOO_LARGE, FailReason.TOO_MANY_PARAMETERS)
                .contains(Optional.ofNullable(request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR))
                        .map(FailReason.class::cast)
                        .orElse(FailReason.UNKNOWN));
    }
}
