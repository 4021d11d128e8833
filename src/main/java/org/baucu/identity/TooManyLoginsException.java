package org.baucu.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An address or a user has tried too many wrong passwords; the password was not looked at. */
final class TooManyLoginsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyLoginsException(Duration retryAfter) {
        super("too many wrong logins");
        this.retryAfter = retryAfter;
    }

    /** Seconds to wait, at least one. */
    long seconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
