package org.baucu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What someone who is not logged in is answered: a person the way to the login page, a script a 401. */
final class LoginEntryPoints {

    private static final String LOGIN = "/login";

    private static final String TOO_MANY =
            """
            {"status":429,"title":"Too Many Requests","detail":"Đăng nhập sai quá nhiều lần. Chờ hết thời gian ghi ở Retry-After rồi thử lại."}""";

    private LoginEntryPoints() {}

    /**
     * 429 for too many wrong passwords, else 401 with a challenge that no browser answers: one that asked for the password and kept it would send it along with forged requests too.
     */
    static AuthenticationEntryPoint rest() {
        return (request, response, exception) -> {
            if (exception instanceof TooManyLoginsException tooMany) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(TOO_MANY.getBytes(StandardCharsets.UTF_8));
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "xBasic realm=\"Bau Cu\"");
            refuse(response);
        };
    }

    static AuthenticationEntryPoint webApplications() {
        AuthenticationEntryPoint toLogin = new LoginUrlAuthenticationEntryPoint(LOGIN);
        return (request, response, exception) -> {
            if (wantsPage(request) && !path(request).startsWith("/camunda/api/")) {
                toLogin.commence(request, response, exception);
            } else {
                refuse(response);
            }
        };
    }

    static AuthenticationEntryPoint pages() {
        AuthenticationEntryPoint toLogin = new LoginUrlAuthenticationEntryPoint(LOGIN);
        return (request, response, exception) -> {
            if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Redirect", request.getContextPath() + LOGIN);
                refuse(response);
            } else {
                toLogin.commence(request, response, exception);
            }
        };
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null
                && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Status only: an error dispatch would answer a script with a page. */
    private static void refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentLength(0);
    }
}
