package org.baucu.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.baucu.broadcast.JdbcBroadcasts.Readers;
import org.baucu.broadcast.JdbcBroadcasts.Receipt;
import org.baucu.broadcast.JdbcBroadcasts.Reminder;
import org.baucu.broadcast.Receivers.Found;
import org.baucu.platform.Ordered;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends broadcasts through the inboxes and the mail, a few hundred bodies a notice, and reminds bodies that have not read. */
@Service
@Transactional
class Broadcasts {

    static final int TITLE = 150;
    static final int TEXT = 3000;

    /** Bodies of one notice: its list has to fit into a row of the event registry. */
    private static final int BODIES_A_NOTICE = 200;

    private static final int LISTED = 200;

    private final JdbcBroadcasts store;
    private final Receivers receivers;
    private final Territory territory;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    Broadcasts(
            JdbcBroadcasts store,
            Receivers receivers,
            Territory territory,
            Records records,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.receivers = receivers;
        this.territory = territory;
        this.records = records;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is wrong with the words; empty if nothing is. */
    static List<Violation> check(String title, String text) {
        List<Violation> broken = new ArrayList<>();
        if (title.isEmpty()) {
            broken.add(BroadcastRule.NO_TITLE.broken("title"));
        }
        if (title.length() > TITLE) {
            broken.add(BroadcastRule.TOO_LONG.broken("title", "Tiêu đề", TITLE));
        }
        if (text.isEmpty()) {
            broken.add(BroadcastRule.NO_TEXT.broken("text"));
        }
        if (text.length() > TEXT) {
            broken.add(BroadcastRule.TOO_LONG.broken("text", "Nội dung", TEXT));
        }
        return broken;
    }

    /**
     * Sends a broadcast.
     *
     * @param roots units of the coordinator
     * @param seen mark of the receivers that the coordinator saw in the preview
     * @return its id
     * @throws RefusedException if words are missing, nobody would receive it, or the receivers are others than in the preview
     */
    String send(
            String election,
            Set<String> roots,
            String by,
            String title,
            String text,
            Selection selection,
            String seen) {
        List<Violation> broken = check(title, text);
        Found found = receivers.find(election, roots, selection);
        if (found.bodies().isEmpty()) {
            broken.add(BroadcastRule.NOBODY.broken(""));
        } else if (!found.mark().equals(seen)) {
            broken.add(BroadcastRule.CHANGED.broken(""));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        Broadcast broadcast = new Broadcast(
                UUID.randomUUID().toString(),
                election,
                String.join(",", new TreeSet<>(roots)),
                title,
                text,
                selection.codes(),
                found.bodies().size(),
                found.people(),
                by,
                clock.instant());
        store.store(broadcast, found.bodies());
        tell(broadcast, 0, title, List.copyOf(found.bodies()));
        record(broadcast, by)
                .with("bodies", broadcast.bodies())
                .with("people", broadcast.people())
                .with("selection", broadcast.selection())
                .publish();
        return broadcast.id();
    }

    /**
     * Reminds the bodies of which nobody has read it.
     *
     * @return how many
     * @throws RefusedException if all have read it, or they were reminded today
     */
    int remind(Broadcast broadcast, String by) {
        Instant now = clock.instant();
        Optional<Reminder> last = store.lastReminder(broadcast.id());
        last.filter(r -> VietnamTime.dayOf(r.sentAt()).equals(VietnamTime.dayOf(now)))
                .ifPresent(r -> {
                    throw new RefusedException(BroadcastRule.REMINDED_TODAY.broken("", VietnamTime.format(r.sentAt())));
                });
        List<String> unread = store.unread(broadcast.id());
        if (unread.isEmpty()) {
            throw new RefusedException(BroadcastRule.ALL_READ.broken(""));
        }
        Reminder reminder = new Reminder(last.map(Reminder::number).orElse(0) + 1, unread.size(), now);
        store.reminded(broadcast.id(), reminder, by);
        String title =
                messages.getMessage("broadcast.text.reminder", new Object[] {broadcast.titleVi()}, Words.VIETNAMESE);
        tell(broadcast, reminder.number(), title, unread);
        record(broadcast, by)
                .with("reminder", reminder.number())
                .with("bodies", reminder.bodies())
                .publish();
        return unread.size();
    }

    /** Broadcasts that a coordinator of some units sees: its own, and those of coordinators of units below. */
    @Transactional(readOnly = true)
    List<Broadcast> visible(String election, Set<String> units, String user) {
        return store.of(election, LISTED).stream()
                .filter(b -> isVisible(b, units, user))
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Broadcast> find(String id) {
        return store.find(id);
    }

    static boolean isVisible(Broadcast broadcast, Set<String> units, String user) {
        return broadcast.sentBy().equals(user)
                || new HashSet<>(units).containsAll(List.of(broadcast.scope().split(",")));
    }

    @Transactional(readOnly = true)
    List<Receipt> receipts(Broadcast broadcast, Readers readers, String type, int offset, int limit) {
        return store.receipts(broadcast.id(), readers, type, offset, limit);
    }

    @Transactional(readOnly = true)
    int count(Broadcast broadcast, Readers readers, String type) {
        return store.count(broadcast.id(), readers, type);
    }

    @Transactional(readOnly = true)
    Optional<Reminder> lastReminder(Broadcast broadcast) {
        return store.lastReminder(broadcast.id());
    }

    private Records.Entry record(Broadcast broadcast, String by) {
        String root = broadcast.scope().split(",")[0];
        return records.of(RecordKind.BROADCAST)
                .by(by)
                .unit(root)
                .capacity(Groups.of(EngineGroups.COORDINATOR, root))
                .subject(broadcast.id());
    }

    private void tell(Broadcast broadcast, int reminder, String title, List<String> bodies) {
        String unit = territory
                .find(broadcast.election(), broadcast.scope().split(",")[0])
                .map(BodyNames::within)
                .orElse("");
        String text = broadcast.textVi() + "\n\n"
                + messages.getMessage("broadcast.text.sender", new Object[] {unit}, Words.VIETNAMESE);
        for (int from = 0; from < bodies.size(); from += BODIES_A_NOTICE) {
            events.publishEvent(new Notice(
                    JdbcBroadcasts.notice(broadcast.id(), reminder),
                    Notice.Kind.BROADCAST,
                    Ordered.set(bodies.subList(from, Math.min(bodies.size(), from + BODIES_A_NOTICE))),
                    "",
                    title,
                    text,
                    clock.instant()));
        }
    }
}
