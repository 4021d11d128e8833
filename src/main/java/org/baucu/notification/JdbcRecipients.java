package org.baucu.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baucu.platform.work.Notice;
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
        List<String> people = Stream.concat(
                        Stream.of(""), groups.stream().map(Notice::personOf).flatMap(Optional::stream))
                .toList();
        return jdbc.sql(
                        """
                        SELECT DISTINCT LOWER(u.EMAIL_) AS address FROM ACT_ID_USER u
                        WHERE (u.ID_ IN (:people) OR u.ID_ IN (SELECT m.USER_ID_ FROM ACT_ID_MEMBERSHIP m WHERE m.GROUP_ID_ IN (:groups)))
                        AND u.EMAIL_ IS NOT NULL AND u.EMAIL_ <> ''
                        ORDER BY address
                        """)
                .param("people", people)
                .param("groups", groups)
                .query(String.class)
                .list();
    }
}
