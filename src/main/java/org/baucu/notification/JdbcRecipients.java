package org.baucu.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads addresses from the engine's identity tables. */
@Repository
class JdbcRecipients implements Recipients {

    private final JdbcClient jdbc;

    JdbcRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> addresses(Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT DISTINCT LOWER(u.EMAIL_) AS address
                        FROM ACT_ID_USER u JOIN ACT_ID_MEMBERSHIP m ON m.USER_ID_ = u.ID_
                        WHERE m.GROUP_ID_ IN (:groups) AND u.EMAIL_ IS NOT NULL AND u.EMAIL_ <> ''
                        ORDER BY address
                        """)
                .param("groups", groups)
                .query(String.class)
                .list();
    }
}
