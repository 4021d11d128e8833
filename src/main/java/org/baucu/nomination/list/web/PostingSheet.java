package org.baucu.nomination.list.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.list.PostingStore;
import org.baucu.nomination.list.domain.Posting;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** The posting in a commune as a table: one row for each polling area. */
@Component
class PostingSheet implements RowSheet<List<Posting>> {

    private static final String NUMBER = "area";
    private static final String NAME = "name";
    private static final String AT = "postedAt";
    private static final String PLACE = "place";

    private final PostingStore store;
    private final Territory territory;

    PostingSheet(PostingStore store, Territory territory) {
        this.store = store;
        this.territory = territory;
    }

    @Override
    public String sheet() {
        return "Niêm yết danh sách";
    }

    @Override
    public String messages() {
        return "posting";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một khu vực bỏ phiếu; giữ nguyên cột Mã.
                Niêm yết lúc: ngày/tháng/năm giờ:phút, ví dụ 30/04/2021 08:00.
                Nơi niêm yết: ví dụ Nhà văn hóa thôn Đoài, trụ sở Ủy ban nhân dân xã.""";
    }

    @Override
    public List<Column> columns(CaseKey key) {
        return List.of(
                Column.id(NUMBER),
                Column.given(NAME, "Khu vực bỏ phiếu"),
                Column.dateTime(AT, "Niêm yết lúc"),
                Column.text(PLACE, "Nơi niêm yết"));
    }

    @Override
    public boolean fixed() {
        return true;
    }

    @Override
    public Rows known(CaseKey key) {
        Map<Integer, Posting> reported = new HashMap<>();
        store.of(key).forEach(posting -> reported.put(posting.areaNumber(), posting));
        List<Map<String, String>> rows = new ArrayList<>();
        for (PollingArea area : territory.pollingAreas(key.election(), key.unit())) {
            Posting posting = reported.get(area.number());
            rows.add(Map.of(
                    NUMBER,
                    String.valueOf(area.number()),
                    NAME,
                    "Số " + area.number() + " – " + area.nameVi(),
                    AT,
                    posting == null ? "" : VietnamTime.format(posting.postedAt()),
                    PLACE,
                    posting == null ? "" : posting.place()));
        }
        return Rows.of(rows);
    }

    @Override
    public List<Posting> parse(CaseKey key, Rows rows, RowReader reader) {
        return reader.all(row -> {
            Instant at = reader.dateTime(row, AT);
            return new Posting(reader.number(row, NUMBER), at, reader.text(row, PLACE));
        });
    }
}
