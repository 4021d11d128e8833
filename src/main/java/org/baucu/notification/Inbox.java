package org.baucu.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The inbox of each body: one message per event and body, read or unread for each of its people. */
public interface Inbox {

    /** Messages to any of the groups that the person has not read. */
    long unread(String userId, Collection<String> groups);

    /** All messages to any of the groups. */
    long count(Collection<String> groups);

    /**
     * Messages to any of the groups, newest first.
     *
     * @param offset how many to leave out at the start
     * @param limit how many at most
     */
    List<Message> list(String userId, Collection<String> groups, int offset, int limit);

    /**
     * Opens a message: the person has read it then, and the same notice to other bodies of the person too.
     *
     * @return empty if it is not to one of the groups
     */
    Optional<Message> open(String userId, Collection<String> groups, long messageId);

    /** Marks one message read by a person; nothing happens if it is not to one of the groups. */
    void markRead(String userId, Collection<String> groups, long messageId);

    /** Marks all messages to the groups read by a person. */
    void markAllRead(String userId, Collection<String> groups);

    /**
     * A message.
     *
     * @param id its number
     * @param kind code of the kind, for example {@code REMINDER}
     * @param group the body it went to
     * @param caseKey business key of the case, empty for none
     * @param at when, by the product's clock
     * @param read whether the person has read it
     */
    record Message(
            long id,
            String kind,
            String group,
            String caseKey,
            String titleVi,
            String textVi,
            Instant at,
            boolean read) {}
}
