package org.baucu.nomination.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans of campaigns and the reports on their meetings. */
@Repository
@Transactional
public class CampaignStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CampaignStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces the plan of a case; a report on the plan before is gone with it. */
    public void plan(CaseKey key, List<CampaignMeeting> meetings, Optional<Instant> instructedAt) {
        for (String table : List.of("campaign_report", "campaign_meeting", "campaign_plan")) {
            jdbc.sql("DELETE FROM " + table + " WHERE case_key = ?")
                    .param(key.toString())
                    .update();
        }
        jdbc.sql("INSERT INTO campaign_plan (case_key, instructed_at) VALUES (?, ?)")
                .params(key.toString(), Timestamps.of(instructedAt))
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (CampaignMeeting meeting : meetings) {
            rows.add(new Object[] {
                key.toString(),
                rows.size(),
                meeting.unitNumber(),
                Timestamps.of(meeting.startsAt()),
                Timestamps.of(meeting.endsAt()),
                meeting.form(),
                meeting.place(),
                text(meeting.candidates())
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO campaign_meeting (case_key, position, unit_number, starts_at, ends_at, form, place, candidates)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    /** The meetings of a plan, in the order it was submitted. */
    @Transactional(readOnly = true)
    public List<CampaignMeeting> meetings(CaseKey key) {
        return jdbc.sql("SELECT * FROM campaign_meeting WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new CampaignMeeting(
                        row.getInt("unit_number"),
                        Timestamps.get(row, "starts_at"),
                        Timestamps.get(row, "ends_at"),
                        row.getString("form"),
                        row.getString("place"),
                        numbers(row.getString("candidates"))))
                .list();
    }

    /** When the candidates are instructed; empty while it was not said. */
    @Transactional(readOnly = true)
    public Optional<Instant> instructedAt(CaseKey key) {
        return jdbc
                .sql("SELECT instructed_at FROM campaign_plan WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> Timestamps.find(row, "instructed_at"))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Replaces the report of a case, meeting by meeting in the order of the plan. */
    public void report(CaseKey key, List<MeetingReport> reports) {
        jdbc.sql("DELETE FROM campaign_report WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (MeetingReport report : reports) {
            rows.add(new Object[] {
                key.toString(),
                rows.size(),
                report.held(),
                report.attendance(),
                text(report.absent()),
                report.opinions(),
                report.violations(),
                report.note()
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO campaign_report (case_key, position, held, attendance, absent, opinions, violations, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    /** What a case reports, in the order of the plan; empty before it does. */
    @Transactional(readOnly = true)
    public List<MeetingReport> reports(CaseKey key) {
        return jdbc.sql("SELECT * FROM campaign_report WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new MeetingReport(
                        row.getBoolean("held"),
                        row.getInt("attendance"),
                        numbers(row.getString("absent")),
                        row.getString("opinions"),
                        row.getString("violations"),
                        row.getString("note")))
                .list();
    }

    private static String text(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isBlank())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
