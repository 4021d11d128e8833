package org.baucu.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of substitutions for pages: of a person on either side, or of everybody. */
@Repository
public class SubstitutionLists {

    /** Rows of a page of what is past; and, of what holds or comes, the most that is shown. */
    public static final int PAGE = 20;

    private static final int SHOWN = 200;
    private static final String NAME =
            "(SELECT TRIM(CONCAT(COALESCE(u.FIRST_, ''), ' ', COALESCE(u.LAST_, ''))) FROM ACT_ID_USER u WHERE u.ID_ = s.%s) AS %s";
    private static final String SELECT = "SELECT s.*, " + NAME.formatted("person", "person_name") + ", "
            + NAME.formatted("substitute", "substitute_name") + ", " + NAME.formatted("named_by", "named_by_name")
            + ", (SELECT COUNT(*) FROM substituted_task t WHERE t.substitution_id = s.id) AS tasks FROM substitution s WHERE ";
    private static final String OF = "(:user = '' OR s.person = :user OR s.substitute = :user)";
    private static final String OPEN = " AND s.closed_at IS NULL AND s.ended_at IS NULL AND s.last_day >= :today";
    private static final String PAST =
            " AND (s.closed_at IS NOT NULL OR s.ended_at IS NOT NULL OR s.last_day < :today)";

    private final JdbcClient jdbc;
    private final Clock clock;

    SubstitutionLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that hold now, soonest to end first; {@code user} empty for everybody's. */
    public List<NamedSubstitution> current(String user) {
        return list(
                SELECT + OF + OPEN + " AND s.first_day <= :today ORDER BY s.last_day, s.id FETCH FIRST " + SHOWN
                        + " ROWS ONLY",
                user);
    }

    /** Those that come, soonest first. */
    public List<NamedSubstitution> coming(String user) {
        return list(
                SELECT + OF + OPEN + " AND s.first_day > :today ORDER BY s.first_day, s.id FETCH FIRST " + SHOWN
                        + " ROWS ONLY",
                user);
    }

    /** One page of those that are over, latest first. */
    public List<NamedSubstitution> past(String user, int offset) {
        return list(
                SELECT + OF + PAST + " ORDER BY s.last_day DESC, s.id OFFSET " + offset + " ROWS FETCH FIRST " + PAGE
                        + " ROWS ONLY",
                user);
    }

    /** How many are over. */
    public long countPast(String user) {
        return jdbc.sql("SELECT COUNT(*) FROM substitution s WHERE " + OF + PAST)
                .param("user", user)
                .param("today", today())
                .query(Long.class)
                .single();
    }

    private List<NamedSubstitution> list(String sql, String user) {
        return jdbc.sql(sql)
                .param("user", user)
                .param("today", today())
                .query(SubstitutionLists::named)
                .list();
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    private static NamedSubstitution named(ResultSet row, int n) throws SQLException {
        return new NamedSubstitution(
                JdbcSubstitutions.substitution(row, n),
                row.getString("reason"),
                row.getString("note"),
                name(row, "person_name", "person"),
                name(row, "substitute_name", "substitute"),
                name(row, "named_by_name", "named_by"),
                Timestamps.find(row, "closed_at"),
                row.getInt("tasks"));
    }

    private static String name(ResultSet row, String name, String id) throws SQLException {
        return Optional.ofNullable(row.getString(name))
                .filter(text -> !text.isBlank())
                .orElse(row.getString(id));
    }
}
