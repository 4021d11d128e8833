package org.baucu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts. Passwords are made up here, returned once, and kept nowhere but as a hash. */
@Service
@Transactional
class UserAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(UserAdministration.class);

    private final JdbcAccounts accounts;
    private final UserDirectory directory;
    private final AccountStates states;
    private final SessionEnder sessions;
    private final LoginLock lock;
    private final Records records;
    private final JdbcClient jdbc;

    UserAdministration(
            JdbcAccounts accounts,
            UserDirectory directory,
            AccountStates states,
            SessionEnder sessions,
            LoginLock lock,
            Records records,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.directory = directory;
        this.states = states;
        this.sessions = sessions;
        this.lock = lock;
        this.records = records;
        this.jdbc = jdbc;
    }

    /**
     * Creates users, all or nothing.
     *
     * @return the first password of each, in the same order
     * @throws RefusedException if an id is taken, doubled or malformed, or a group is unknown
     */
    List<GivenPassword> create(Collection<NewUser> users) {
        Set<String> groups = directory.groupIds();
        List<Violation> violations = new ArrayList<>();
        users.forEach(user -> violations.addAll(AccountRules.checkGroups(user, groups, column -> user.id())));
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        Map<String, String> passwords = new HashMap<>();
        accounts.createUsersToChange(
                users, user -> passwords.computeIfAbsent(user.id(), id -> GeneratedPassword.make()));
        users.forEach(user -> records.of(RecordKind.ACCOUNT_CREATED)
                .subject(user.id())
                .with("groups", String.join(" ", new TreeSet<>(user.groups())))
                .publish());
        LOG.info("{} users created", users.size());
        return users.stream()
                .map(user -> new GivenPassword(user.id(), user.displayName(), passwords.get(user.id())))
                .toList();
    }

    /**
     * Gives a user a new password and ends its sessions.
     *
     * @throws RefusedException if there is no such user
     */
    GivenPassword resetPassword(String userId) {
        String password = GeneratedPassword.make();
        accounts.setPasswordToChange(userId, password);
        changed(userId, "password-reset", "");
        LOG.info("Password of {} reset", userId);
        return new GivenPassword(userId, user(userId).name(), password);
    }

    /**
     * Takes a user out of all groups and out of use, and ends its sessions.
     *
     * @throws RefusedException if there is no such user, or it is the one who asks
     */
    void deactivate(String userId, String by) {
        refuseOwn(userId, by);
        user(userId);
        jdbc.sql("DELETE FROM ACT_ID_MEMBERSHIP WHERE USER_ID_ = ? AND GROUP_ID_ <> ?")
                .params(userId, EngineGroups.SAMPLE)
                .update();
        states.deactivated(userId);
        sessions.endAll(userId);
        changed(userId, "deactivated", "");
        LOG.info("{} deactivated by {}", userId, by);
    }

    /** Lets a user log in again; its groups are to be given anew. */
    void activate(String userId) {
        user(userId);
        states.activated(userId);
        changed(userId, "activated", "");
        LOG.info("{} activated", userId);
    }

    /** Ends the lock that wrong passwords have put on a user. */
    void unlock(String userId) {
        user(userId);
        lock.forget(userId);
        changed(userId, "unlocked", "");
        LOG.info("{} unlocked", userId);
    }

    /** @throws RefusedException if there is no such user or group, or the user is out of use */
    void join(String userId, String group) {
        if (user(userId).deactivated()) {
            throw new RefusedException(IdentityRule.DEACTIVATED.broken(userId, userId));
        }
        if (!People.isAssignable(group) || !directory.groupIds().contains(group)) {
            throw new RefusedException(IdentityRule.GROUP_UNKNOWN.broken("group", group));
        }
        accounts.join(userId, group);
        changed(userId, "joined", group);
        LOG.info("{} joined {}", userId, group);
    }

    /** @throws RefusedException if an administrator would take the own right away */
    void leave(String userId, String group, String by) {
        if (group.equals(EngineGroups.ADMIN)) {
            refuseOwn(userId, by);
        }
        accounts.leave(userId, group);
        changed(userId, "left", group);
        LOG.info("{} left {}", userId, group);
    }

    private void changed(String userId, String what, String group) {
        records.of(RecordKind.ACCOUNT_CHANGED)
                .subject(userId)
                .with("change", what)
                .with("group", group)
                .publish();
    }

    private UserDirectory.UserLine user(String userId) {
        return directory
                .find(userId)
                .orElseThrow(() -> new RefusedException(IdentityRule.USER_UNKNOWN.broken(userId, userId)));
    }

    private static void refuseOwn(String userId, String by) {
        if (userId.equals(by)) {
            throw new RefusedException(IdentityRule.OWN_ACCOUNT.broken(userId));
        }
    }

    /** A password on its way to the administrator. */
    record GivenPassword(String userId, String name, String password) {

        /** Without the password, which no log may show. */
        @Override
        public String toString() {
            return "GivenPassword[" + userId + "]";
        }
    }
}
