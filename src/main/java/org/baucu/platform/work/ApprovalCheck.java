package org.baucu.platform.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.springframework.stereotype.Component;

/** Everything that is wrong with a document that agrees to a case or decides it, found at once and not one by one. */
@Component
class ApprovalCheck {

    private final CaseOrder order;
    private final MeetingRule meetingRule;
    private final Elections elections;
    private final Clock clock;

    ApprovalCheck(CaseOrder order, MeetingRule meetingRule, Elections elections, Clock clock) {
        this.order = order;
        this.meetingRule = meetingRule;
        this.elections = elections;
        this.clock = clock;
    }

    List<Violation> check(WorkItem item, TaskDeclaration declared, Evidence evidence, Optional<String> lateReason) {
        List<Violation> broken = new ArrayList<>(
                EvidenceRules.check(evidence, declared.step() != Step.AGREE, VietnamTime.dayOf(clock.instant())));
        broken.addAll(dated(item.key(), declared.step(), evidence.date()));
        if (declared.meeting()) {
            broken.addAll(meetingRule.check(item.key().election(), item.group(), evidence.meeting()));
        }
        lateReason.ifPresent(reason -> broken.addAll(EvidenceRules.reason("lateReason", "Lý do chậm", reason)));
        if (declared.step().decides() && lateReason.isEmpty()) {
            broken.addAll(order.late(item.key()));
        }
        return broken;
    }

    /** First the election is announced, then a case is submitted, then agreed to, then decided. */
    private List<Violation> dated(CaseKey key, Step step, LocalDate day) {
        Optional<LocalDate> announced =
                elections.find(key.election()).map(Election::announcedOn).filter(day::isBefore);
        if (announced.isPresent()) {
            return List.of(CaseOrder.before(WorkRule.BEFORE_ANNOUNCEMENT, day, announced.get()));
        }
        return step == Step.AGREE ? List.of() : order.decided(key, day);
    }
}
