package org.baucu.nomination.list.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.domain.CentralEntry;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ListRule;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.platform.NameKey;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** An official list as a table: those whom the third conference sent on, and for the National Assembly the centrally nominated beneath. */
@Component
class ListSheet implements RowSheet<ListSheet.Said> {

    static final String ID = "candidate";
    static final String UNIT = "unit";
    static final String ORDER = "order";

    private final CouncilCases cases;
    private final CouncilLists lists;
    private final ListStore store;

    ListSheet(CouncilCases cases, CouncilLists lists, ListStore store) {
        this.cases = cases;
        this.lists = lists;
        this.store = store;
    }

    /**
     * What the page says.
     *
     * @param entries those of the register
     * @param central centrally nominated candidates
     * @param terms the documents that go with it
     */
    record Said(List<ListEntry> entries, List<CentralEntry> central, ListTerms terms) {}

    @Override
    public String sheet() {
        return "Danh sách chính thức";
    }

    @Override
    public String messages() {
        return "list";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một người ứng cử; giữ nguyên cột Mã.
                Đơn vị bầu cử và Thứ tự ghi bằng chữ số; trong một đơn vị xếp theo vần chữ cái A, B, C… của tên.
                Danh sách ứng cử đại biểu Quốc hội: người do trung ương giới thiệu ghi thêm ở dòng mới, để trống cột Mã, ghi theo hồ sơ.
                Số định danh chỉ ghi cho người do trung ương giới thiệu; lần sau để trống thì giữ số đã ghi.""";
    }

    @Override
    public List<Column> head(CaseKey key) {
        List<Column> head = new ArrayList<>();
        if (national(key)) {
            head.add(Column.text("centralNumber", "Số văn bản gửi hồ sơ người do trung ương giới thiệu"));
            head.add(Column.date("centralDate", "Ngày văn bản gửi hồ sơ"));
        } else {
            head.add(Column.text("shareNumber", "Số nghị quyết về tỷ lệ dưới mức luật định"));
            head.add(Column.date("shareDate", "Ngày nghị quyết"));
            head.add(Column.lines("shareReason", "Lý do chưa bảo đảm tỷ lệ"));
        }
        head.add(Column.text("shortageUnits", "Đơn vị bầu cử khuyết người ứng cử (số, cách nhau bằng dấu phẩy)"));
        head.add(Column.text("shortageNumber", "Số văn bản cho phép khuyết"));
        head.add(Column.date("shortageDate", "Ngày văn bản cho phép"));
        head.add(Column.lines("shortageReason", "Lý do bất khả kháng"));
        return head;
    }

    @Override
    public List<Column> columns(CaseKey key) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id(ID));
        columns.add(
                national(key)
                        ? Column.text(PersonFields.FULL_NAME, PersonFields.heading(PersonFields.FULL_NAME))
                        : Column.given(PersonFields.FULL_NAME, PersonFields.heading(PersonFields.FULL_NAME)));
        columns.add(Column.number(UNIT, "Đơn vị bầu cử"));
        columns.add(Column.number(ORDER, "Thứ tự"));
        if (national(key)) {
            columns.addAll(PersonCells.columns());
        } else {
            columns.add(Column.given(PersonFields.BIRTH_DATE, PersonFields.heading(PersonFields.BIRTH_DATE)));
            columns.add(Column.given(PersonFields.SEX, PersonFields.heading(PersonFields.SEX)));
            columns.add(Column.given("workplace", PersonFields.heading("workplace")));
        }
        return columns;
    }

    /** A council's list is that of the third conference; to the National Assembly's those whom the centre sends are added. */
    @Override
    public boolean fixed(CaseKey key) {
        return !national(key);
    }

    @Override
    public Rows known(CaseKey key) {
        Map<String, Candidate> due = lists.due(key, cases.of(key).council()).stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Map<String, String>> rows = new ArrayList<>();
        for (ListEntry entry : store.entries(key)) {
            Candidate candidate = due.remove(entry.candidateId());
            if (candidate != null) {
                rows.add(row(key, candidate, entry.unitNumber(), entry.listOrder()));
            }
        }
        due.values().forEach(candidate -> rows.add(row(key, candidate, candidate.unitNumber(), candidate.listOrder())));
        return new Rows(TermsCells.texts(store.terms(key)), rows);
    }

    private Map<String, String> row(CaseKey key, Candidate candidate, int unit, int order) {
        Map<String, String> row = new LinkedHashMap<>();
        // who came with the dossiers of the centre may still be corrected here: such a row has no id
        boolean central = candidate.source() == CandidateSource.CENTRAL;
        row.put(ID, central ? "" : candidate.id());
        row.put(UNIT, unit == 0 ? "" : String.valueOf(unit));
        row.put(ORDER, order == 0 ? "" : String.valueOf(order));
        if (national(key)) {
            row.putAll(PersonCells.texts(candidate));
        } else {
            row.putAll(PersonFields.of(candidate.person()));
            row.remove(PersonFields.BIOGRAPHY);
        }
        return row;
    }

    @Override
    public Said parse(CaseKey key, Rows rows, RowReader reader) {
        Map<String, Candidate> due = lists.due(key, cases.of(key).council()).stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity(), (one, same) -> one));
        List<ListEntry> entries = new ArrayList<>();
        List<CentralEntry> central = new ArrayList<>();
        for (int row = 0; row < reader.count(); row++) {
            String id = reader.text(row, ID);
            int unit = reader.optionalNumber(row, UNIT).orElse(0);
            int order = reader.optionalNumber(row, ORDER).orElse(0);
            if (!id.isEmpty()) {
                if (national(key)) {
                    unchanged(Optional.ofNullable(due.get(id)), row, reader);
                }
                entries.add(new ListEntry(id, unit, order));
            } else if (national(key)) {
                PersonData person = PersonCells.person(row, reader);
                central.add(new CentralEntry(
                        person,
                        PersonCells.identityNumber(row, reader, identified(due.values(), person)),
                        reader.text(row, PersonCells.NOMINATED_BY),
                        unit,
                        order));
            } else {
                reader.broken(ListRule.CENTRAL_OF_COUNCIL, row, PersonFields.FULL_NAME);
            }
        }
        return new Said(entries, central, TermsCells.read(reader, national(key)));
    }

    /** Whether the number of a person whom the case entered before is on file. */
    private static boolean identified(Collection<Candidate> due, PersonData person) {
        return due.stream()
                .filter(candidate -> candidate.source() == CandidateSource.CENTRAL && candidate.identified())
                .map(Candidate::person)
                .anyMatch(known -> NameKey.of(known.fullName()).equals(NameKey.of(person.fullName()))
                        && known.birthDate().equals(person.birthDate()));
    }

    /** The data of who is in the register already are not corrected here. */
    private static void unchanged(Optional<Candidate> known, int row, RowReader reader) {
        if (!reader.text(row, PersonFields.IDENTITY_NUMBER).isEmpty()) {
            reader.broken(
                    ListRule.DATA_OF_REGISTER,
                    row,
                    PersonFields.IDENTITY_NUMBER,
                    PersonFields.heading(PersonFields.IDENTITY_NUMBER));
        }
        known.ifPresent(candidate -> PersonCells.texts(candidate).forEach((column, text) -> {
            if (!reader.text(row, column).equals(org.baucu.platform.tables.TableText.clean(text))) {
                reader.broken(ListRule.DATA_OF_REGISTER, row, column, PersonCells.heading(column));
            }
        }));
    }

    private boolean national(CaseKey key) {
        return cases.of(key).council().body() == ElectedBody.NATIONAL_ASSEMBLY;
    }
}
