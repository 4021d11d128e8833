package org.baucu.phases.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.calendar.Milestone;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** Keeps for good which dates an election got, and which of them were changed. */
@Component
class CalendarRecords {

    private final Records records;

    CalendarRecords(Records records) {
        this.records = records;
    }

    void approved(CaseKey key, Object before, Object after) {
        entry(RecordKind.ELECTION_APPROVED, key).changed("state", before, after).publish();
    }

    /** Every milestone with its date. */
    void fixed(CaseKey key, List<Milestone> milestones) {
        Records.Entry entry = entry(RecordKind.CALENDAR_FIXED, key).with("milestones", milestones.size());
        dates(milestones).forEach((code, date) -> entry.with("after." + code, date));
        entry.publish();
    }

    /** Only what differs. */
    void changed(CaseKey key, String change, List<Milestone> before, List<Milestone> after) {
        Records.Entry entry = entry(RecordKind.CALENDAR_CHANGED, key).with("change", change);
        Map<String, String> old = dates(before);
        dates(after).forEach((code, date) -> {
            String was = old.getOrDefault(code, "");
            if (!was.equals(date)) {
                entry.changed(code, was, date);
            }
        });
        entry.publish();
    }

    private Records.Entry entry(RecordKind kind, CaseKey key) {
        return records.of(kind).of(key).by("").subject(key.election());
    }

    private static Map<String, String> dates(List<Milestone> milestones) {
        Map<String, String> dates = new LinkedHashMap<>();
        milestones.forEach(m -> dates.put(
                m.code(),
                m.day().map(Object::toString).orElse("")
                        + m.hour().map(hour -> "T" + hour).orElse("")));
        return dates;
    }
}
