package org.baucu.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.EngineGroups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Creates the first administrator {@value #ID} where there is none: its password comes from the environment variable {@value #PASSWORD}, or is
 * made up and written to the log once, in production too.
 */
@Component
class FirstAdmin {

    static final String ID = "admin";
    static final String PASSWORD = "BAUCU_ADMIN_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final Accounts accounts;
    private final Environment environment;

    FirstAdmin(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    void create() {
        if (!accounts.members(EngineGroups.ADMIN).isEmpty()) {
            return;
        }
        Optional<String> given = Optional.ofNullable(environment.getProperty(PASSWORD)).filter(password -> !password.isBlank());
        given.flatMap(PasswordRules::broken).ifPresent(FirstAdmin::refuse);
        String password = given.orElseGet(FirstAdmin::madeUp);
        accounts.createUsers(List.of(new NewUser(ID, "Quản trị viên", "", Set.of(EngineGroups.ADMIN))), password);
        if (given.isEmpty()) {
            LOG.warn("First administrator created. User: {}  Password: {}  (shown this once; change it after the first login)", ID, password);
        } else {
            LOG.info("First administrator {} created with the password from {}", ID, PASSWORD);
        }
    }

    private static void refuse(Violation violation) {
        throw new RefusedException(
                new Violation(violation.code(), violation.sentenceVi(), violation.sentenceEn(), "", violation.remedyVi(), PASSWORD));
    }

    private static String madeUp() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
