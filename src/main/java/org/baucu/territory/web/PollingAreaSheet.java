package org.baucu.territory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.TerritoryRule;
import org.springframework.stereotype.Component;

/** Polling areas as a table. */
@Component
class PollingAreaSheet implements RowSheet<PollingArea> {

    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String VOTERS = "voters";
    static final String REASON = "reason";

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(NUMBER, "Số khu vực bỏ phiếu");
        COLUMNS.put(NAME, "Tên hoặc nơi bỏ phiếu");
        COLUMNS.put(KIND, "Loại");
        COLUMNS.put(VOTERS, "Số cử tri dự kiến");
        COLUMNS.put(REASON, "Lý do ít cử tri");
    }

    @Override
    public String sheet() {
        return "Khu vực bỏ phiếu";
    }

    @Override
    public Map<String, String> columns() {
        return COLUMNS;
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

    @Override
    public Map<String, String> row(PollingArea area) {
        return Map.of(
                NUMBER, String.valueOf(area.number()),
                NAME, area.nameVi(),
                KIND, area.kind().nameVi(),
                VOTERS, String.valueOf(area.voters()),
                REASON, area.exceptionReason());
    }

    @Override
    public ParsedRows<PollingArea> parse(CaseKey key, List<Map<String, String>> rows, IntFunction<String> place) {
        RowReader reader = new RowReader(COLUMNS);
        List<PollingArea> areas = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String where = place.apply(i);
            int number = reader.number(row, NUMBER, where);
            int voters = reader.number(row, VOTERS, where);
            String kindText = reader.text(row, KIND);
            Optional<AreaKind> kind = kind(kindText);
            kind.ifPresentOrElse(
                    known -> areas.add(new PollingArea(
                            key.unit(), number, reader.text(row, NAME), known, voters, reader.text(row, REASON))),
                    () -> reader.broken(
                            TerritoryRule.AREA_KIND_UNKNOWN,
                            KIND,
                            where,
                            kindText.length() > 40 ? kindText.substring(0, 40) + "…" : kindText));
        }
        return new ParsedRows<>(areas, reader.violations());
    }

    /** A kind by its name or its code. */
    private static Optional<AreaKind> kind(String text) {
        return Arrays.stream(AreaKind.values())
                .filter(kind ->
                        kind.nameVi().equalsIgnoreCase(text) || kind.code().equalsIgnoreCase(text))
                .findFirst();
    }
}
