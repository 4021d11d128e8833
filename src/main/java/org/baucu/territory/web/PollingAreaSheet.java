package org.baucu.territory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.TerritoryRule;
import org.springframework.stereotype.Component;

/** Polling areas as a table. */
@Component
class PollingAreaSheet implements RowSheet<List<PollingArea>> {

    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String VOTERS = "voters";
    static final String REASON = "reason";

    private static final List<Column> COLUMNS = List.of(
            Column.number(NUMBER, "Số khu vực bỏ phiếu"),
            Column.text(NAME, "Tên hoặc nơi bỏ phiếu"),
            Column.text(KIND, "Loại"),
            Column.number(VOTERS, "Số cử tri dự kiến"),
            Column.lines(REASON, "Lý do ít cử tri"));

    private final TerritoryProposals proposals;
    private final Territory territory;

    PollingAreaSheet(TerritoryProposals proposals, Territory territory) {
        this.proposals = proposals;
        this.territory = territory;
    }

    @Override
    public String sheet() {
        return "Khu vực bỏ phiếu";
    }

    @Override
    public String messages() {
        return "territory";
    }

    @Override
    public List<Column> columns(CaseKey key) {
        return COLUMNS;
    }

    @Override
    public Rows known(CaseKey key) {
        List<PollingArea> proposed = proposals.pollingAreas(key);
        List<PollingArea> areas = proposed.isEmpty() ? territory.pollingAreas(key.election(), key.unit()) : proposed;
        return Rows.of(areas.stream().map(PollingAreaSheet::row).toList());
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một khu vực bỏ phiếu, đánh số 1, 2, 3 … liên tục trong xã.
                Loại là một trong các loại sau:
                """
                + Arrays.stream(AreaKind.values())
                        .map(kind -> "– " + kind.nameVi())
                        .collect(Collectors.joining("\n"))
                + "\nLý do chỉ ghi khi số cử tri ít hơn mức tối thiểu: miền núi, vùng cao, hải đảo, dân cư không tập trung.";
    }

    private static Map<String, String> row(PollingArea area) {
        return Map.of(
                NUMBER, String.valueOf(area.number()),
                NAME, area.nameVi(),
                KIND, area.kind().nameVi(),
                VOTERS, String.valueOf(area.voters()),
                REASON, area.exceptionReason());
    }

    @Override
    public List<PollingArea> parse(CaseKey key, Rows rows, RowReader reader) {
        List<PollingArea> areas = new ArrayList<>();
        for (int i = 0; i < reader.count(); i++) {
            int row = i;
            int number = reader.number(row, NUMBER);
            int voters = reader.number(row, VOTERS);
            String kindText = reader.text(row, KIND);
            kind(kindText)
                    .ifPresentOrElse(
                            known -> areas.add(new PollingArea(
                                    key.unit(),
                                    number,
                                    reader.text(row, NAME),
                                    known,
                                    voters,
                                    reader.text(row, REASON))),
                            () -> reader.broken(
                                    TerritoryRule.AREA_KIND_UNKNOWN,
                                    row,
                                    KIND,
                                    kindText.length() > 40 ? kindText.substring(0, 40) + "…" : kindText));
        }
        return areas;
    }

    /** A kind by its name or its code. */
    private static Optional<AreaKind> kind(String text) {
        return Arrays.stream(AreaKind.values())
                .filter(kind ->
                        kind.nameVi().equalsIgnoreCase(text) || kind.code().equalsIgnoreCase(text))
                .findFirst();
    }
}
