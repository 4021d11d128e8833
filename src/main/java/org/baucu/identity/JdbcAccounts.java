package org.baucu.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the engine: created, given a password and groups, all on the record. */
@Service
@Transactional
class JdbcAccounts implements Accounts {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final People people;
    private final AccountStates states;
    private final EngineGrants grants;
    private final GroupRows groups;
    private final UserRows rows;
    private final LoginLock lock;
    private final SessionEnder sessions;
    private final Records records;

    JdbcAccounts(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            People people,
            AccountStates states,
            EngineGrants grants,
            GroupRows groups,
            UserRows rows,
            LoginLock lock,
            SessionEnder sessions,
            Records records) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.people = people;
        this.states = states;
        this.grants = grants;
        this.groups = groups;
        this.rows = rows;
        this.lock = lock;
        this.sessions = sessions;
        this.records = records;
    }

    @Override
    public void createGroups(Map<String, String> namesById) {
        groups.create(namesById);
    }

    @Override
    public void createProvince(String unitCode, String nameVi) {
        String coordinators = EngineGroups.COORDINATOR + "-" + unitCode;
        String auditors = EngineGroups.AUDITOR + "-" + unitCode;
        createGroups(
                Map.of(coordinators, "Theo dõi, tổng hợp – " + nameVi, auditors, "Kiểm tra, giám sát – " + nameVi));
        grants.provinceCoordinators(coordinators);
        grants.provinceAuditors(auditors);
    }

    @Override
    public void createUsers(Collection<NewUser> users, String password) {
        create(users, password, false);
    }

    @Override
    public void createSampleUsers(Collection<NewUser> users, String password) {
        create(users, password, true);
    }

    /**
     * Creates users with passwords that the program made up and that they must change at their first login, all or nothing.
     *
     * @param passwords the password of each
     * @throws RefusedException if an id is taken, doubled or malformed, or a group id is malformed
     */
    public void createUsersToChange(Collection<NewUser> users, Function<NewUser, String> passwords) {
        insert(users, user -> marked(GeneratedPassword.hash(passwords.apply(user))), false);
        states.passwordGiven(users.stream().map(NewUser::id).toList());
    }

    private void create(Collection<NewUser> users, String password, boolean sample) {
        PasswordRules.check(password);
        String hash = hash(password);
        insert(users, user -> hash, sample);
        created(List.copyOf(users), sample);
    }

    /** Keeps for good who was given which groups, many in one entry: ids, no names. */
    void created(List<NewUser> users, boolean sample) {
        for (int from = 0; from < users.size(); from += BATCH) {
            List<NewUser> some = users.subList(from, Math.min(from + BATCH, users.size()));
            Records.Entry entry = records.of(RecordKind.ACCOUNT_CREATED)
                    .with("accounts", some.size())
                    .with("sample", sample);
            some.forEach(user -> entry.with("groups." + user.id(), String.join(" ", new TreeSet<>(user.groups()))));
            entry.publish();
        }
    }

    private void insert(Collection<NewUser> users, Function<NewUser, String> hash, boolean sample) {
        List<Violation> violations = AccountRules.check(users, people.ids());
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        states.forget(users.stream().map(NewUser::id).toList());
        rows.insert(users, hash, sample ? Set.of(EngineGroups.SAMPLE) : Set.of());
    }

    @Override
    public void setPassword(String userId, String password) {
        PasswordRules.check(password);
        store(userId, hash(password));
        states.passwordChosen(userId);
        records.of(RecordKind.ACCOUNT_CHANGED)
                .subject(userId)
                .with("change", "password-chosen")
                .publish();
    }

    /**
     * Sets a password that the program made up, to be changed at the next login, and ends the user's sessions.
     *
     * @throws RefusedException if there is no such user
     */
    public void setPasswordToChange(String userId, String password) {
        store(userId, marked(GeneratedPassword.hash(password)));
        states.passwordGiven(Set.of(userId));
    }

    private void store(String userId, String hash) {
        int changed = jdbc.sql("UPDATE ACT_ID_USER SET PWD_ = :hash, SALT_ = '', REV_ = REV_ + 1 WHERE ID_ = :id")
                .param("hash", hash)
                .param("id", userId)
                .update();
        if (changed == 0) {
            throw new RefusedException(IdentityRule.USER_UNKNOWN.broken(userId, userId));
        }
        lock.forget(userId);
        sessions.endAll(userId);
    }

    @Override
    public void join(String userId, String group) {
        Person person = people.find(userId)
                .orElseThrow(() -> new RefusedException(IdentityRule.USER_UNKNOWN.broken(userId, userId)));
        boolean member = person.bodies().contains(group) || person.roleGroups().contains(group);
        if (!member) {
            groups.createMissing(List.of(group));
            jdbc.sql("INSERT INTO ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) VALUES (?, ?)")
                    .params(userId, group)
                    .update();
        }
    }

    @Override
    public void leave(String userId, String group) {
        jdbc.sql("DELETE FROM ACT_ID_MEMBERSHIP WHERE USER_ID_ = ? AND GROUP_ID_ = ?")
                .params(userId, group)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(String userId) {
        return people.find(userId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> members(String group) {
        return jdbc.sql("SELECT USER_ID_ FROM ACT_ID_MEMBERSHIP WHERE GROUP_ID_ = ? ORDER BY USER_ID_")
                .param(group)
                .query(String.class)
                .list();
    }

    private String hash(String password) {
        return marked(passwords.encode(password));
    }

    private static String marked(String hash) {
        return "{" + EngineGroups.HASH_NAME + "}" + hash;
    }
}
