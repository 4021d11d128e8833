package org.baucu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baucu.platform.web.PageErrorAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a refused login back to the login page with the reason that may be told; too many are answered with 429 and when to come back. */
final class LoginFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFailure.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof TooManyLoginsException tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            request.setAttribute(PageErrorAttributes.RETRY_AFTER, tooMany.seconds());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        if (exception instanceof InternalAuthenticationServiceException) {
            LOG.error("A login could not be checked", exception);
        }
        response.sendRedirect(request.getContextPath() + "/login?error=" + reason(exception));
    }

    private static String reason(AuthenticationException exception) {
        if (exception instanceof DisabledException) {
            return LoginController.SAMPLE;
        }
        if (exception instanceof AccountExpiredException) {
            return LoginController.DEACTIVATED;
        }
        return exception instanceof InternalAuthenticationServiceException
                ? LoginController.UNAVAILABLE
                : LoginController.REFUSED;
    }
}
