package org.baucu.audit.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders and reports to the level above that reached the bodies' inboxes, with how many of their people have read them. */
@Component
class SentNotices {

    private static final String NOTICES =
            """
            SELECT m.notice_id, m.kind, m.receiver, m.happened_at,
                (SELECT COUNT(*) FROM inbox_read r WHERE r.message_id = m.id) AS readers
            FROM inbox_message m WHERE m.case_key = ? AND m.kind IN ('REMINDER', 'ESCALATION') ORDER BY m.happened_at, m.id""";

    private final JdbcClient jdbc;

    SentNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Happening> of(String caseKey) {
        Map<String, Sent> sent = new LinkedHashMap<>();
        jdbc.sql(NOTICES).param(caseKey).query(row -> {
            Sent notice = sent.get(row.getString("notice_id"));
            if (notice == null) {
                notice = new Sent(
                        Timestamps.get(row, "happened_at"),
                        row.getString("kind").equals("REMINDER") ? RecordKind.REMINDED : RecordKind.ESCALATED,
                        new ArrayList<>(),
                        new int[1]);
                sent.put(row.getString("notice_id"), notice);
            }
            notice.receivers().add(row.getString("receiver"));
            notice.readers()[0] += row.getInt("readers");
        });
        return sent.values().stream()
                .map(s -> Happening.of(s.at(), s.kind())
                        .with(
                                Map.of(
                                        "receivers",
                                        String.join(" ", s.receivers()),
                                        "readers",
                                        String.valueOf(s.readers()[0])),
                                Map.of()))
                .toList();
    }

    private record Sent(Instant at, RecordKind kind, List<String> receivers, int[] readers) {}
}
