package org.baucu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the administrators' pages read: users by page and search word, groups, and the bodies that nobody works for. */
@Repository
class UserDirectory {

    static final int PAGE = 50;
    private static final int OFFERED = 30;

    /** The word as typed too: a database of the plain C locale knows no small "đ". */
    private static final String FOUND =
            """
            (:all = 1 OR LOWER(u.ID_) LIKE :small ESCAPE '!'
              OR LOWER(COALESCE(u.FIRST_, '') || ' ' || COALESCE(u.LAST_, '')) LIKE :small ESCAPE '!'
              OR COALESCE(u.FIRST_, '') || ' ' || COALESCE(u.LAST_, '') LIKE :typed ESCAPE '!'
              OR EXISTS (SELECT 1 FROM ACT_ID_MEMBERSHIP m JOIN ACT_ID_GROUP g ON g.ID_ = m.GROUP_ID_ WHERE m.USER_ID_ = u.ID_
                  AND (LOWER(g.ID_) LIKE :small ESCAPE '!' OR LOWER(g.NAME_) LIKE :small ESCAPE '!' OR g.NAME_ LIKE :typed ESCAPE '!')))
            """;

    private static final String USERS =
            """
            SELECT u.ID_, u.FIRST_, u.LAST_, u.EMAIL_, l.locked_until, s.initial_password_at, s.deactivated_at
            FROM ACT_ID_USER u LEFT JOIN account_state s ON s.user_id = u.ID_ LEFT JOIN login_lock l ON l.user_id = u.ID_
            """;

    private final JdbcClient jdbc;
    private final EngineClock clock;

    UserDirectory(JdbcClient jdbc, EngineClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page of users by id.
     *
     * @param word part of an id, a name, or a group's id or name; all if blank
     * @param number from 1
     */
    UserPage page(String word, int number) {
        String typed = "%" + pattern(word) + "%";
        int all = word.isBlank() ? 1 : 0;
        long total = jdbc.sql("SELECT COUNT(*) FROM ACT_ID_USER u WHERE " + FOUND)
                .param("all", all)
                .param("small", typed.toLowerCase(Locale.ROOT))
                .param("typed", typed)
                .query(Long.class)
                .single();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(number, pages));
        List<UserLine> users = jdbc.sql(
                        USERS + " WHERE " + FOUND + " ORDER BY u.ID_ OFFSET :skip ROWS FETCH FIRST :count ROWS ONLY")
                .param("all", all)
                .param("small", typed.toLowerCase(Locale.ROOT))
                .param("typed", typed)
                .param("skip", (shown - 1) * PAGE)
                .param("count", PAGE)
                .query((row, n) -> line(row))
                .list();
        return new UserPage(shown, pages, total, withGroups(users));
    }

    /** One user with all its groups. */
    Optional<UserLine> find(String id) {
        List<UserLine> found = jdbc.sql(USERS + " WHERE u.ID_ = :id")
                .param("id", id)
                .query((row, n) -> line(row))
                .list();
        return withGroups(found).stream().findFirst();
    }

    Set<String> groupIds() {
        return new HashSet<>(
                jdbc.sql("SELECT ID_ FROM ACT_ID_GROUP").query(String.class).list());
    }

    /** The first groups whose id or name has a word, to choose from. */
    List<Office> offer(String word) {
        String typed = "%" + pattern(word) + "%";
        return jdbc
                .sql(
                        """
                        SELECT ID_, NAME_ FROM ACT_ID_GROUP
                        WHERE LOWER(ID_) LIKE :small ESCAPE '!' OR LOWER(NAME_) LIKE :small ESCAPE '!' OR NAME_ LIKE :typed ESCAPE '!'
                        ORDER BY ID_ FETCH FIRST 200 ROWS ONLY
                        """)
                .param("small", typed.toLowerCase(Locale.ROOT))
                .param("typed", typed)
                .query((row, n) -> office(row))
                .stream()
                .filter(office -> People.isAssignable(office.group()))
                .limit(OFFERED)
                .toList();
    }

    /** Bodies that nobody works for, the province's first. */
    List<Office> withoutPeople() {
        return jdbc
                .sql(
                        "SELECT g.ID_, g.NAME_ FROM ACT_ID_GROUP g WHERE NOT EXISTS (SELECT 1 FROM ACT_ID_MEMBERSHIP m WHERE m.GROUP_ID_ = g.ID_)")
                .query((row, n) -> office(row))
                .stream()
                .filter(office -> People.isBody(office.group()))
                .sorted(Comparator.comparing(
                                (Office o) -> Groups.unitOf(o.group()).length())
                        .thenComparing(o -> Groups.unitOf(o.group()))
                        .thenComparing(Office::group))
                .toList();
    }

    private List<UserLine> withGroups(List<UserLine> users) {
        if (users.isEmpty()) {
            return users;
        }
        Map<String, List<Office>> groups = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT m.USER_ID_, g.ID_, g.NAME_ FROM ACT_ID_MEMBERSHIP m JOIN ACT_ID_GROUP g ON g.ID_ = m.GROUP_ID_
                        WHERE m.USER_ID_ IN (:ids) ORDER BY g.ID_
                        """)
                .param("ids", users.stream().map(UserLine::id).toList())
                .query(row -> {
                    if (People.isAssignable(row.getString("ID_"))) {
                        groups.computeIfAbsent(row.getString("USER_ID_"), id -> new ArrayList<>())
                                .add(office(row));
                    }
                });
        return users.stream()
                .map(user -> user.with(groups.getOrDefault(user.id(), List.of())))
                .toList();
    }

    private UserLine line(ResultSet row) throws SQLException {
        Optional<Instant> locked = Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .filter(clock.real().instant()::isBefore);
        return new UserLine(
                row.getString("ID_"),
                (text(row, "FIRST_") + " " + text(row, "LAST_")).strip(),
                text(row, "EMAIL_"),
                List.of(),
                row.getObject("initial_password_at") != null,
                row.getObject("deactivated_at") != null,
                locked.map(VietnamTime::format).orElse(""));
    }

    private static Office office(ResultSet row) throws SQLException {
        String name = row.getString("NAME_");
        return new Office(row.getString("ID_"), name == null || name.isBlank() ? row.getString("ID_") : name);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static String pattern(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFC)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /**
     * One page of the list.
     *
     * @param number from 1
     * @param total users found on all pages
     */
    record UserPage(int number, int pages, long total, List<UserLine> users) {}

    /**
     * A user as an administrator sees it.
     *
     * @param groups bodies and roles
     * @param passwordGiven whether it still has the password made up for it
     * @param lockedUntil as in "09/04/2021 14:27" by the machine's own time while wrong passwords lock it, else empty
     */
    record UserLine(
            String id,
            String name,
            String email,
            List<Office> groups,
            boolean passwordGiven,
            boolean deactivated,
            String lockedUntil) {

        UserLine with(List<Office> theGroups) {
            return new UserLine(id, name, email, theGroups, passwordGiven, deactivated, lockedUntil);
        }
    }
}
