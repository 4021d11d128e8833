package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.springframework.stereotype.Component;

/** What of a case must come after what: the reason once its limit has passed, the sending after the decision. */
@Component
class CaseOrder {

    private static final Set<Evidence.Kind> DECIDING =
            Set.of(Evidence.Kind.DECISION, Evidence.Kind.RATIFICATION, Evidence.Kind.EXTERNAL_DECISION);

    private final Cases cases;
    private final CaseLog log;
    private final Clock clock;

    CaseOrder(Cases cases, CaseLog log, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** Whether a reason for being late is missing. */
    List<Violation> late(CaseKey key) {
        Instant now = clock.instant();
        return cases.find(key)
                .filter(c -> c.lateReason().isBlank())
                .flatMap(CaseFile::legalLimit)
                .filter(now::isAfter)
                .map(limit -> List.of(WorkRule.LATE_REASON.broken("lateReason", VietnamTime.format(limit))))
                .orElse(List.of());
    }

    /** A document is sent on or after the day it was decided. */
    List<Violation> dispatched(CaseKey key, LocalDate day) {
        List<Violation> broken = new ArrayList<>();
        if (day.isAfter(today())) {
            broken.add(WorkRule.DATE_IN_FUTURE.broken("dispatchDate", VietnamTime.format(day)));
        }
        latest(key, DECIDING)
                .filter(day::isBefore)
                .ifPresent(decided -> broken.add(WorkRule.SENT_BEFORE_DECISION.broken(
                        "dispatchDate", VietnamTime.format(day), VietnamTime.format(decided))));
        return broken;
    }

    /** A decision is not dated before the case was submitted, nor before what agrees to it. */
    List<Violation> decided(CaseKey key, LocalDate day) {
        List<Violation> broken = new ArrayList<>();
        log.firstSubmission(key)
                .map(VietnamTime::dayOf)
                .filter(day::isBefore)
                .ifPresent(submitted -> broken.add(before(WorkRule.BEFORE_PROPOSAL, day, submitted)));
        latest(key, Set.of(Evidence.Kind.AGREEMENT))
                .filter(day::isBefore)
                .ifPresent(agreed -> broken.add(before(WorkRule.BEFORE_AGREEMENT, day, agreed)));
        return broken;
    }

    static Violation before(WorkRule rule, LocalDate day, LocalDate earlier) {
        return rule.broken("date", VietnamTime.format(day), VietnamTime.format(earlier));
    }

    private Optional<LocalDate> latest(CaseKey key, Set<Evidence.Kind> kinds) {
        return cases.documents(key).stream()
                .filter(document -> kinds.contains(document.kind()))
                .map(Evidence::date)
                .max(Comparator.naturalOrder());
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }
}
