package org.baucu.platform.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** Whether a meeting could decide and did (Điều 26), by the law's table {@code decision-majority}. */
@Component
class MeetingRule {

    private final LawTables law;
    private final Elections elections;

    MeetingRule(LawTables law, Elections elections) {
        this.law = law;
        this.elections = elections;
    }

    List<Violation> check(String electionId, Optional<Evidence.Meeting> meeting) {
        if (meeting.isEmpty()) {
            return List.of(WorkRule.NO_MEETING.broken("meeting"));
        }
        Election election = elections.find(electionId).orElseThrow(() -> new IllegalStateException("no election " + electionId));
        Map<String, Object> row =
                law.evaluate("decision-majority", Map.of("ruleSet", election.ruleSet().code())).get(0);
        return EvidenceRules.check(meeting.get(), new EvidenceRules.Majority(
                number(row, "presentNumerator"),
                number(row, "presentDenominator"),
                number(row, "favourNumerator"),
                number(row, "favourDenominator")));
    }

    private static int number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
