package org.baucu.home;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a person has completed, from the engine's history. */
@Component
class DoneWork {

    private final JdbcClient jdbc;

    DoneWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(String userId) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) FROM ACT_HI_TASKINST
                        WHERE ASSIGNEE_ = :user AND END_TIME_ IS NOT NULL AND DELETE_REASON_ = 'completed'
                        """)
                .param("user", userId)
                .query(Long.class)
                .single();
    }
}
