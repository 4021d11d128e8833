package org.baucu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.baucu.platform.work.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The same statements on PostgreSQL: the migration, the inbox, the mail log. */
class InboxOnPostgresTest {

    private static final Instant NOW = Instant.parse("2021-04-09T01:00:00Z");

    @Test
    void inbox_and_mail_log_work_on_postgresql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource source = postgres.getPostgresDatabase();
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V050__notification.sql")).execute(source);
            JdbcInbox inbox = new JdbcInbox(new NamedParameterJdbcTemplate(source), Clock.fixed(NOW, ZoneOffset.UTC));
            Notice notice =
                    new Notice("n", Notice.Kind.RETURNED, Set.of("ubnd-1", "mttq-1"), "", "Trả lại", "Lý do", NOW);

            inbox.store(notice);
            inbox.store(notice);
            inbox.markAllRead("linh", List.of("ubnd-1"));

            assertThat(inbox.count(List.of("ubnd-1", "mttq-1"))).isEqualTo(2);
            assertThat(inbox.unread("linh", List.of("ubnd-1", "mttq-1"))).isEqualTo(1);
            assertThat(inbox.list("linh", List.of("ubnd-1"), 0, 10))
                    .singleElement()
                    .satisfies(m -> {
                        assertThat(m.read()).isTrue();
                        assertThat(m.at()).isEqualTo(NOW);
                    });

            MailLog log = new MailLog(JdbcClient.create(source), InstantSource.fixed(NOW));
            assertThat(log.claim("n")).isTrue();
            assertThat(log.claim("n")).as("another node holds it").isFalse();
            log.failed("n");
            assertThat(log.waiting()).containsExactly("n");
            log.sent("n", "a@example.vn", "<x@y>");
            assertThat(log.wasSent("n", "a@example.vn")).isTrue();
            log.delivered("n");
            assertThat(log.nextTry("n")).isEmpty();
        }
    }
}
