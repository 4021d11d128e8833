package org.baucu.territory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.TerritoryScope;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Electoral units as a table. */
@Component
class ElectoralUnitSheet implements RowSheet<List<ElectoralUnit>> {

    static final String NUMBER = "number";
    static final String AREA = "area";
    static final String POPULATION = "population";
    static final String SEATS = "seats";
    static final String PARTS = "parts";

    private static final List<Column> COLUMNS = List.of(
            Column.number(NUMBER, "Số đơn vị bầu cử"),
            Column.lines(AREA, "Địa bàn"),
            Column.number(POPULATION, "Dân số"),
            Column.number(SEATS, "Số đại biểu được bầu"),
            Column.lines(PARTS, "Đơn vị hợp thành"));

    private final TerritoryProposals proposals;
    private final Territory territory;
    private final TerritoryScope scope;

    ElectoralUnitSheet(TerritoryProposals proposals, Territory territory, TerritoryScope scope) {
        this.proposals = proposals;
        this.territory = territory;
        this.scope = scope;
    }

    @Override
    public String sheet() {
        return "Đơn vị bầu cử";
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
        List<ElectoralUnit> proposed = proposals.electoralUnits(key);
        List<ElectoralUnit> units =
                proposed.isEmpty() ? territory.electoralUnits(key.election(), scope.body(key), key.unit()) : proposed;
        return Rows.of(units.stream().map(ElectoralUnitSheet::row).toList());
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một đơn vị bầu cử, đánh số 1, 2, 3 … liên tục.
                Địa bàn ghi bằng lời, ví dụ: Toàn huyện Tam Đảo.
                Dân số và số đại biểu được bầu ghi bằng chữ số.
                Đơn vị hợp thành: mã hoặc tên các đơn vị hành chính trực thuộc, cách nhau bằng dấu chấm phẩy.
                Bầu Hội đồng nhân dân cấp xã: ghi tên thôn, tổ dân phố; được để trống nếu địa bàn đã mô tả đủ.""";
    }

    private static Map<String, String> row(ElectoralUnit unit) {
        return Map.of(
                NUMBER, String.valueOf(unit.number()),
                AREA, unit.areaVi(),
                POPULATION, String.valueOf(unit.population()),
                SEATS, String.valueOf(unit.seats()),
                PARTS, String.join("; ", unit.parts()));
    }

    @Override
    public List<ElectoralUnit> parse(CaseKey key, Rows rows, RowReader reader) {
        ElectedBody body = scope.body(key);
        Map<String, String> codes = body == ElectedBody.COMMUNE_COUNCIL ? Map.of() : codesByName(key);
        return reader.all(row -> new ElectoralUnit(
                body,
                key.unit(),
                reader.number(row, NUMBER),
                reader.text(row, AREA),
                reader.number(row, SEATS),
                reader.number(row, POPULATION),
                parts(reader.text(row, PARTS), codes)));
    }

    private static Set<String> parts(String text, Map<String, String> codes) {
        String separators = text.matches("[0-9,;\\s]*") ? "[,;\\n]" : "[;\\n]";
        return Arrays.stream(text.split(separators))
                .map(TableText::clean)
                .filter(part -> !part.isEmpty())
                .map(part -> codes.getOrDefault(part.toLowerCase(Locale.ROOT), part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Codes of the units below the case's by name in lower case, where a name is not given to two. */
    private Map<String, String> codesByName(CaseKey key) {
        Map<String, List<String>> found = new HashMap<>();
        List<Unit> below = new ArrayList<>(territory.children(key.election(), key.unit()));
        for (int i = 0; i < below.size(); i++) {
            Unit unit = below.get(i);
            found.computeIfAbsent(unit.nameVi().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(unit.code());
            below.addAll(territory.children(key.election(), unit.code()));
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
