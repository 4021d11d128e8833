package org.baucu.notification;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baucu.platform.work.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Gives notices whose delivery failed, or was cut off by a stop of the node, to their listener again. */
class Resubmission {

    private final IncompleteEventPublications publications;
    private final JdbcClient jdbc;
    private final ThreadPoolTaskExecutor inboxExecutor;
    private final ThreadPoolTaskExecutor mailExecutor;
    private final Optional<MailLog> mailLog;

    Resubmission(
            IncompleteEventPublications publications,
            JdbcClient jdbc,
            ThreadPoolTaskExecutor inboxExecutor,
            ThreadPoolTaskExecutor mailExecutor,
            Optional<MailLog> mailLog) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.inboxExecutor = inboxExecutor;
        this.mailExecutor = mailExecutor;
        this.mailLog = mailLog;
    }

    /** Runs every half minute of real time; leaves alone what still waits in this node's own queues. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void run() {
        Set<UUID> due = new HashSet<>();
        if (idle(inboxExecutor)) {
            due.addAll(incomplete(InboxListener.ID));
        }
        Set<UUID> mail = mailLog.isPresent() && idle(mailExecutor) ? incomplete(MailListener.ID) : Set.of();
        Set<String> waiting = mail.isEmpty() ? Set.of() : mailLog.orElseThrow().waiting();
        if (!due.isEmpty() || !mail.isEmpty()) {
            publications.resubmitIncompletePublications(publication -> due.contains(publication.getIdentifier())
                    || mail.contains(publication.getIdentifier()) && !waiting.contains(noticeOf(publication)));
        }
    }

    /** Whether nothing waits or runs in this node's queues. */
    boolean idle() {
        return idle(inboxExecutor) && idle(mailExecutor);
    }

    private Set<UUID> incomplete(String listener) {
        return new HashSet<>(
                jdbc.sql("SELECT id FROM event_publication WHERE completion_date IS NULL AND listener_id = :listener")
                        .param("listener", listener)
                        .query(UUID.class)
                        .list());
    }

    private static String noticeOf(EventPublication publication) {
        return ((Notice) publication.getEvent()).id();
    }

    private static boolean idle(ThreadPoolTaskExecutor executor) {
        return executor.getActiveCount() == 0 && executor.getQueueSize() == 0;
    }
}
