package org.baucu.notification;

import org.baucu.platform.work.Notice;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Puts each notice into the inboxes once its transaction has committed. */
@Component
class InboxListener {

    static final String ID = "notification.inbox";

    private final JdbcInbox inbox;

    InboxListener(JdbcInbox inbox) {
        this.inbox = inbox;
    }

    @Async(NotificationConfiguration.INBOX_EXECUTOR)
    @ApplicationModuleListener(id = ID)
    void on(Notice notice) {
        inbox.store(notice);
    }
}
