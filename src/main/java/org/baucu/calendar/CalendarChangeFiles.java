package org.baucu.calendar;

import java.util.List;
import org.baucu.platform.files.FileCases;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of the documents that change a calendar. */
@Component
class CalendarChangeFiles implements FileCases {

    private final JdbcClient jdbc;

    CalendarChangeFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseKey> of(String fileId) {
        return jdbc.sql(
                        "SELECT DISTINCT case_key FROM calendar_change WHERE file_id = ? AND case_key IS NOT NULL ORDER BY case_key")
                .param(fileId)
                .query((row, n) -> CaseKey.parse(row.getString(1)))
                .list();
    }
}
