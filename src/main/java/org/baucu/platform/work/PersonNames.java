package org.baucu.platform.work;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full names of users, for pages on which one person meets another's work. */
@Component
public class PersonNames {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The full name in Vietnamese order, the user id where none is known. */
    public String of(String userId) {
        return jdbc.sql("SELECT FIRST_, LAST_ FROM ACT_ID_USER WHERE ID_ = ?")
                .param(userId)
                .query((row, n) -> (text(row.getString("FIRST_")) + " " + text(row.getString("LAST_"))).strip())
                .optional()
                .filter(name -> !name.isEmpty())
                .orElse(userId);
    }

    /** The name of who has a task, empty while nobody has. */
    public Optional<String> of(Optional<String> assignee) {
        return assignee.map(this::of);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
