package org.baucu.nomination.nominees.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.nomination.domain.MeetingCount;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.Nominees;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.nomination.nominees.PersonColumns;
import org.baucu.nomination.nominees.domain.NomineeColumns;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** Nominees as a table, on the page and in the spreadsheet. */
@Component
class NomineeSheet implements RowSheet<List<Nominee>> {

    private final Nominees nominees;
    private final CommuneNames communes;

    NomineeSheet(Nominees nominees, CommuneNames communes) {
        this.nominees = nominees;
        this.communes = communes;
    }

    @Override
    public String sheet() {
        return "Người được giới thiệu";
    }

    @Override
    public String messages() {
        return "nominees";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một người đã lấy ý kiến cử tri, ghi theo biên bản.
                Ngày ghi ngày/tháng/năm. Giới tính: Nam hoặc Nữ. Đã là đại biểu, Được giới thiệu: Có hoặc Không.
                Xã, phường nơi ở: ghi tên hoặc mã; để trống nếu cư trú ở tỉnh khác.
                Người không được quá một nửa số cử tri có mặt tín nhiệm vẫn ghi, cột Được giới thiệu ghi Không.
                Thôn, tổ dân phố: lấy theo kết quả biểu quyết từ cao xuống thấp cho đến khi đủ số được phân bổ.
                Nếu kết quả ngang nhau thì ghi thêm số phiếu biểu quyết lại.""";
    }

    @Override
    public List<Column> columns(CaseKey key) {
        boolean hamlets = NomineesWork.byHamlets(key);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(NomineeColumns.NOMINATED_BY, NomineeColumns.heading(NomineeColumns.NOMINATED_BY)));
        if (hamlets) {
            columns.add(number(NomineeColumns.ASKED));
        }
        columns.addAll(PersonColumns.ALL);
        if (!hamlets) {
            columns.add(date(NomineeColumns.LEADERSHIP));
        }
        columns.add(date(NomineeColumns.VOTERS));
        columns.add(number(NomineeColumns.CALLED));
        columns.add(number(NomineeColumns.ATTENDING));
        columns.add(number(NomineeColumns.COUNTERS));
        columns.add(number(NomineeColumns.IN_FAVOUR));
        columns.add(hamlets ? number(NomineeColumns.SECOND_VOTE) : date(NomineeColumns.ENLARGED));
        columns.add(Column.yesNo(NomineeColumns.PUT_FORWARD, NomineeColumns.heading(NomineeColumns.PUT_FORWARD)));
        return columns;
    }

    @Override
    public Rows known(CaseKey key) {
        CommuneNames.In names = communes.in(key.election());
        return Rows.of(nominees.proposal(key).stream()
                .map(entered -> row(entered.nominee(), names))
                .toList());
    }

    @Override
    public List<Nominee> parse(CaseKey key, Rows rows, RowReader reader) {
        boolean hamlets = NomineesWork.byHamlets(key);
        CommuneNames.In names = communes.in(key.election());
        return reader.all(row -> new Nominee(
                reader.required(row, NomineeColumns.NOMINATED_BY),
                hamlets ? reader.number(row, NomineeColumns.ASKED) : 0,
                hamlets ? Optional.empty() : reader.optionalDate(row, NomineeColumns.LEADERSHIP),
                reader.optionalDate(row, NomineeColumns.VOTERS),
                hamlets ? Optional.empty() : reader.optionalDate(row, NomineeColumns.ENLARGED),
                new MeetingCount(
                        reader.number(row, NomineeColumns.CALLED),
                        reader.number(row, NomineeColumns.ATTENDING),
                        reader.number(row, NomineeColumns.COUNTERS),
                        reader.number(row, NomineeColumns.IN_FAVOUR)),
                hamlets ? reader.optionalNumber(row, NomineeColumns.SECOND_VOTE) : OptionalInt.empty(),
                reader.yes(row, NomineeColumns.PUT_FORWARD),
                PersonColumns.read(reader, row, names)));
    }

    private static Map<String, String> row(Nominee nominee, CommuneNames.In names) {
        Map<String, String> row = new LinkedHashMap<>(PersonColumns.texts(nominee.person(), names));
        row.put(NomineeColumns.NOMINATED_BY, nominee.nominatedBy());
        row.put(NomineeColumns.ASKED, String.valueOf(nominee.asked()));
        row.put(NomineeColumns.LEADERSHIP, day(nominee.leadership()));
        row.put(NomineeColumns.VOTERS, day(nominee.voters()));
        row.put(NomineeColumns.ENLARGED, day(nominee.enlarged()));
        row.put(NomineeColumns.CALLED, String.valueOf(nominee.count().called()));
        row.put(NomineeColumns.ATTENDING, String.valueOf(nominee.count().attending()));
        row.put(NomineeColumns.COUNTERS, String.valueOf(nominee.count().counters()));
        row.put(NomineeColumns.IN_FAVOUR, String.valueOf(nominee.count().confident()));
        row.put(
                NomineeColumns.SECOND_VOTE,
                nominee.secondVote().isPresent()
                        ? String.valueOf(nominee.secondVote().getAsInt())
                        : "");
        row.put(NomineeColumns.PUT_FORWARD, Column.yesOrNo(nominee.putForward()));
        return row;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(VietnamTime::format).orElse("");
    }

    private static Column number(String key) {
        return Column.number(key, NomineeColumns.heading(key));
    }

    private static Column date(String key) {
        return Column.date(key, NomineeColumns.heading(key));
    }
}
