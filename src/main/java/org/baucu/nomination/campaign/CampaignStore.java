package org.baucu.nomination.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans of campaigns and the reports on their meetings. Candidates go in and come out by place on the list of the moment, and are kept by id. */
@Repository
@Transactional
public class CampaignStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CampaignPlaces places;

    CampaignStore(JdbcClient jdbc, JdbcTemplate batches, CampaignPlaces places) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.places = places;
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
        CampaignPlaces.Lists lists = places.of(key);
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
                lists.kept(meeting.unitNumber(), meeting.candidates())
            });
        }
        batches.batchUpdate(
                """
                INSERT INTO campaign_meeting (case_key, position, unit_number, starts_at, ends_at, form, place, candidates)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    /** The meetings of a plan, in the order it was submitted; who was struck since then is not invited any more. */
    @Transactional(readOnly = true)
    public List<CampaignMeeting> meetings(CaseKey key) {
        CampaignPlaces.Lists lists = places.of(key);
        return jdbc.sql("SELECT * FROM campaign_meeting WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new CampaignMeeting(
                        row.getInt("unit_number"),
                        Timestamps.get(row, "starts_at"),
                        Timestamps.get(row, "ends_at"),
                        row.getString("form"),
                        row.getString("place"),
                        lists.places(row.getInt("unit_number"), row.getString("candidates"))))
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
        CampaignPlaces.Lists lists = places.of(key);
        List<CampaignMeeting> meetings = meetings(key);
        List<Object[]> rows = new ArrayList<>();
        for (MeetingReport report : reports) {
            rows.add(new Object[] {
                key.toString(),
                rows.size(),
                report.held(),
                report.attendance(),
                lists.kept(unit(meetings, rows.size()), report.absent()),
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
        CampaignPlaces.Lists lists = places.of(key);
        List<CampaignMeeting> meetings = meetings(key);
        return jdbc.sql("SELECT * FROM campaign_report WHERE case_key = ? ORDER BY position")
                .param(key.toString())
                .query((row, n) -> new MeetingReport(
                        row.getBoolean("held"),
                        row.getInt("attendance"),
                        lists.places(unit(meetings, n), row.getString("absent")),
                        row.getString("opinions"),
                        row.getString("violations"),
                        row.getString("note")))
                .list();
    }

    /** The electoral unit of the meeting in a row; none of the council's for a row without one. */
    private static int unit(List<CampaignMeeting> meetings, int row) {
        return row < meetings.size() ? meetings.get(row).unitNumber() : 0;
    }
}
