package org.baucu.platform.work;

import java.util.List;
import org.baucu.platform.files.FileCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files and minutes of the documents that prove a step. */
@Component
class DocumentFiles implements FileCases {

    private final JdbcClient jdbc;

    DocumentFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseKey> of(String fileId) {
        return jdbc.sql(
                        """
                        SELECT business_key FROM case_document WHERE file_id = :file
                        UNION SELECT business_key FROM case_document WHERE minutes_file_id = :file ORDER BY business_key""")
                .param("file", fileId)
                .query((row, n) -> CaseKey.parse(row.getString(1)))
                .list();
    }
}
