package org.baucu.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** How a document of {@code case_document} is read. */
final class EvidenceRows {

    private EvidenceRows() {}

    static Evidence read(ResultSet row) throws SQLException {
        int total = row.getInt("members_total");
        Optional<Evidence.Meeting> meeting = row.wasNull()
                ? Optional.empty()
                : Optional.of(new Evidence.Meeting(
                        total,
                        row.getInt("present"),
                        row.getInt("in_favour"),
                        Optional.ofNullable(row.getString("minutes_file_id"))));
        return new Evidence(
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("signer"),
                Optional.ofNullable(row.getString("file_id")),
                meeting);
    }
}
