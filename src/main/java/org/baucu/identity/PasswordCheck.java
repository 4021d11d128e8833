package org.baucu.identity;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares a password with a user's, under the lock: while a user is locked no password is right. Every answer takes the same time. */
@Component
class PasswordCheck {

    private final IdentityService engine;
    private final LoginLock lock;
    private final AccountStates states;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordCheck(IdentityService engine, LoginLock lock, AccountStates states, PasswordEncoder passwords) {
        this.engine = engine;
        this.lock = lock;
        this.states = states;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /**
     * What a password is to a user that there is; a wrong one locks the user for longer.
     *
     * @throws org.camunda.bpm.engine.ProcessEngineException if it could not be checked
     */
    Result check(String userId, String password) {
        if (lock.locked(userId)) {
            takeTime(password);
            return Result.LOCKED;
        }
        if (states.of(userId).passwordGiven()) {
            // the hash of a made-up password is a quick one
            takeTime(password);
        }
        if (engine.checkPassword(userId, password)) {
            lock.forget(userId);
            return Result.RIGHT;
        }
        lock.failed(userId);
        return Result.WRONG;
    }

    /** Takes the time that a wrong password of a known user takes. */
    void takeTime(String password) {
        passwords.matches(password, nobodysHash);
    }

    /** What became of it. */
    enum Result {
        RIGHT,
        WRONG,
        LOCKED
    }
}
