package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.baucu.audit.LedgerEntry;
import org.baucu.audit.history.CaseHistory;
import org.baucu.audit.history.FiledDocument;
import org.baucu.audit.history.Happening;
import org.baucu.audit.history.web.HappeningView.Changed;
import org.baucu.audit.history.web.HappeningView.DocumentView;
import org.baucu.audit.history.web.HappeningView.Fact;
import org.baucu.audit.history.web.HappeningView.FileView;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.record.RecordKind;
import org.baucu.territory.BodyNames;
import org.springframework.stereotype.Component;

/** Writes what happened to a case. */
@Component
class HappeningViews {

    /** Values that are lists of bodies. */
    private static final Set<String> BODIES = Set.of("receivers", "groups");

    private static final String STEP = "step";
    private static final String ASSIGNEE = "assignee";
    private static final String CANDIDATE = "candidate-step";

    /** What the program does by itself, or what says no more than its neighbour. */
    private static final Set<RecordKind> MINOR = Set.of(
            RecordKind.TASK_OPENED,
            RecordKind.TASK_DONE,
            RecordKind.TASK_WITHDRAWN,
            RecordKind.FILE_STORED,
            RecordKind.PERSONAL_DATA_READ,
            RecordKind.EXPORTED);

    private final AuditWords words;
    private final DiffViews diffs;
    private final LawViews laws;
    private final BodyNames bodies;

    HappeningViews(AuditWords words, DiffViews diffs, LawViews laws, BodyNames bodies) {
        this.words = words;
        this.diffs = diffs;
        this.laws = laws;
        this.bodies = bodies;
    }

    List<HappeningView> of(CaseHistory.History history, Map<String, String> names) {
        List<HappeningView> views = new ArrayList<>();
        for (Happening h : history.happenings()) {
            HappeningView view = view(h, history, names);
            int last = views.size() - 1;
            if (last >= 0 && views.get(last).sameStepOfLaw(view)) {
                views.set(last, views.get(last).withLaws(view));
            } else {
                views.add(view);
            }
        }
        return views;
    }

    private HappeningView view(Happening h, CaseHistory.History history, Map<String, String> names) {
        String election = history.file().key().election();
        boolean submission = h.kind() == RecordKind.SUBMITTED;
        String at = VietnamTime.format(h.at());
        return new HappeningView(
                at.substring(0, 10),
                at.substring(11),
                tone(h.kind()),
                icon(h.kind()),
                title(h),
                history.stepNames().getOrDefault(h.step(), ""),
                h.person().isEmpty() ? words.say("audit.event.program") : names.getOrDefault(h.person(), h.person()),
                h.capacity().isEmpty() ? "" : bodies.of(election, h.capacity()).orElse(h.capacity()),
                h.onBehalfOf().isEmpty() ? "" : names.getOrDefault(h.onBehalfOf(), h.onBehalfOf()),
                h.violations(),
                h.document().map(this::document).orElse(null),
                h.reason(),
                facts(h, election),
                changes(h, names),
                h.kind() == RecordKind.LAW_APPLIED ? List.of(laws.of(h)) : List.of(),
                submission && history.diffs().containsKey(h.version())
                        ? diffs.of(
                                history.diffs().get(h.version()),
                                !history.diffs().containsKey(h.version() - 1))
                        : null,
                !h.contradicted().isEmpty()
                        ? "broken"
                        : h.entries().isEmpty() ? "missing" : h.isSealed() ? "sealed" : "waiting",
                h.entries().stream().map(LedgerEntry::number).toList(),
                h.contradicted().stream().map(this::label).collect(Collectors.joining(", ")),
                submission && history.diffs().containsKey(h.version()) ? h.version() : 0,
                h.kind() == RecordKind.CANDIDATE_STEP ? h.taskId() : "",
                MINOR.contains(h.kind()));
    }

