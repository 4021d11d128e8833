package org.baucu.nomination.campaign.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.list.web.UnitNumbers;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The plan of a campaign as a table: the meetings of each electoral unit with the candidates invited. */
@Component
class CampaignSheet implements RowSheet<CampaignSheet.Said> {

    static final String UNIT = "unit";
    static final String STARTS = "startsAt";
    static final String ENDS = "endsAt";
    static final String FORM = "form";
    static final String PLACE = "place";
    static final String CANDIDATES = "candidates";
    private static final String INSTRUCTED = "instructedAt";

    private final CampaignStore store;
    private final CampaignWork work;

    CampaignSheet(CampaignStore store, CampaignWork work) {
        this.store = store;
        this.work = work;
    }

    /**
     * What the page says.
     *
     * @param meetings the meetings
     * @param instructedAt when the candidates are instructed
     */
    record Said(List<CampaignMeeting> meetings, Optional<Instant> instructedAt) {}

    @Override
    public String sheet() {
        return "Tiếp xúc cử tri";
    }

    @Override
    public String messages() {
        return "campaign";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một hội nghị tiếp xúc cử tri của một đơn vị bầu cử.
                Bắt đầu, Kết thúc: ngày/tháng/năm giờ:phút, ví dụ 10/05/2021 08:00.
                Người ứng cử: số thứ tự trong danh sách chính thức của đơn vị, ví dụ 1, 2, 3, 4, 5; hội nghị nào cũng phải đủ.
                Hội nghị trực tuyến: ghi điểm truy cập ở cột Địa điểm, điểm truy cập.""";
    }

    @Override
    public List<Column> head(CaseKey key) {
        return List.of(Column.dateTime(INSTRUCTED, "Phổ biến quyền, trách nhiệm cho người ứng cử lúc"));
    }

    @Override
    public List<Column> columns(CaseKey key) {
        return List.of(
                Column.number(UNIT, "Đơn vị bầu cử"),
                Column.dateTime(STARTS, "Bắt đầu"),
                Column.dateTime(ENDS, "Kết thúc"),
                Column.choice(
                        FORM,
                        "Hình thức",
                        work.forms(key).stream()
                                .map(form -> new Column.Option(form.code(), form.nameVi()))
                                .toList()),
                new Column(PLACE, "Địa điểm, điểm truy cập", Column.Type.TEXT, List.of(), 500),
                Column.text(CANDIDATES, "Người ứng cử"));
    }

    @Override
    public Rows known(CaseKey key) {
        List<Map<String, String>> rows = new ArrayList<>();
        store.meetings(key).forEach(meeting -> rows.add(row(meeting)));
        if (rows.isEmpty()) {
            String only = work.forms(key).size() == 1 ? work.forms(key).get(0).code() : "";
            work.terms(key).lists().forEach((unit, names) -> {
                Map<String, String> row = new LinkedHashMap<>();
                row.put(UNIT, String.valueOf(unit));
                row.put(FORM, only);
                row.put(
                        CANDIDATES,
                        UnitNumbers.text(new TreeSet<>(
                                IntStream.rangeClosed(1, names.size()).boxed().toList())));
                rows.add(row);
            });
        }
        return new Rows(
                Map.of(
                        INSTRUCTED,
                        store.instructedAt(key).map(VietnamTime::format).orElse("")),
                rows);
    }

    private static Map<String, String> row(CampaignMeeting meeting) {
        return Map.of(
                UNIT, String.valueOf(meeting.unitNumber()),
                STARTS, VietnamTime.format(meeting.startsAt()),
                ENDS, VietnamTime.format(meeting.endsAt()),
                FORM, meeting.form(),
                PLACE, meeting.place(),
                CANDIDATES, UnitNumbers.text(meeting.candidates()));
    }

    @Override
    public Said parse(CaseKey key, Rows rows, RowReader reader) {
        List<CampaignMeeting> meetings = reader.all(row -> new CampaignMeeting(
                reader.number(row, UNIT),
                reader.dateTime(row, STARTS),
                reader.dateTime(row, ENDS),
                reader.choice(row, FORM),
                reader.text(row, PLACE),
                UnitNumbers.read(reader, row, CANDIDATES)));
        return new Said(meetings, reader.optionalDateTime(RowReader.HEAD, INSTRUCTED));
    }
}
