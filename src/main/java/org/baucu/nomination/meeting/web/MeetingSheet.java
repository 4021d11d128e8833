package org.baucu.nomination.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.nomination.meeting.MeetingLaw;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.domain.FormTerms;
import org.baucu.nomination.meeting.domain.MeetingColumn;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The voter meetings of a commune as a table: a given row for each candidate and place, filled from the minutes. */
@Component
class MeetingSheet implements RowSheet<List<MeetingRow>> {

    private static final String ID = "id";

    private final MeetingTable table;
    private final MeetingLaw law;
    private final MeetingCheck check;
    private final CouncilCases councils;
    private final Candidates candidates;
    private final Words words;

    MeetingSheet(
            MeetingTable table,
            MeetingLaw law,
            MeetingCheck check,
            CouncilCases councils,
            Candidates candidates,
            Words words) {
        this.table = table;
        this.law = law;
        this.check = check;
        this.councils = councils;
        this.candidates = candidates;
        this.words = words;
    }

    @Override
    public String sheet() {
        return "Hội nghị cử tri";
    }

    @Override
    public String messages() {
        return "meeting";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một người ứng cử được lấy ý kiến ở một nơi; không thêm, không bớt dòng, không sửa cột Mã.
                Những người được lấy ý kiến tại cùng một hội nghị thì ghi cùng nơi, ngày, giờ và cùng số cử tri.
                Vụ việc cử tri nêu: ghi rõ từng vụ việc cần xác minh; bỏ trống nếu không có.
                Lý do trường hợp đặc biệt: chỉ ghi khi người ứng cử không được trên một nửa cử tri dự tín nhiệm nhưng vẫn cần báo cáo hội nghị hiệp thương.""";
    }

    @Override
    public boolean fixed() {
        return true;
    }

    @Override
    public List<Column> columns(CaseKey key) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id(ID));
        for (MeetingColumn column : MeetingColumn.values()) {
            columns.add(column(column, key));
        }
        return columns;
    }

    private Column column(MeetingColumn column, CaseKey key) {
        String heading = column.headingVi();
        return switch (column) {
            case CANDIDATE, PLACE -> Column.given(column.key(), heading);
            case PLACE_NAME, DECISION -> Column.text(column.key(), heading);
            case MET -> Column.dateTime(column.key(), heading);
            case FORM ->
                Column.choice(
                        column.key(),
                        heading,
                        law.forms(check.ruleSet(councils.of(key).council())).values().stream()
                                .map(this::option)
                                .toList());
            case CALLED, ATTENDING, COUNTERS, IN_FAVOUR -> Column.number(column.key(), heading);
            case MATTER, SPECIAL -> Column.lines(column.key(), heading);
        };
    }

    private Column.Option option(FormTerms form) {
        return new Column.Option(
                form.form().code(), words.of("meeting.form." + form.form().code()));
    }

    @Override
    public Rows known(CaseKey key) {
        return Rows.of(table.rows(key).stream().map(this::row).toList());
    }

    private Map<String, String> row(MeetingRow row) {
        Minutes m = row.minutes();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ID, id(row));
        put(cells, MeetingColumn.CANDIDATE, name(row.candidateId()));
        put(cells, MeetingColumn.PLACE, words.of("meeting.place." + row.place().code()));
        put(cells, MeetingColumn.PLACE_NAME, m.placeName().isEmpty() ? suggested(row) : m.placeName());
        put(cells, MeetingColumn.MET, m.at().map(VietnamTime::format).orElse(""));
        put(cells, MeetingColumn.FORM, m.form().orElse(MeetingForm.IN_PERSON).code());
        put(cells, MeetingColumn.DECISION, m.formDecision());
        put(cells, MeetingColumn.CALLED, text(m.called()));
        put(cells, MeetingColumn.ATTENDING, text(m.attending()));
        put(cells, MeetingColumn.COUNTERS, text(m.counters()));
        put(cells, MeetingColumn.IN_FAVOUR, text(row.inFavour()));
        put(cells, MeetingColumn.MATTER, row.matter());
        put(cells, MeetingColumn.SPECIAL, row.specialReason());
        return cells;
    }

    /** The place of work is known; where somebody lives the hamlet is asked for. */
    private String suggested(MeetingRow row) {
        return row.place() == MeetingPlace.WORKPLACE
                ? candidates
                        .find(row.candidateId())
                        .map(candidate -> candidate.person().workplace())
                        .orElse("")
                : "";
    }

    private String name(String candidateId) {
        Optional<Candidate> found = candidates.find(candidateId);
        String name = found.map(candidate -> candidate.person().fullName()).orElse("");
        return found.filter(candidate -> candidate.state().out()).isPresent()
                ? words.of("meeting.candidate-out", name)
                : name;
    }

    @Override
    public List<MeetingRow> parse(CaseKey key, Rows rows, RowReader reader) {
        List<MeetingRow> owed = table.rows(key);
        List<MeetingRow> read = new ArrayList<>();
        for (int i = 0; i < reader.count(); i++) {
            String id = reader.text(i, ID);
            int at = i;
            owed.stream()
                    .filter(row -> id(row).equals(id))
                    .findFirst()
                    .ifPresent(row -> read.add(read(row, at, reader)));
        }
        return read;
    }

    private static MeetingRow read(MeetingRow row, int i, RowReader reader) {
        return new MeetingRow(
                row.candidateId(),
                row.place(),
                new Minutes(
                        reader.text(i, MeetingColumn.PLACE_NAME.key()),
                        reader.optionalDateTime(i, MeetingColumn.MET.key()),
                        reader.optionalChoice(i, MeetingColumn.FORM.key()).flatMap(MeetingForm::of),
                        reader.text(i, MeetingColumn.DECISION.key()),
                        reader.optionalNumber(i, MeetingColumn.CALLED.key()),
                        reader.optionalNumber(i, MeetingColumn.ATTENDING.key()),
                        reader.optionalNumber(i, MeetingColumn.COUNTERS.key())),
                reader.optionalNumber(i, MeetingColumn.IN_FAVOUR.key()),
                reader.text(i, MeetingColumn.MATTER.key()),
                reader.text(i, MeetingColumn.SPECIAL.key()));
    }

    private static String id(MeetingRow row) {
        return row.candidateId() + ":" + row.place().code();
    }

    private static void put(Map<String, String> cells, MeetingColumn column, String text) {
        cells.put(column.key(), text);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
