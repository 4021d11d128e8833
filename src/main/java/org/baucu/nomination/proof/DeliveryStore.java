package org.baucu.nomination.proof;

import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries of biographies as communes report them. */
@Repository
@Transactional
public class DeliveryStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DeliveryStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces what a case reports. */
    public void report(CaseKey key, List<Delivery> deliveries) {
        jdbc.sql("DELETE FROM biography_delivery WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Delivery one : deliveries) {
            rows.add(new Object[] {
                key.toString(), rows.size(), one.place(), one.households(), one.delivered(), one.reason(), false
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO biography_delivery (case_key, position, place, households, delivered, reason, confirmed)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    /** What a case reports, in the order it was submitted. */
    @Transactional(readOnly = true)
    public List<Delivery> of(CaseKey key) {
        return jdbc.sql("SELECT * FROM biography_delivery WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new Delivery(
                        row.getString("place"),
                        row.getInt("households"),
                        row.getInt("delivered"),
                        row.getString("reason")))
                .list();
    }

    /** Marks what a case reports as confirmed. */
    public void confirm(CaseKey key) {
        jdbc.sql("UPDATE biography_delivery SET confirmed = TRUE WHERE case_key = ?")
                .param(key.toString())
                .update();
    }
}
