package org.baucu.platform.web;

import jakarta.servlet.RequestDispatcher;
import java.time.Clock;
import java.util.Map;
import org.baucu.platform.VietnamTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page shows beyond its status: the look-up code, the product's time, the page to go back to, and after too many logins the
 * minutes to wait.
 */
@Component
public class PageErrorAttributes extends DefaultErrorAttributes {

    /** Request attribute: seconds to wait. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    private static final Logger LOG = LoggerFactory.getLogger(PageErrorAttributes.class);
    private static final long SECONDS_OF_A_MINUTE = 60;

    private final Clock clock;

    PageErrorAttributes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> found = super.getErrorAttributes(request, options);
        Object code = attribute(request, LookupCodeFilter.CODE);
        found.put("code", code == null ? "" : code);
        found.put("at", VietnamTime.format(clock.instant()));
        if (request instanceof ServletWebRequest page && attribute(request, RefusalAdvice.BACK) == null) {
            found.put(RefusalAdvice.BACK, SameSite.page(page.getHeader(HttpHeaders.REFERER)));
        }
        if (attribute(request, RETRY_AFTER) instanceof Long seconds) {
            found.put("minutes", (seconds + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE);
        }
        LOG.info(
                "Answered {} to {}, look-up code {}",
                found.get("status"),
                attribute(request, RequestDispatcher.ERROR_REQUEST_URI),
                code);
        return found;
    }

    private static Object attribute(WebRequest request, String name) {
        return request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
    }
}