    private String title(Happening h) {
        return switch (h.kind()) {
            case SUBMITTED -> words.say("audit.event.submitted", h.version());
            case REFUSED ->
                h.violations().isEmpty()
                        ? words.say("record.refused")
                        : words.say("audit.event.refused", h.violations().size());
            case DECIDED, DOCUMENT_RECORDED ->
                h.values().containsKey(STEP)
                        ? words.say("audit.event." + h.values().get(STEP))
                        : words.say("record." + h.kind().code());
            case CANDIDATE_STEP -> candidateStep(h.values().getOrDefault(STEP, ""));
            default -> words.say("record." + h.kind().code());
        };
    }

    private String candidateStep(String code) {
        return code.isEmpty() ? "" : words.sayOr("candidate.step." + code, code);
    }

    private List<Fact> facts(Happening h, String election) {
        List<Fact> facts = new ArrayList<>();
        if (h.kind() == RecordKind.LAW_APPLIED) {
            return facts;
        }
        h.values().forEach((key, value) -> {
            if (BODIES.contains(key)) {
                facts.add(new Fact(label(key), bodyNames(value, election)));
            } else if (!key.equals(STEP) && !value.isEmpty()) {
                facts.add(new Fact(label(key), value));
            }
        });
        return facts;
    }

    private List<Changed> changes(Happening h, Map<String, String> names) {
        return h.changes().entrySet().stream()
                .filter(e -> !e.getValue().before().equals(e.getValue().after()))
                .map(e -> {
                    UnaryOperator<String> said =
                            switch (e.getKey()) {
                                case ASSIGNEE -> person -> names.getOrDefault(person, person);
                                case CANDIDATE -> this::candidateStep;
                                default -> UnaryOperator.identity();
                            };
                    return new Changed(
                            label(e.getKey()),
                            said.apply(e.getValue().before()),
                            said.apply(e.getValue().after()));
                })
                .toList();
    }

    private String bodyNames(String groups, String election) {
        return Arrays.stream(groups.split("[ ,]+"))
                .filter(group -> !group.isBlank())
                .map(group -> bodies.of(election, group.strip()).orElse(group.strip()))
                .collect(Collectors.joining(", "));
    }

    private String label(String key) {
        return words.sayOr("audit.field." + key, key);
    }

    private DocumentView document(FiledDocument d) {
        Optional<FiledDocument.Meeting> meeting = d.meeting();
        return new DocumentView(
                words.say(
                        "audit.doc.title",
                        words.say("audit.doc." + d.kind().name()),
                        d.number(),
                        VietnamTime.format(d.date())),
                d.signer(),
                d.file().map(FileView::of).orElse(null),
                meeting.map(m -> words.say("audit.doc.meetingText", m.members(), m.present(), m.inFavour()))
                        .orElse(""),
                meeting.flatMap(FiledDocument.Meeting::minutes)
                        .map(FileView::of)
                        .orElse(null));
    }

    private static String tone(RecordKind kind) {
        return switch (kind) {
            case REFUSED, RETURNED, ATTEMPT_REFUSED, ESCALATED -> "e";
            case REMINDED, NUDGED, LIMITS_MOVED, LATE_REASON, TASK_REASSIGNED -> "w";
            case DECIDED, DOCUMENT_RECORDED, CLOSED, FOUND_LAWFUL -> "o";
            case TASK_CLAIMED, SUBMITTED, CASE_OPENED -> "r";
            default -> "n";
        };
    }

    private static String icon(RecordKind kind) {
        return switch (kind) {
            case CASE_OPENED -> "play";
            case TASK_OPENED -> "clip";
            case TASK_CLAIMED -> "hand";
            case TASK_RELEASED, RETURNED, REFUSED -> "back";
            case TASK_REASSIGNED, SUBSTITUTE_NAMED, SUBSTITUTE_ENDED -> "people";
            case SUBMITTED -> "send";
            case REMINDED, NUDGED, BROADCAST -> "bell";
            case ESCALATED -> "up";
            case DECIDED, DOCUMENT_RECORDED, FOUND_LAWFUL, TASK_DONE -> "done";
            case LIMITS_MOVED, CALENDAR_FIXED, CALENDAR_CHANGED -> "cal";
            case LATE_REASON -> "late";
            case LAW_APPLIED -> "list";
            case CLOSED -> "seal";
            case ATTEMPT_REFUSED -> "x";
            case EXPORTED, REPORTED -> "dl";
            default -> "info";
        };
    }
}
