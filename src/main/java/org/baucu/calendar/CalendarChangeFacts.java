package org.baucu.calendar;

import java.util.Map;
import java.util.TreeMap;
import org.baucu.platform.Sha256;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalFacts;
import org.springframework.stereotype.Component;

/** What the ledger keeps of a proposed change of the calendar. */
@Component
class CalendarChangeFacts implements ProposalFacts {

    private final CalendarChanges changes;

    CalendarChangeFacts(CalendarChanges changes) {
        this.changes = changes;
    }

    @Override
    public Map<String, String> of(CaseKey key) {
        Map<String, String> facts = new TreeMap<>();
        changes.ofCase(key).ifPresent(change -> {
            facts.put("change", change.id());
            change.electionDay().ifPresent(day -> {
                facts.put("before.election-day", change.oldElectionDay().toString());
                facts.put("after.election-day", day.toString());
            });
            change.shift().ifPresent(shift -> facts.put("after." + shift.milestone(), shift.day().toString()));
            facts.put("number", change.document().number());
            facts.put("date", change.document().date().toString());
            facts.put("reason-sha256", Sha256.hex(change.reasonVi()));
        });
        return facts;
    }
}
