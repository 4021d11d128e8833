package org.baucu.nomination.structure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.KnownStructure;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The structure of a council as a table: its targets above, who nominates how many below. */
@Component
class StructureSheet implements RowSheet<StructurePlan> {

    private static final String SEATS = "seats";
    private static final String YOUNG_UNDER = "youngUnder";
    private static final String CENTRAL = "central";

    private final CouncilCases cases;
    private final KnownStructure known;
    private final StructureScope scope;

    StructureSheet(CouncilCases cases, KnownStructure known, StructureScope scope) {
        this.cases = cases;
        this.known = known;
        this.scope = scope;
    }

    @Override
    public String sheet() {
        return "Cơ cấu, thành phần, số lượng";
    }

    @Override
    public String messages() {
        return "structure";
    }

    @Override
    public String note() {
        return """
                Mỗi dòng là một cơ quan, tổ chức, đơn vị (cấp xã: cả thôn, tổ dân phố) và số người được phân bổ giới thiệu ứng cử.
                Nhóm: ghi đúng một trong các nhóm có trên trang.
                Một người có thể vừa là nữ, vừa là người dân tộc thiểu số, trẻ tuổi hoặc ngoài Đảng.
                Ô để trống ở các cột Nữ, Dân tộc thiểu số, Trẻ tuổi, Ngoài Đảng được hiểu là 0.""";
    }

    @Override
    public List<Column> head(CaseKey key) {
        List<Column> head = new ArrayList<>();
        head.add(Column.number(SEATS, "Số đại biểu được bầu"));
        head.addAll(AllocationColumns.figures());
        head.add(Column.number(YOUNG_UNDER, "Trẻ tuổi là dưới (tuổi)"));
        if (body(key) == ElectedBody.NATIONAL_ASSEMBLY) {
            head.add(Column.number(CENTRAL, "Số người trung ương giới thiệu về địa phương"));
        }
        return head;
    }

    @Override
    public List<Column> columns(CaseKey key) {
        return AllocationColumns.of(body(key));
    }

    @Override
    public Rows known(CaseKey key) {
        CouncilCase of = cases.of(key);
        return known.of(of).map(StructureSheet::rows).orElseGet(() -> new Rows(seats(of), List.of()));
    }

    @Override
    public StructurePlan parse(CaseKey key, Rows rows, RowReader reader) {
        Headcount targets = AllocationColumns.people(reader, RowReader.HEAD);
        int central = body(key) == ElectedBody.NATIONAL_ASSEMBLY
                ? reader.optionalNumber(RowReader.HEAD, CENTRAL).orElse(0)
                : 0;
        return new StructurePlan(
                reader.number(RowReader.HEAD, SEATS),
                targets,
                reader.number(RowReader.HEAD, YOUNG_UNDER),
                central,
                AllocationColumns.read(reader));
    }

    private static Rows rows(StructurePlan plan) {
        Map<String, String> head = new LinkedHashMap<>(AllocationColumns.texts(plan.targets()));
        head.put(SEATS, String.valueOf(plan.seats()));
        head.put(YOUNG_UNDER, String.valueOf(plan.youngUnder()));
        head.put(CENTRAL, String.valueOf(plan.central()));
        return new Rows(
                head, plan.allocations().stream().map(AllocationColumns::row).toList());
    }

    private Map<String, String> seats(CouncilCase of) {
        return scope.seats(of.council()).isPresent()
                ? Map.of(SEATS, String.valueOf(scope.seats(of.council()).getAsInt()))
                : Map.of();
    }

    private ElectedBody body(CaseKey key) {
        return cases.of(key).council().body();
    }
}
