package org.baucu.nomination.proof.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.proof.ProofStore;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.nomination.proof.domain.ProofFields;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/**
 * A proof as a table: a row for each candidate of the official list with empty cells, into which is typed what the paper prints. The program
 * fills none of them, so that what is compared comes from the paper.
 */
@Component
class ProofSheet implements RowSheet<List<PrintedEntry>> {

    private static final String ID = "candidate";
    private static final String WHO = "who";

    private final ProofStore store;
    private final CouncilCases cases;
    private final CouncilLists lists;

    ProofSheet(ProofStore store, CouncilCases cases, CouncilLists lists) {
        this.store = store;
        this.cases = cases;
        this.lists = lists;
    }

    @Override
    public String sheet() {
        return "Bản in thử";
    }

    @Override
    public String messages() {
        return "proof";
    }

    @Override
    public String note() {
        return """
                Ghi đúng như bản in thử của nhà in, không ghi theo hồ sơ; giữ nguyên cột Mã.
                Người ứng cử không có trên bản in: để trống các ô. Bản in có thêm người khác: ghi thêm dòng, để trống cột Mã.
                Hệ thống đối chiếu từng mục với hồ sơ; chỉ được in khi mọi mục trùng khớp.""";
    }

    @Override
    public List<Column> columns(CaseKey key) {
        ProofKind kind = ProofWork.kind(key);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id(ID));
        columns.add(Column.given(WHO, "Dòng của"));
        for (String field : ProofFields.keys(kind)) {
            String heading = ProofFields.heading(kind, field);
            columns.add(
                    field.equals(PersonFields.BIOGRAPHY)
                            ? new Column(field, heading, Column.Type.LINES, List.of(), 20_000)
                            : Column.text(field, heading));
        }
        return columns;
    }

    @Override
    public Rows known(CaseKey key) {
        List<String> fields = ProofFields.keys(ProofWork.kind(key));
        Map<String, Map<String, String>> typed = new LinkedHashMap<>();
        List<PrintedEntry> others = new ArrayList<>();
        Map<String, PrintedEntry> byId = new LinkedHashMap<>();
        store.of(key).forEach(entry -> {
            if (entry.candidateId().isEmpty()) {
                others.add(entry);
            } else {
                byId.put(entry.candidateId(), entry);
            }
        });
        lists.official(cases.of(key).council())
                .forEach((unit, members) -> members.forEach(candidate -> typed.put(
                        candidate.id(),
                        row(candidate, byId.getOrDefault(candidate.id(), new PrintedEntry("", Map.of())), fields))));
        List<Map<String, String>> rows = new ArrayList<>(typed.values());
        byId.forEach((id, entry) -> {
            if (!typed.containsKey(id)) {
                rows.add(cells(id, "", entry, fields));
            }
        });
        others.forEach(entry -> rows.add(cells("", "", entry, fields)));
        return Rows.of(rows);
    }

    private static Map<String, String> row(Candidate candidate, PrintedEntry printed, List<String> fields) {
        return cells(
                candidate.id(),
                "ĐV " + candidate.unitNumber() + " – " + candidate.listOrder() + ". "
                        + candidate.person().fullName(),
                printed,
                fields);
    }

    private static Map<String, String> cells(String id, String who, PrintedEntry printed, List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ID, id);
        cells.put(WHO, who);
        fields.forEach(field -> cells.put(field, printed.fields().getOrDefault(field, "")));
        return cells;
    }

    @Override
    public List<PrintedEntry> parse(CaseKey key, Rows rows, RowReader reader) {
        List<String> fields = ProofFields.keys(ProofWork.kind(key));
        List<PrintedEntry> printed = new ArrayList<>();
        for (int row = 0; row < reader.count(); row++) {
            Map<String, String> typed = new LinkedHashMap<>();
            for (String field : fields) {
                typed.put(field, reader.text(row, field));
            }
            if (typed.values().stream().anyMatch(text -> !text.isEmpty())) {
                printed.add(new PrintedEntry(reader.text(row, ID), typed));
            }
        }
        return printed;
    }
}
