package org.baucu.progress.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.Browser;
import org.baucu.platform.Sha256;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.progress.insight.report.ProgressFigures;
import org.baucu.progress.insight.report.ProgressReport;
import org.baucu.progress.insight.report.ReportIssue;
import org.baucu.progress.insight.report.ReportText;
import org.baucu.progress.insight.report.Signature;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages beside the board over a case under way: what each person sees, and that no sibling sees anything of it. */
@EngineTest
class InsightFlowTest extends CommissionCase {

    private static final String PROVINCE = "coordinator." + TinyProvince.PROVINCE_2021;
    private static final String DISTRICT = "coordinator." + TinyProvince.DISTRICT;
    private static final String SIBLING = "coordinator." + TinyProvince.WITHOUT_COUNCIL;
    private static final String AUDITOR = "auditor." + TinyProvince.PROVINCE_2021;
    private static final String DECISION_MISSING = "Đã ghi quyết định nhưng không có văn bản quyết định";
    private static final String SENDING_MISSING = "Đã kết thúc nhưng không có số và ngày gửi văn bản";
    private static final String UBND = "ubnd-" + TinyProvince.COMMUNE;

    @Autowired
    EngineClock clock;

    @Autowired
    Elections elections;

    @Autowired
    ProgressReport report;

    @Autowired
    ReportIssue issue;

    @Autowired
    DiagramCatalog diagrams;

    @BeforeEach
    void appoint() {
        // the pages show the running election: those of other tests are over
        jdbc.sql("UPDATE election SET state = 'CLOSED' WHERE id <> ?")
                .param(play.election())
                .update();
        officials.appointWatchers(PROVINCE, DISTRICT, SIBLING, AUDITOR);
    }

