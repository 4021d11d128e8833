package org.baucu.nomination.proof.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.proof.DeliveryStore;
import org.baucu.nomination.proof.DeliveryWork;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The delivery of biographies in a commune as a table: polling areas, or hamlets and street groups in their place. */
@Component
class DeliverySheet implements RowSheet<List<Delivery>> {

    private static final String PLACE = "place";
    private static final String HOUSEHOLDS = "households";
    private static final String DELIVERED = "delivered";
    private static final String REASON = "reason";

    private final DeliveryStore store;
    private final DeliveryWork work;

    DeliverySheet(DeliveryStore store, DeliveryWork work) {
        this.store = store;
        this.work = work;
    }

    @Override
    public String sheet() {
        return "Phát tiểu sử";
    }

    @Override
    public String messages() {
        return "delivery";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một khu vực bỏ phiếu, hoặc thay tất cả bằng các thôn, tổ dân phố của xã.
                Số hộ và số hộ đã nhận ghi bằng chữ số; nơi chưa phát đủ phải ghi lý do.""";
    }

    @Override
    public List<Column> columns(CaseKey key) {
        return List.of(
                Column.text(PLACE, "Nơi phát"),
                Column.number(HOUSEHOLDS, "Số hộ"),
                Column.number(DELIVERED, "Số hộ đã nhận"),
                new Column(REASON, "Lý do chưa phát đủ", Column.Type.TEXT, List.of(), 1000));
    }

    @Override
    public Rows known(CaseKey key) {
        List<Delivery> reported = store.of(key);
        List<Map<String, String>> rows = new ArrayList<>();
        if (reported.isEmpty()) {
            work.areas(key).forEach(area -> rows.add(Map.of(PLACE, area, HOUSEHOLDS, "", DELIVERED, "", REASON, "")));
        }
        reported.forEach(one -> rows.add(Map.of(
                PLACE,
                one.place(),
                HOUSEHOLDS,
                String.valueOf(one.households()),
                DELIVERED,
                String.valueOf(one.delivered()),
                REASON,
                one.reason())));
        return Rows.of(rows);
    }

    @Override
    public List<Delivery> parse(CaseKey key, Rows rows, RowReader reader) {
        return reader.all(row -> new Delivery(
                reader.text(row, PLACE),
                reader.number(row, HOUSEHOLDS),
                reader.number(row, DELIVERED),
                reader.text(row, REASON)));
    }
}
