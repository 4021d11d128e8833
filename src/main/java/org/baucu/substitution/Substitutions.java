package org.baucu.substitution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baucu.identity.Accounts;
import org.baucu.platform.Ordered;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.SubstitutionRule;
import org.baucu.platform.work.TaskPassing;
import org.baucu.substitution.domain.NamingRules;
import org.baucu.substitution.domain.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names substitutes, and begins and ends their time. Who may name one for whom is asked before, by the pages. */
@Service
@Transactional
public class Substitutions {

    /** Days that one substitution lasts at most. */
    public static final int LONGEST = NamingRules.LONGEST;

    private final JdbcSubstitutions store;
    private final TaskPassing passing;
    private final Accounts accounts;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Substitutions(
            JdbcSubstitutions store,
            TaskPassing passing,
            Accounts accounts,
            Records records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passing = passing;
        this.accounts = accounts;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names a substitute; where the first day is today, the open tasks pass at once.
     *
     * @param namedBy user id of who names
     * @throws RefusedException if a rule of naming is broken
     */
    public Substitution name(Wish wish, String namedBy) {
        store.lock();
        Instant now = clock.instant();
        List<Violation> broken = NamingRules.check(
                wish,
                VietnamTime.dayOf(now),
                Ordered.set(accounts.members(wish.body())),
                store.ofEither(wish.person(), wish.substitute()));
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        Substitution named = new Substitution(
                UUID.randomUUID().toString(),
                wish.body(),
                wish.person(),
                wish.substitute(),
                wish.firstDay().orElseThrow(),
                wish.lastDay().orElseThrow(),
                Optional.empty());
        Wish.Reason reason = wish.reason().orElseThrow();
        store.create(named, reason, wish.note(), namedBy);
        record(RecordKind.SUBSTITUTE_NAMED, named, namedBy)
                .with("substitute", named.substitute())
                .with("firstDay", named.firstDay())
                .with("lastDay", named.lastDay())
                .with("reason", reason.code())
                .publish();
        tell(
                named,
                "named",
                "Phân công người thay",
                "Từ %s đến hết %s, người được phân công thay thực hiện việc của "
                        + "người được thay ở cơ quan này. Xem trang “Người được phân công thay”.");
        if (named.holds(now)) {
            begin(named);
        }
        return named;
    }

    /**
     * Names a substitute from today on, for somebody who cannot do so.
     *
     * @param lastDay last day, included; empty if none was given
     * @throws RefusedException if a rule of naming is broken
     */
    public Substitution nameFromToday(
            String body, String person, String substitute, Optional<LocalDate> lastDay, String note, String namedBy) {
        return name(
                new Wish(
                        body,
                        person,
                        substitute,
                        Optional.of(VietnamTime.dayOf(clock.instant())),
                        lastDay,
                        Optional.of(Wish.Reason.OTHER),
                        note),
                namedBy);
    }

    /**
     * Ends a substitution before its last day, or before it has begun; undone tasks go back at once.
     *
     * @param by user id of who ends it
     * @throws RefusedException if it has ended already
     */
    public void end(Substitution substitution, String by) {
        if (!store.end(substitution.id(), by)) {
            throw new RefusedException(SubstitutionRule.ENDED_ALREADY.broken(""));
        }
        close(store.find(substitution.id()).orElseThrow(), by);
    }

    /** Passes the open tasks of one whose first day has come; nothing if that was done. */
    public void begin(Substitution substitution) {
        if (store.begin(substitution.id())) {
            passing.begin(substitution);
        }
    }

    /** Gives back the undone tasks of one that is over; nothing if that was done. */
    public void close(Substitution substitution) {
        close(substitution, "");
    }

    @Transactional(readOnly = true)
    public Optional<Substitution> find(String id) {
        return store.find(id);
    }

    /** Who does a person's work in a body now. */
    @Transactional(readOnly = true)
    public Optional<Substitution> now(String person, String body) {
        return store.of(person, body, clock.instant());
    }

    private void close(Substitution substitution, String by) {
        if (!store.close(substitution.id())) {
            return;
        }
        passing.end(substitution);
        record(RecordKind.SUBSTITUTE_ENDED, substitution, by)
                .with("substitute", substitution.substitute())
                .with("early", substitution.endedAt().isPresent())
                .publish();
        tell(
                substitution,
                "ended",
                "Kết thúc phân công người thay",
                "Việc phân công thay từ %s đến %s đã kết thúc. " + "Việc chưa xong trở lại với người được thay.");
    }

    /** Its subject is the person who is away. */
    private Records.Entry record(RecordKind kind, Substitution s, String by) {
        return records.of(kind)
                .by(by)
                .unit(Groups.unitOf(s.body()))
                .capacity(s.body())
                .subject(s.person())
                .with("substitution", s.id());
    }

    private void tell(Substitution s, String what, String title, String text) {
        events.publishEvent(new Notice(
                "substitution:" + s.id() + ":" + what,
                Notice.Kind.SUBSTITUTE,
                Set.of(Notice.person(s.person()), Notice.person(s.substitute())),
                "",
                title,
                text.formatted(VietnamTime.format(s.firstDay()), VietnamTime.format(s.lastDay())),
                clock.instant()));
    }
}