    @Test
    void the_heat_map_shows_where_a_case_stands_to_who_sees_its_unit_and_to_nobody_else() {
        String title = walk.file().titleVi();

        String seen = login(DISTRICT).get("/board/heat/establish-commission").body();
        assertThat(seen).contains(title, "data-count=\"1\"", "/coordination/cases/");
        assertThat(login(AUDITOR).get("/board/heat/establish-commission").body())
                .contains(title)
                .doesNotContain("/coordination/cases/");
        HttpResponse<String> sibling = login(SIBLING).get("/board/heat/establish-commission");
        assertThat(sibling.statusCode()).isEqualTo(200);
        assertThat(sibling.body()).doesNotContain(title);
        assertThat(login(DISTRICT).get("/board/heat/no-such-process").statusCode())
                .isEqualTo(404);
        assertThat(login(DISTRICT)
                        .get("/board/heat/establish-commission?step=nowhere")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_has_not_begun_is_listed_after_some_days_until_somebody_begins() {
        String title = walk.file().titleVi();
        assertThat(notBegun(DISTRICT)).as("opened just now").doesNotContain(title);

        clock.jumpTo(clock.instant().plus(java.time.Duration.ofDays(4)));

        assertThat(notBegun(DISTRICT)).contains(title, "Chưa ai nhận, chưa bước nào được làm");
        assertThat(notBegun(SIBLING)).doesNotContain(title);

        walk.complete();

        assertThat(notBegun(DISTRICT)).doesNotContain(title);
        clock.jumpTo(clock.instant().plus(java.time.Duration.ofDays(4)));
        assertThat(login(DISTRICT).get("/board/attention?kind=unclaimed").body())
                .contains(title);
        assertThat(login(DISTRICT).get("/board/attention?kind=open-longest").body())
                .contains(title);
    }

    @Test
    void a_body_has_never_signed_in_until_one_of_it_does() {
        jdbc.sql("DELETE FROM account_sign_in").update();
        String body = "Ủy ban nhân dân xã Minh Họa";
        assertThat(neverSignedIn(DISTRICT)).contains(body, "1 việc đang chờ");

        login(Officials.head(UBND));

        assertThat(neverSignedIn(DISTRICT)).doesNotContain(body);
        assertThat(neverSignedIn(SIBLING)).doesNotContain("Thường trực Hội đồng nhân dân xã Minh Họa");
    }

    @Test
    void a_refused_case_is_counted_among_those_sent_back() {
        walk.proposeUnlawfully();

        assertThat(login(DISTRICT).get("/board/attention?kind=returned").body())
                .contains(walk.file().titleVi(), "Bị trả lại 1 lần (1 lần chưa đúng quy định, 0 lần cơ quan trả lại)");
    }

    @Test
    void a_decision_without_its_file_is_said_to_lack_evidence() {
        walk.complete().completeAll().complete();
        assertThat(walk.file().decidedAt()).isPresent();
        assertThat(noEvidence()).doesNotContain(walk.file().titleVi());

        jdbc.sql("UPDATE case_document SET file_id = NULL WHERE business_key = ? AND kind = 'DECISION'")
                .param(walk.key().toString())
                .update();

        assertThat(noEvidence()).contains(walk.file().titleVi(), "Văn bản quyết định không có tệp kèm theo");
    }

    @Test
    void a_decision_and_a_sending_without_their_document_are_said_to_lack_evidence_where_they_were_done() {
        walk.complete().completeAll().complete().complete();
        assertThat(walk.file().closedAt()).isPresent();
        assertThat(noEvidence()).doesNotContain(walk.file().titleVi());

        lose("DECISION");
        assertThat(noEvidence())
                .contains(walk.file().titleVi(), DECISION_MISSING)
                .doesNotContain(SENDING_MISSING);
        lose("DISPATCH");
        assertThat(noEvidence()).contains(DECISION_MISSING, SENDING_MISSING);
        assertThat(login(SIBLING).get("/board/attention?kind=no-evidence").body())
                .doesNotContain(walk.file().titleVi());
    }

    /** The indexes that hold all that is asked: without them every case of the province is looked up one by one. */
    @Test
    void what_lacks_evidence_is_read_from_the_indexes_alone() {
        assertThat(jdbc.sql(
                                """
                                SELECT LOWER(index_name) || ':' || LOWER(column_name) FROM information_schema.index_columns
                                WHERE LOWER(index_name) IN ('board_task_by_step', 'case_document_by_kind')""")
                        .query(String.class)
                        .list())
                .contains("board_task_by_step:business_key", "case_document_by_kind:file_id");
    }

    private void lose(String kind) {
        jdbc.sql("DELETE FROM case_document WHERE business_key = ? AND kind = ?")
                .params(walk.key().toString(), kind)
                .update();
    }

    @Test
    void the_time_line_counts_within_the_units_one_sees() {
        walk.complete().completeAll().complete();

        assertThat(login(PROVINCE).get("/milestones").body()).contains("commune-commission-established", ">1/1<");
        assertThat(row(login(SIBLING).get("/milestones").body(), "commune-commission-established"))
                .as("a ward without a council has no commission")
                .doesNotContain("1/1");
        assertThat(row(login(Officials.head(UBND)).get("/milestones").body(), "commune-commission-established"))
                .contains("1/1");
    }

    @Test
    void a_report_is_made_by_a_coordinator_of_the_unit_and_kept_in_the_record() {
        Browser browser = login(DISTRICT);
        String now = VietnamTime.format(clock.instant());
        Map<String, String> form = Map.of(
                "unit", TinyProvince.DISTRICT,
                "body", "ubbc",
                "day", now.substring(0, 10),
                "time", now.substring(11),
                "number", "12",
                "name", "Nguyễn Văn An",
                "title", "Phó Chủ tịch",
                "receivers", "Lưu: VT.",
                "format", "pdf");
        String token = Browser.token(browser.get("/board/report").body());

        HttpResponse<String> made = browser.postWithToken("/board/report", form, token);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/pdf"));
        assertThat(jdbc.sql(
                                "SELECT details FROM ledger_entry WHERE kind = 'reported' AND person = ? ORDER BY number DESC LIMIT 1")
                        .param(DISTRICT)
                        .query(String.class)
                        .single())
                .contains("\"report\":\"progress\"", "\"format\":\"pdf\"", "\"sha256\":\"")
                .doesNotContain("Nguyễn");

        assertThat(browser.postWithToken("/board/report", with(form, "unit", TinyProvince.PROVINCE_2021), token)
                        .statusCode())
                .as("the province is not the district's to report on")
                .isEqualTo(403);
        HttpResponse<String> refused = browser.postWithToken("/board/report", with(form, "name", ""), token);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Chưa ghi họ tên hoặc chức vụ người ký");
        assertThat(login(AUDITOR).get("/board/report").statusCode()).isEqualTo(403);
        assertThat(login(Officials.head(UBND)).get("/board/report").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_report_as_of_an_earlier_moment_knows_nothing_of_what_came_after() throws IOException {
        var before = clock.instant();
        clock.jumpTo(before.plus(java.time.Duration.ofHours(2)));
        walk.complete().completeAll().complete();

        ProgressFigures earlier = report.of(election(), TinyProvince.COMMUNE, before);
        ProgressFigures later = report.of(election(), TinyProvince.COMMUNE, clock.instant());

        assertThat(earlier.total().finished()).isZero();
        assertThat(later.total().finished()).isEqualTo(1);
        assertThat(earlier.total().total()).isEqualTo(later.total().total());
        assertThat(earlier.units()).extracting(u -> u.unit().code()).containsExactly(TinyProvince.COMMUNE);

        byte[] pdf = issue.issue(text(earlier), signature(), ReportIssue.Format.PDF);
        byte[] xlsx = issue.issue(text(later), signature(), ReportIssue.Format.XLSX);

        assertThat(words(pdf))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "BÁO CÁO",
                        "Số liệu tính đến",
                        "KT. CHỦ TỊCH",
                        "Nguyễn Văn An");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Báo cáo",
                            "Theo giai đoạn",
                            "Theo đơn vị",
                            "Quá hạn",
                            "Hoàn thành chậm",
                            "Thời hạn sắp tới");
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'reported' AND details LIKE ?")
                        .param("%" + Sha256.hex(pdf) + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Election election() {
        return elections.find(play.election()).orElseThrow();
    }

    private ReportText text(ProgressFigures figures) {
        return ReportText.of(
                election(),
                figures,
                VietnamTime.dayOf(clock.instant()),
                process -> diagrams.find(process).map(Diagram::nameVi).orElse(process),
                code -> code);
    }

    private static Signature signature() {
        return new Signature(
                "ubbc-" + TinyProvince.COMMUNE,
                "Ủy ban bầu cử xã Minh Họa",
                "7",
                "Nguyễn Văn An",
                "Phó Chủ tịch",
                List.of("Lưu: VT."));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String notBegun(String user) {
        return login(user).get("/board/attention?kind=not-begun&days=3").body();
    }

    private String neverSignedIn(String user) {
        return login(user).get("/board/attention?kind=never-signed-in").body();
    }

    private String noEvidence() {
        return login(DISTRICT).get("/board/attention?kind=no-evidence").body();
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> other = new java.util.HashMap<>(form);
        other.put(field, value);
        return other;
    }

    private static String row(String page, String code) {
        int start = page.indexOf("id=\"" + code + "\"");
        assertThat(start).as("row " + code).isNotNegative();
        return page.substring(start, page.indexOf("</tr>", start));
    }
}
