package org.baucu.audit.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full names of users, many at once. */
@Component
public class DisplayNames {

    private final JdbcClient jdbc;

    DisplayNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by user id; an id that is no user's any more stands for itself. */
    public Map<String, String> of(Collection<String> userIds) {
        Map<String, String> names = new HashMap<>();
        userIds.forEach(id -> names.put(id, id));
        if (!userIds.isEmpty()) {
            jdbc.sql("SELECT ID_, FIRST_, LAST_ FROM ACT_ID_USER WHERE ID_ IN (:ids)")
                    .param("ids", new TreeSet<>(userIds))
                    .query(row -> {
                        String name = (text(row.getString(2)) + " " + text(row.getString(3))).strip();
                        if (!name.isEmpty()) {
                            names.put(row.getString(1), name);
                        }
                    });
        }
        return names;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
