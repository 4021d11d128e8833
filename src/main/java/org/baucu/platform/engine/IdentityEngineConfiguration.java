package org.baucu.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How the engine keeps users and groups: passwords by the program's own hash, ids with dots, hyphens and digits. Waits for the migrations,
 * because the engine creates its tables when it starts and a migration wants to be first in an empty database.
 */
@Component
@DependsOnDatabaseInitialization
class IdentityEngineConfiguration extends AbstractCamundaConfiguration {

    /** Letters, digits, dot, underscore, hyphen; begins with a letter or digit. At most 64, the width of the engine's columns. */
    static final String RESOURCE_IDS = "[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}";

    private final PasswordEncoder passwords;

    IdentityEngineConfiguration(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(new SpringEncryptor(passwords));
        // the hash carries its own salt
        configuration.setSaltGenerator(() -> "");
        configuration.setGeneralResourceWhitelistPattern(RESOURCE_IDS);
        configuration.setUserResourceWhitelistPattern(RESOURCE_IDS);
        configuration.setGroupResourceWhitelistPattern(RESOURCE_IDS);
        configuration.setTenantResourceWhitelistPattern(RESOURCE_IDS);
        // the login has a lock of its own: by real time, bounded, never for good
        configuration.setLoginDelayBase(0);
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setAdminGroups(List.of(EngineGroups.ADMIN));
        configuration.setAuthorizationEnabled(true);
        configuration.setTenantCheckEnabled(false);
    }

    /** The engine's password hash, done by Spring's encoder. */
    private record SpringEncryptor(PasswordEncoder encoder) implements PasswordEncryptor {

        @Override
        public String encrypt(String password) {
            return encoder.encode(password);
        }

        @Override
        public boolean check(String password, String encrypted) {
            return encoder.matches(password, encrypted);
        }

        @Override
        public String hashAlgorithmName() {
            return EngineGroups.HASH_NAME;
        }
    }
}
