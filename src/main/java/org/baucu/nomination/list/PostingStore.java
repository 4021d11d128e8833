package org.baucu.nomination.list;

import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.list.domain.Posting;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Postings as communes report them. */
@Repository
@Transactional
public class PostingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PostingStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces what a case reports. */
    public void report(CaseKey key, List<Posting> postings) {
        jdbc.sql("DELETE FROM list_posting WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Posting posting : postings) {
            rows.add(new Object[] {
                key.toString(),
                rows.size(),
                posting.areaNumber(),
                Timestamps.of(posting.postedAt()),
                posting.place(),
                false
            });
        }
        batches.batchUpdate(
                "INSERT INTO list_posting (case_key, position, area_number, posted_at, place, confirmed) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** What a case reports, in the order it was submitted. */
    @Transactional(readOnly = true)
    public List<Posting> of(CaseKey key) {
        return jdbc.sql("SELECT * FROM list_posting WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new Posting(
                        row.getInt("area_number"), Timestamps.get(row, "posted_at"), row.getString("place")))
                .list();
    }

    /** Marks what a case reports as confirmed. */
    public void confirm(CaseKey key) {
        jdbc.sql("UPDATE list_posting SET confirmed = TRUE WHERE case_key = ?")
                .param(key.toString())
                .update();
    }
}
