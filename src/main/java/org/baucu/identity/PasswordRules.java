package org.baucu.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;

/** What a password must be; no rule of law, hence no table. */
final class PasswordRules {

    static final int MIN_CHARACTERS = 10;
    /** BCrypt reads no further. */
    static final int MAX_BYTES = 72;

    private PasswordRules() {}

    static Optional<Violation> broken(String password) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            return Optional.of(IdentityRule.PASSWORD_TOO_SHORT.broken("password", MIN_CHARACTERS));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(IdentityRule.PASSWORD_TOO_LONG.broken("password", MAX_BYTES));
        }
        return Optional.empty();
    }

    static void check(String password) {
        broken(password).ifPresent(violation -> {
            throw new RefusedException(violation);
        });
    }
}
