package org.baucu.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final JdbcAccounts accounts;
    private final Environment environment;

    FirstAdmin(JdbcAccounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    void create() {
        if (!accounts.members(EngineGroups.ADMIN).isEmpty()) {
            return;
        }
        Optional<String> given =
                Optional.ofNullable(environment.getProperty(PASSWORD)).filter(password -> !password.isBlank());
        given.flatMap(PasswordRules::broken).ifPresent(FirstAdmin::refuse);
        List<NewUser> admin = List.of(new NewUser(ID, "Quản trị viên", "", Set.of(EngineGroups.ADMIN)));
        if (given.isEmpty()) {
            String password = GeneratedPassword.make();
            accounts.createUsersToChange(admin, user -> password);
            accounts.created(admin, false);
            LOG.warn(
                    "First administrator created. User: {}  Password: {}  (shown this once; to be changed at the first login)",
                    ID,
                    password);
        } else {
            accounts.createUsers(admin, given.get());
            LOG.info("First administrator {} created with the password from {}", ID, PASSWORD);
        }
    }

    private static void refuse(Violation violation) {
        throw new RefusedException(violation.under("").at(PASSWORD));
    }
}
