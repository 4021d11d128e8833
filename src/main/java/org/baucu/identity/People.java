package org.baucu.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.work.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a person with its groups in one query. */
@Repository
class People {

    private static final Set<String> ROLES = Set.of(EngineGroups.COORDINATOR, EngineGroups.AUDITOR);
    private static final String PERSON =
            """
            SELECT u.FIRST_, u.LAST_, u.EMAIL_, g.ID_ AS GROUP_, g.NAME_
            FROM ACT_ID_USER u
            LEFT JOIN ACT_ID_MEMBERSHIP m ON m.USER_ID_ = u.ID_
            LEFT JOIN ACT_ID_GROUP g ON g.ID_ = m.GROUP_ID_
            WHERE u.ID_ = :id
            ORDER BY g.ID_
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, acting for the first of its bodies. */
    Optional<Person> find(String id) {
        List<Row> rows = jdbc.sql(PERSON)
                .param("id", id)
                .query((rs, n) -> new Row(
                        rs.getString("FIRST_"),
                        rs.getString("LAST_"),
                        rs.getString("EMAIL_"),
                        rs.getString("GROUP_"),
                        rs.getString("NAME_")))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(person(id, rows));
    }

    Set<String> ids() {
        return new HashSet<>(
                jdbc.sql("SELECT ID_ FROM ACT_ID_USER").query(String.class).list());
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_ID_USER").query(Long.class).single();
    }

    private static Person person(String id, List<Row> rows) {
        List<Office> offices = new ArrayList<>();
        Set<String> roles = new HashSet<>();
        boolean sample = false;
        for (Row row : rows) {
            if (row.group() == null || row.group().equals(EngineGroups.OFFICIAL)) {
                continue;
            }
            if (row.group().equals(EngineGroups.SAMPLE)) {
                sample = true;
            } else if (isBody(row.group())) {
                offices.add(new Office(row.group(), text(row.groupName(), row.group())));
            } else {
                roles.add(row.group());
            }
        }
        Row first = rows.get(0);
        String name = (text(first.first(), "") + " " + text(first.last(), "")).strip();
        Optional<Office> acting = offices.stream().findFirst();
        return new Person(id, text(name, id), text(first.email(), ""), offices, acting, roles, sample);
    }

    /** Whether an administrator gives people this group: a body, a watching role of a unit, or the administrators. */
    static boolean isAssignable(String group) {
        return isBody(group) || group.equals(EngineGroups.ADMIN) || ROLES.contains(Groups.bodyOf(group));
    }

    static boolean isBody(String group) {
        return !group.equals(EngineGroups.ADMIN)
                && !Groups.bodyOf(group).isEmpty()
                && !ROLES.contains(Groups.bodyOf(group));
    }

    private static String text(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    private record Row(String first, String last, String email, String group, String groupName) {}
}
