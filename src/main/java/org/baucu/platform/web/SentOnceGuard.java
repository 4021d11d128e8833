package org.baucu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes the token of a form before the form is worked on, and gives it back where that failed. */
@Configuration(proxyBeanMethods = false)
class SentOnceGuard implements WebMvcConfigurer {

    static final String FIELD = "once";

    private final ObjectProvider<SentOnce> sent;

    SentOnceGuard(ObjectProvider<SentOnce> sent) {
        this.sent = sent;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Guard()).addPathPatterns("/petitions/receive", "/broadcasts", "/dossiers/receive");
    }

    private final class Guard implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            String token = request.getParameter(FIELD);
            if (HttpMethod.POST.matches(request.getMethod()) && token != null) {
                try {
                    sent.getObject().take(token);
                } catch (IllegalArgumentException noToken) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                }
            }
            return true;
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
            String token = request.getParameter(FIELD);
            boolean failed = failure != null || response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
            if (HttpMethod.POST.matches(request.getMethod()) && token != null && failed) {
                sent.getObject().release(token);
            }
        }
    }
}
