package org.baucu.progress.insight.attention;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists that are nothing but open tasks under a condition. */
@Configuration(proxyBeanMethods = false)
class OpenTaskLists {

    @Bean
    AttentionList unclaimed(JdbcClient jdbc) {
        return new OpenTasks(
                jdbc,
                AttentionKind.UNCLAIMED,
                "t.assignee IS NULL AND t.opened_at < :before AND " + TaskRows.BEGUN,
                "unclaimed");
    }

    @Bean
    AttentionList openLongest(JdbcClient jdbc) {
        return new OpenTasks(
                jdbc, AttentionKind.OPEN_LONGEST, "CAST(:before AS TIMESTAMP WITH TIME ZONE) IS NOT NULL", "open");
    }

    private record OpenTasks(JdbcClient jdbc, AttentionKind kind, String condition, String what)
            implements AttentionList {

        @Override
        public long count(Asked asked) {
            return TaskRows.count(jdbc, asked, condition);
        }

        @Override
        public List<Attention> page(Asked asked, int offset, int limit) {
            return TaskRows.page(jdbc, asked, condition, what, offset, limit);
        }
    }
}
