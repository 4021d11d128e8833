package org.baucu.platform.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a meeting could decide and did (Điều 26), by the law's table {@code decision-majority}. */
@Component
class MeetingRule {

    private final LawTables law;
    private final Elections elections;
    private final ObjectProvider<BodySize> sizes;

    MeetingRule(LawTables law, Elections elections, ObjectProvider<BodySize> sizes) {
        this.law = law;
        this.elections = elections;
        this.sizes = sizes;
    }

    /** What is wrong with the vote of the body behind a group. */
    List<Violation> check(String electionId, String group, Optional<Evidence.Meeting> meeting) {
        if (meeting.isEmpty()) {
            return List.of(WorkRule.NO_MEETING.broken("meeting"));
        }
        int total = meeting.get().membersTotal();
        OptionalInt members = sizes.stream()
                .map(s -> s.members(electionId, group))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (members.isPresent() && members.getAsInt() != total) {
            return List.of(WorkRule.WRONG_TOTAL.broken("membersTotal", total, members.getAsInt()));
        }
        Election election =
                elections.find(electionId).orElseThrow(() -> new IllegalStateException("no election " + electionId));
        Map<String, Object> row = law.evaluate(
                        "decision-majority",
                        Map.of("ruleSet", election.ruleSet().code()))
                .get(0);
        return EvidenceRules.check(
                meeting.get(),
                new EvidenceRules.Majority(
                        number(row, "presentNumerator"),
                        number(row, "presentDenominator"),
                        number(row, "favourNumerator"),
                        number(row, "favourDenominator")));
    }

    private static int number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
