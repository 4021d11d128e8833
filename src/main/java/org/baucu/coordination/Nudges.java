package org.baucu.coordination;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baucu.coordination.CoordinationScope.Coordinator;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.TaskAssignments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the bodies whose tasks are open to get on with their cases; one message to a body, however many of its cases are meant. */
@Service
@Transactional
public class Nudges {

    /** Cases nudged at once. */
    public static final int AT_ONCE = 300;

    /** Characters of a message. */
    public static final int TEXT = 2000;

    private static final List<String> REASONS =
            Arrays.stream(Reasons.OfNudge.values()).map(Reasons.OfNudge::code).toList();

    private final JdbcNudges store;
    private final Cases cases;
    private final TaskAssignments tasks;
    private final NudgeTexts texts;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nudges(
            JdbcNudges store,
            Cases cases,
            TaskAssignments tasks,
            NudgeTexts texts,
            Records records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.tasks = tasks;
        this.texts = texts;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a nudge about cases that the caller has checked to be the coordinator's.
     *
     * @return how many bodies were told
     * @throws RefusedException if reason or text is missing, nothing waits any more, or a case was nudged today and no word is said why again
     */
    public int send(Coordinator by, Collection<CaseKey> keys, Reasons reasons, String text) {
        String written = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        List<String> businessKeys =
                keys.stream().map(CaseKey::toString).distinct().toList();
        List<Violation> broken = new ArrayList<>(reasons.check(REASONS));
        check(businessKeys, reasons, written).ifPresent(broken::add);
        refuse(broken);
        Map<String, Set<String>> bodies = tasks.bodies(businessKeys);
        if (bodies.isEmpty()) {
            throw new RefusedException(CoordinationRule.NOTHING_WAITS.broken(""));
        }
        Nudge nudge = new Nudge(
                UUID.randomUUID().toString(),
                by.id(),
                clock.instant(),
                reasons.code(),
                reasons.note(),
                written,
                List.of());
        store.store(nudge, bodies);
        Map<String, List<CaseFile>> byBody = new LinkedHashMap<>();
        bodies.forEach((key, groups) -> {
            CaseFile file = cases.find(CaseKey.parse(key)).orElseThrow();
            groups.forEach(group ->
                    byBody.computeIfAbsent(group, g -> new ArrayList<>()).add(file));
            record(by, nudge, file.key(), groups);
        });
        byBody.forEach((body, files) -> tell(nudge, body, files));
        return byBody.size();
    }

    /** Nudges of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Nudge> of(CaseKey key, int limit) {
        return store.of(key.toString(), limit);
    }

    /** When cases were last nudged today, by business key. */
    @Transactional(readOnly = true)
    public Map<String, Instant> today(Collection<String> businessKeys) {
        return store.since(businessKeys, VietnamTime.at(VietnamTime.dayOf(clock.instant()), LocalTime.MIDNIGHT));
    }

    /** A phase's undecided cases whose legal limit has passed, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<CaseKey> overdue(String election, String process) {
        return store.overdue(election, process, clock.instant()).stream()
                .map(CaseKey::parse)
                .toList();
    }

    private Optional<Violation> check(List<String> keys, Reasons reasons, String text) {
        if (keys.isEmpty()) {
            return Optional.of(CoordinationRule.NONE_CHOSEN.broken(""));
        }
        if (keys.size() > AT_ONCE) {
            return Optional.of(CoordinationRule.TOO_MANY.broken("", keys.size(), AT_ONCE));
        }
        if (text.isEmpty()) {
            return Optional.of(CoordinationRule.NO_TEXT.broken("text"));
        }
        if (text.length() > TEXT) {
            return Optional.of(CoordinationRule.TEXT_TOO_LONG.broken("text", TEXT));
        }
        return reasons.note().isBlank()
                ? today(keys).values().stream()
                        .max(Comparator.naturalOrder())
                        .map(at -> CoordinationRule.NUDGED_TODAY.broken("note", VietnamTime.format(at)))
                : Optional.empty();
    }

    private void record(Coordinator by, Nudge nudge, CaseKey key, Set<String> bodies) {
        records.of(RecordKind.NUDGED)
                .of(key)
                .by(by.id())
                .capacity(by.capacity())
                .subject(nudge.id())
                .with("reason", nudge.reason())
                .with("bodies", String.join(",", bodies))
                .publish();
    }

    private void tell(Nudge nudge, String body, List<CaseFile> files) {
        events.publishEvent(new Notice(
                "nudge:" + nudge.id() + ":" + body,
                Notice.Kind.NUDGE,
                Set.of(body),
                files.size() == 1 ? files.get(0).key().toString() : "",
                texts.subject(files),
                texts.full(nudge.textVi(), files),
                nudge.sentAt()));
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
    }
}
