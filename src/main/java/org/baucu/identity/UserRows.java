package org.baucu.identity;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The engine's users, written in batches: its service takes one user at a time with a hash of its own each, minutes for the users of a
 * province. Columns as the engine writes them; the sealed set of them is small and has not changed since 7.8.
 */
@Repository
class UserRows {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final GroupRows groups;

    UserRows(JdbcTemplate batches, GroupRows groups) {
        this.batches = batches;
        this.groups = groups;
    }

    /**
     * Writes users, their groups, and that each may read its own profile.
     *
     * @param hash the hash of each one's password, marked with its algorithm
     * @param more groups of all of them beside their own
     */
    void insert(Collection<NewUser> users, Function<NewUser, String> hash, Set<String> more) {
        groups.createMissing(users.stream()
                .flatMap(user -> memberships(user, more))
                .map(Membership::group)
                .toList());
        batches.batchUpdate(
                """
                INSERT INTO ACT_ID_USER (ID_, REV_, FIRST_, LAST_, EMAIL_, PWD_, SALT_, ATTEMPTS_) VALUES (?, 1, ?, ?, ?, ?, '', 0)
                """,
                users,
                BATCH,
                (ps, user) -> bind(ps, user, hash.apply(user)));
        List<Membership> memberships =
                users.stream().flatMap(user -> memberships(user, more)).toList();
        batches.batchUpdate(
                "INSERT INTO ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) VALUES (?, ?)", memberships, BATCH, (ps, m) -> {
                    ps.setString(1, m.user());
                    ps.setString(2, m.group());
                });
        grantOwnProfile(users);
    }

    private static Stream<Membership> memberships(NewUser user, Set<String> more) {
        return Stream.concat(user.groups().stream(), more.stream())
                .distinct()
                .map(group -> new Membership(user.id(), group));
    }

    /** The engine shows a name as first then last name; the given name comes last in Vietnamese. */
    private static void bind(PreparedStatement ps, NewUser user, String hash) throws SQLException {
        int split = user.displayName().lastIndexOf(' ');
        ps.setString(1, user.id());
        ps.setString(2, split < 0 ? "" : user.displayName().substring(0, split).strip());
        ps.setString(3, user.displayName().substring(split + 1));
        ps.setString(4, user.email().isEmpty() ? null : user.email());
        ps.setString(5, hash);
    }

    /** Tasklist shows a person its own name; nobody may read another's address. */
    private void grantOwnProfile(Collection<NewUser> users) {
        batches.batchUpdate(
                """
                INSERT INTO ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_) VALUES (?, 1, ?, ?, ?, ?, ?)
                """,
                users,
                BATCH,
                (ps, user) -> {
                    ps.setString(1, UUID.randomUUID().toString());
                    ps.setInt(2, Authorization.AUTH_TYPE_GRANT);
                    ps.setString(3, user.id());
                    ps.setInt(4, Resources.USER.resourceType());
                    ps.setString(5, user.id());
                    ps.setInt(6, Permissions.READ.getValue());
                });
    }

    private record Membership(String user, String group) {}
}
