package org.baucu.audit.ledger;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.baucu.audit.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed entries of a case or of the ledger, batch by batch. */
@Component
class ArchivedEntries {

    private static final String COLUMNS =
            "SELECT b.seal, b.place, e.* FROM ledger_batch b JOIN ledger_entry e ON e.number = b.entry ";

    private final SealRows seals;
    private final JdbcClient jdbc;

    ArchivedEntries(SealRows seals, JdbcClient jdbc) {
        this.seals = seals;
        this.jdbc = jdbc;
    }

    void each(Optional<String> caseKey, long upTo, Taker taker) throws IOException {
        if (caseKey.isPresent()) {
            take(ofCase(caseKey.get(), upTo), taker);
            return;
        }
        List<Seal> next = seals.after(0);
        while (!next.isEmpty() && next.get(0).number() <= upTo) {
            long last = next.get(next.size() - 1).number();
            take(between(next.get(0).number(), Math.min(last, upTo)), taker);
            next = seals.after(last);
        }
    }

    private List<ArchiveWriter.Archived> ofCase(String caseKey, long upTo) {
        return jdbc.sql(COLUMNS + "WHERE e.case_key = ? AND b.seal <= ? ORDER BY b.seal, b.place")
                .params(caseKey, upTo)
                .query(ArchivedEntries::read)
                .list();
    }

    private List<ArchiveWriter.Archived> between(long first, long last) {
        return jdbc.sql(COLUMNS + "WHERE b.seal BETWEEN ? AND ? ORDER BY b.seal, b.place")
                .params(first, last)
                .query(ArchivedEntries::read)
                .list();
    }

    private static void take(List<ArchiveWriter.Archived> entries, Taker taker) throws IOException {
        for (ArchiveWriter.Archived entry : entries) {
            taker.take(entry);
        }
    }

    private static ArchiveWriter.Archived read(ResultSet row, int n) throws SQLException {
        return new ArchiveWriter.Archived(
                row.getLong("number"), row.getLong("seal"), row.getInt("place"), EntryRows.read(row));
    }

    /** Takes one entry after the other. */
    interface Taker {
        void take(ArchiveWriter.Archived entry) throws IOException;
    }
}
