package org.baucu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baucu.testsupport.Patience.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.baucu.platform.Installation;
import org.baucu.platform.work.Notice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DeferredImportSelector;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Inbox and mail through the real registry, a real database and a real SMTP conversation. */
@SpringBootTest(classes = NotificationTest.Setup.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class NotificationTest {

    private static final Instant NOW = Instant.parse("2021-04-09T01:00:00Z");
    private static final GreenMail SMTP = new GreenMail(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
                    .withDisabledAuthentication());
    private static final int PORT;

    static {
        SMTP.start();
        PORT = SMTP.getSmtp().getPort();
        SMTP.stop();
    }

    private static final AtomicReference<Instant> REAL_TIME = new AtomicReference<>(NOW);

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
        registry.add("baucu.mail.from", () -> "bau-cu@vinhphuc.example");
    }

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcInbox inbox;

    @Autowired
    InboxListener inboxListener;

    @Autowired
    Resubmission resubmission;

    @Autowired
    MailListener mailListener;

    private GreenMail server;

    @BeforeEach
    void clean() {
        for (String table : List.of(
                "inbox_read",
                "inbox_message",
                "mail_log",
                "mail_delivery",
                "event_publication",
                "ACT_ID_MEMBERSHIP",
                "ACT_ID_GROUP",
                "ACT_ID_USER")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        REAL_TIME.set(NOW);
        user("linh", "Linh.Phung@Example.VN", "ubnd-08731");
        user("yen", "yen@example.vn", "ubnd-08731");
        user("an", null, "ubnd-08731");
        user("other", "other@example.vn", "ubnd-08707");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @AfterAll
    static void end() {
        SMTP.stop();
    }

    @Test
    void mails_each_user_of_the_body_with_a_stable_message_id() throws Exception {
        server = startServer();
        Notice notice = notice("n-1", "ubnd-08731");

        publish(notice);

        assertThat(server.waitForIncomingEmail(10_000, 2)).isTrue();
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails)
                .extracting(m -> m.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("linh.phung@example.vn", "yen@example.vn");
        for (MimeMessage mail : mails) {
            assertThat(mail.getMessageID())
                    .isEqualTo(MailLetter.messageId("n-1", mail.getAllRecipients()[0].toString()));
            assertThat(mail.getSubject()).isEqualTo("[DIỄN TẬP] Sắp đến hạn: Thành lập Tổ bầu cử");
            assertThat(mail.getContent().toString())
                    .contains("Thời điểm: 09/04/2021 08:00")
                    .contains("thư diễn tập");
        }
        await().untilAsserted(() -> assertThat(rows("event_publication")).isZero());
        assertThat(rows("mail_log")).isEqualTo(2);
        assertThat(rows("mail_delivery")).isZero();
    }

    @Test
    void keeps_the_publication_while_the_server_is_down_and_sends_once_when_it_is_up_again() {
        publish(notice("n-2", "ubnd-08731"));
        await().untilAsserted(() -> assertThat(attempts("n-2")).isEqualTo(1));
        await().untilAsserted(
                        () -> assertThat(inbox.count(List.of("ubnd-08731"))).isEqualTo(1));
        assertThat(listeners()).containsExactly(MailListener.ID);

        server = startServer();
        awaitIdleThenResubmit();
        assertThat(rows("mail_log")).as("the next try is not due yet").isZero();

        REAL_TIME.set(NOW.plus(Duration.ofMinutes(2)));
        awaitIdleThenResubmit();
        assertThat(server.waitForIncomingEmail(10_000, 2)).isTrue();
        await().untilAsserted(() -> assertThat(rows("event_publication")).isZero());

        awaitIdleThenResubmit();
        publishAgainByHand(notice("n-2", "ubnd-08731"));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void waits_longer_after_each_failure() {
        Notice notice = notice("n-3", "ubnd-08731");
        publish(notice);
        await().untilAsserted(() -> assertThat(attempts("n-3")).isEqualTo(1));
        assertThat(nextTry("n-3")).isEqualTo(NOW.plus(Duration.ofMinutes(1)));

        REAL_TIME.set(NOW.plus(Duration.ofMinutes(1)));
        awaitIdleThenResubmit();
        await().untilAsserted(() -> assertThat(attempts("n-3")).isEqualTo(2));
        assertThat(nextTry("n-3")).isEqualTo(NOW.plus(Duration.ofMinutes(3)));
    }

    @Test
    void after_a_failure_sends_only_what_is_missing() throws Exception {
        server = startServer();
        jdbc.sql("INSERT INTO mail_log VALUES ('n-4', 'yen@example.vn', '<x@y>', CURRENT_TIMESTAMP)")
                .update();

        publish(notice("n-4", "ubnd-08731"));

        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        await().untilAsserted(() -> assertThat(rows("event_publication")).isZero());
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("linh.phung@example.vn");
    }

    @Test
    void refuses_to_send_what_another_node_is_sending() {
        server = startServer();
        jdbc.sql("INSERT INTO mail_delivery VALUES ('n-5', 0, :until)")
                .param("until", NOW.plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        publish(notice("n-5", "ubnd-08731"));
        await().untilAsserted(
                        () -> assertThat(inbox.count(List.of("ubnd-08731"))).isEqualTo(1));
        awaitIdleThenResubmit();
        assertThat(listeners()).containsExactly(MailListener.ID);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void stores_one_row_per_event_and_body_even_when_the_listener_runs_twice() {
        Notice notice = notice("n-6", "ubnd-08731", "ubbc-243");
        inbox.store(notice);
        inbox.store(notice);
        assertThat(rows("inbox_message")).isEqualTo(2);
    }

    @Test
    void a_rolled_back_transaction_tells_nobody() {
        server = startServer();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(notice("n-7", "ubnd-08731"));
                    throw new IllegalStateException("the work failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        publish(notice("n-8", "ubnd-08731"));
        assertThat(server.waitForIncomingEmail(10_000, 2)).isTrue();
        await().untilAsserted(() -> assertThat(rows("event_publication")).isZero());
        assertThat(jdbc.sql("SELECT DISTINCT notice_id FROM inbox_message")
                        .query(String.class)
                        .list())
                .containsExactly("n-8");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_message_is_read_or_unread_for_each_person() {
        inbox.store(notice("n-9", "ubnd-08731"));
        inbox.store(notice("n-10", "ubnd-08731"));
        List<String> groups = List.of("ubnd-08731");
        long first = inbox.list("linh", groups, 0, 50).get(0).id();

        inbox.markRead("linh", groups, first);
        inbox.markRead("linh", groups, first);
        inbox.markRead("other", List.of("ubnd-08707"), first);

        assertThat(inbox.unread("linh", groups)).isEqualTo(1);
        assertThat(inbox.unread("yen", groups)).isEqualTo(2);
        assertThat(rows("inbox_read")).isEqualTo(1);
        inbox.markAllRead("yen", groups);
        assertThat(inbox.unread("yen", groups)).isZero();
        assertThat(inbox.list("linh", groups, 1, 50)).hasSize(1);
        assertThat(inbox.unread("linh", List.of())).isZero();
    }

    private static Notice notice(String id, String... receivers) {
        return new Notice(
                id,
                Notice.Kind.REMINDER,
                Set.of(receivers),
                "vinh-phuc-2021/establish-polling-teams/08731",
                "Sắp đến hạn: Thành lập Tổ bầu cử",
                "Việc chưa hoàn thành. Thời hạn theo luật: 03/04/2021.",
                NOW);
    }

    private void publish(Notice notice) {
        transaction.executeWithoutResult(status -> events.publishEvent(notice));
    }

    /** A second delivery of the same notice, as after a crash between sending and completing. */
    private void publishAgainByHand(Notice notice) {
        publish(notice);
        await().untilAsserted(() -> assertThat(rows("event_publication")).isZero());
    }

    private void awaitIdleThenResubmit() {
        await().until(resubmission::idle);
        resubmission.run();
        await().until(resubmission::idle);
    }

    private static GreenMail startServer() {
        GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private void user(String id, String mail, String group) {
        jdbc.sql("INSERT INTO ACT_ID_USER (ID_, REV_, EMAIL_) VALUES (?, 1, ?)")
                .params(java.util.Arrays.asList(id, mail))
                .update();
        if (jdbc.sql("SELECT COUNT(*) FROM ACT_ID_GROUP WHERE ID_ = ?")
                        .param(group)
                        .query(Long.class)
                        .single()
                == 0) {
            jdbc.sql("INSERT INTO ACT_ID_GROUP (ID_, REV_) VALUES (?, 1)")
                    .param(group)
                    .update();
        }
        jdbc.sql("INSERT INTO ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) VALUES (?, ?)")
                .param(id)
                .param(group)
                .update();
    }

    private long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private int attempts(String notice) {
        return jdbc.sql("SELECT attempts FROM mail_delivery WHERE notice_id = ?")
                .param(notice)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Instant nextTry(String notice) {
        return new MailLog(jdbc, REAL_TIME::get).nextTry(notice).orElseThrow();
    }

    private List<String> listeners() {
        return jdbc.sql("SELECT listener_id FROM event_publication ORDER BY listener_id")
                .query(String.class)
                .list();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        NotificationConfiguration.class,
        JdbcInbox.class,
        InboxListener.class,
        JdbcRecipients.class,
        RegistryInTables.class
    })
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    static class Setup {

        @Bean
        static Object tables(DataSource dataSource) {
            new ResourceDatabasePopulator(
                            new ClassPathResource("db/migration/V050__notification.sql"),
                            new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.h2.create.identity.sql"))
                    .execute(dataSource);
            return "tables";
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Installation installation() {
            return () -> Installation.Mode.REHEARSAL;
        }

        @Bean
        @Primary
        MailLog testMailLog(JdbcClient jdbc) {
            InstantSource time = REAL_TIME::get;
            return new MailLog(jdbc, time);
        }
    }

    /** The registry's configurations in the order they need; two of them are not public. */
    static class RegistryInTables implements DeferredImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return new String[] {
                "org.springframework.modulith.events.jackson.JacksonEventSerializationConfiguration",
                "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
                "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
            };
        }
    }
}
