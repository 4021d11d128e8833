package org.baucu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.baucu.platform.work.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends each notice by mail; exists only where a mail server is configured. Holds no database transaction while it talks to the server. */
class MailListener {

    static final String ID = "notification.mail";

    private static final Logger LOG = LoggerFactory.getLogger(MailListener.class);

    private final Recipients recipients;
    private final MailLog log;
    private final MailLetter letter;
    private final JavaMailSender sender;

    MailListener(Recipients recipients, MailLog log, MailLetter letter, JavaMailSender sender) {
        this.recipients = recipients;
        this.log = log;
        this.letter = letter;
        this.sender = sender;
    }

    /**
     * Sends what of a notice was not sent yet.
     *
     * @throws MailNotDelivered if anything is still missing; the publication then stays incomplete and is tried again
     */
    @Async(NotificationConfiguration.MAIL_EXECUTOR)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @TransactionalEventListener(id = ID)
    public void on(Notice notice) {
        if (!log.claim(notice.id())) {
            throw new MailNotDelivered(
                    "notice " + notice.id() + " is in delivery elsewhere or not due again yet", null);
        }
        RuntimeException failure = null;
        for (String address : recipients.addresses(notice.receivers())) {
            if (log.wasSent(notice.id(), address)) {
                continue;
            }
            try {
                send(notice, address);
            } catch (MailException e) {
                failure = e;
            }
        }
        if (failure != null) {
            log.failed(notice.id());
            LOG.warn(
                    "mail of notice {} is not complete, next try at {}: {}",
                    notice.id(),
                    log.nextTry(notice.id()).orElse(null),
                    failure.getClass().getSimpleName());
            throw new MailNotDelivered("mail of notice " + notice.id() + " is not complete", failure);
        }
        log.delivered(notice.id());
    }

    private void send(Notice notice, String address) {
        MimeMessage message = sender.createMimeMessage();
        try {
            letter.write(message, notice, address);
        } catch (MessagingException e) {
            throw new MailPreparationException("mail of notice " + notice.id() + " cannot be written", e);
        }
        sender.send(message);
        log.sent(notice.id(), address, MailLetter.messageId(notice.id(), address));
    }

    /** Mail that has not all been taken by the server. */
    static class MailNotDelivered extends RuntimeException {

        MailNotDelivered(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
