package org.baucu.notification;

import java.time.InstantSource;
import java.util.Optional;
import org.baucu.platform.Installation;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Threads, defaults and, where {@code spring.mail.host} is set, the mail of the notification feature. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@PropertySource("classpath:notification.properties")
class NotificationConfiguration {

    static final String INBOX_EXECUTOR = "inboxExecutor";
    static final String MAIL_EXECUTOR = "mailExecutor";

    /** One thread: thousands of notices in a rehearsal must not take the connections that the engine needs. */
    @Bean(INBOX_EXECUTOR)
    ThreadPoolTaskExecutor inboxExecutor() {
        return single("inbox-");
    }

    @Bean(MAIL_EXECUTOR)
    ThreadPoolTaskExecutor mailExecutor() {
        return single("mail-");
    }

    @Bean
    Resubmission noticeResubmission(
            IncompleteEventPublications publications,
            JdbcClient jdbc,
            @Qualifier(INBOX_EXECUTOR) ThreadPoolTaskExecutor inboxExecutor,
            @Qualifier(MAIL_EXECUTOR) ThreadPoolTaskExecutor mailExecutor,
            Optional<MailLog> mailLog) {
        return new Resubmission(publications, jdbc, inboxExecutor, mailExecutor, mailLog);
    }

    private static ThreadPoolTaskExecutor single(String name) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix(name);
        return executor;
    }

    /** Mail, only with a server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.mail.host")
    static class Mail {

        @Bean
        MailLog mailLog(JdbcClient jdbc) {
            return new MailLog(jdbc, InstantSource.system());
        }

        @Bean
        MailListener mailListener(
                Recipients recipients,
                MailLog log,
                JavaMailSender sender,
                Installation installation,
                @Value("${baucu.mail.from:bau-cu@localhost}") String from) {
            return new MailListener(recipients, log, new MailLetter(from, installation.rehearsal()), sender);
        }
    }
}
