package org.baucu.nomination.conference.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.Conferences;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.structure.KnownStructure;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.nomination.structure.web.AllocationColumns;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.baucu.platform.rows.RowSheet;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/**
 * The minutes of a conference as a table: what happened above; below, at the first what each agency nominates, at the second and third the verdict
 * on each candidate.
 */
@Component
class ConferenceSheet implements RowSheet<Conference> {

    private static final int LAST_ROUND = 3;

    private final CouncilCases cases;
    private final Conferences conferences;
    private final KnownStructure structures;
    private final MinutesFields minutes;
    private final VerdictColumns verdicts;

    ConferenceSheet(
            CouncilCases cases,
            Conferences conferences,
            KnownStructure structures,
            MinutesFields minutes,
            VerdictColumns verdicts) {
        this.cases = cases;
        this.conferences = conferences;
        this.structures = structures;
        this.minutes = minutes;
        this.verdicts = verdicts;
    }

    @Override
    public String sheet() {
        return "Hội nghị hiệp thương";
    }

    @Override
    public String messages() {
        return "conference";
    }

    @Override
    public String note() {
        return """
                Phần đầu biên bản (ngày, thành phần, hình thức) ghi trên trang, không ghi trong bảng này.
                Lần thứ nhất: mỗi dòng là một cơ quan, tổ chức, đơn vị và số người được thỏa thuận giới thiệu.
                Lần thứ hai, thứ ba: không sửa cột Mã và các cột đã điền sẵn; ghi kết luận cho từng người.
                Kết luận: """
                + Arrays.stream(Verdict.values()).map(Verdict::nameVi).collect(Collectors.joining("; "))
                + ".\nNgười không được đưa vào danh sách phải có lý do. Số người tán thành chỉ ghi khi hội nghị biểu quyết.";
    }

    @Override
    public boolean fixed(CaseKey key) {
        return ofCandidates(cases.of(key));
    }

    @Override
    public List<Column> head(CaseKey key) {
        return minutes.of(cases.of(key).council());
    }

    @Override
    public List<Column> columns(CaseKey key) {
        CouncilCase of = cases.of(key);
        return ofCandidates(of)
                ? VerdictColumns.of(isLast(of))
                : AllocationColumns.of(of.council().body());
    }

    @Override
    public Rows known(CaseKey key) {
        CouncilCase of = cases.of(key);
        Optional<Conference> held = conferences.of(key);
        Map<String, String> head =
                held.map(one -> minutes.texts(of.council(), one)).orElse(Map.of());
        if (ofCandidates(of)) {
            return new Rows(
                    head, verdicts.rows(of, held.map(Conference::verdicts).orElse(List.of())));
        }
        List<Allocation> agreed = held.map(Conference::agreed)
                .or(() -> structures.of(new CouncilCase(key, of.council(), 1)).map(StructurePlan::allocations))
                .orElse(List.of());
        return new Rows(head, agreed.stream().map(AllocationColumns::row).toList());
    }

    @Override
    public Conference parse(CaseKey key, Rows rows, RowReader reader) {
        CouncilCase of = cases.of(key);
        return ofCandidates(of)
                ? minutes.read(of.council(), reader, List.of(), VerdictColumns.read(reader, isLast(of)))
                : minutes.read(of.council(), reader, AllocationColumns.read(reader), List.of());
    }

    private static boolean ofCandidates(CouncilCase of) {
        return of.number() > 1;
    }

    private static boolean isLast(CouncilCase of) {
        return of.number() == LAST_ROUND;
    }
}
