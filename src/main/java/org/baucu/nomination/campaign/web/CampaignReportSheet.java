package org.baucu.nomination.campaign.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.nomination.list.web.UnitNumbers;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The report on a campaign as a table: a row for each meeting of the plan. */
@Component
class CampaignReportSheet implements RowSheet<List<MeetingReport>> {

    private static final String ID = "meeting";
    private static final String UNIT = "unit";
    private static final String WHEN = "when";
    private static final String FORM = "form";
    private static final String HELD = "held";
    private static final String ATTENDANCE = "attendance";
    private static final String ABSENT = "absent";
    private static final String OPINIONS = "opinions";
    private static final String VIOLATIONS = "violations";
    private static final String NOTE = "note";

    private final CampaignStore store;
    private final CampaignWork work;

    CampaignReportSheet(CampaignStore store, CampaignWork work) {
        this.store = store;
        this.work = work;
    }

    @Override
    public String sheet() {
        return "Kết quả tiếp xúc cử tri";
    }

    @Override
    public String messages() {
        return "campaign-report";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một hội nghị đã có trong kế hoạch; giữ nguyên cột Mã.
                Đã tổ chức: Có hoặc Không. Hội nghị không tổ chức, người ứng cử vắng mặt: ghi lý do.
                Ý kiến của cử tri về từng người ứng cử; không có thì ghi “Không có ý kiến”. Vi phạm: để trống nếu không có.""";
    }

    @Override
    public List<Column> columns(CaseKey key) {
        return List.of(
                Column.id(ID),
                Column.given(UNIT, "Đơn vị bầu cử"),
                Column.given(WHEN, "Hội nghị"),
                Column.given(FORM, "Hình thức, địa điểm"),
                Column.yesNo(HELD, "Đã tổ chức"),
                Column.number(ATTENDANCE, "Số cử tri dự"),
                Column.text(ABSENT, "Người ứng cử vắng"),
                Column.lines(OPINIONS, "Ý kiến của cử tri"),
                Column.lines(VIOLATIONS, "Vi phạm"),
                new Column(NOTE, "Lý do, ghi chú", Column.Type.LINES, List.of(), 1000));
    }

    @Override
    public boolean fixed() {
        return true;
    }

    @Override
    public Rows known(CaseKey key) {
        List<CampaignMeeting> meetings = store.meetings(key);
        List<MeetingReport> reports = store.reports(key);
        Map<String, String> forms = new LinkedHashMap<>();
        work.forms(key).forEach(form -> forms.put(form.code(), form.nameVi()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int at = 0; at < meetings.size(); at++) {
            CampaignMeeting meeting = meetings.get(at);
            Map<String, String> row = new LinkedHashMap<>();
            row.put(ID, String.valueOf(at + 1));
            row.put(UNIT, String.valueOf(meeting.unitNumber()));
            row.put(WHEN, VietnamTime.format(meeting.startsAt()));
            row.put(FORM, forms.getOrDefault(meeting.form(), meeting.form()) + ", " + meeting.place());
            if (at < reports.size()) {
                MeetingReport report = reports.get(at);
                row.put(HELD, report.held() ? "Có" : "Không");
                row.put(ATTENDANCE, report.attendance() == 0 ? "" : String.valueOf(report.attendance()));
                row.put(ABSENT, UnitNumbers.text(report.absent()));
                row.put(OPINIONS, report.opinions());
                row.put(VIOLATIONS, report.violations());
                row.put(NOTE, report.note());
            }
            rows.add(row);
        }
        return Rows.of(rows);
    }

    @Override
    public List<MeetingReport> parse(CaseKey key, Rows rows, RowReader reader) {
        return reader.all(row -> new MeetingReport(
                reader.yes(row, HELD),
                reader.optionalNumber(row, ATTENDANCE).orElse(0),
                UnitNumbers.read(reader, row, ABSENT),
                reader.text(row, OPINIONS),
                reader.text(row, VIOLATIONS),
                reader.text(row, NOTE)));
    }
}
