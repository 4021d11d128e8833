package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baucu.identity.Browser;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.files.Scans;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work pages as their people use them: looking takes nothing, nothing typed is lost, everything wrong is said at once, what is known is filled in. */
@EngineTest
class WorkPagesTest extends GuardedCase {

    private static final String FRONT = Officials.head(MTTQ);
    private static final String COLLEAGUE = Officials.clerk(MTTQ);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    int port;

    @Test
    void looking_takes_nothing_the_first_change_takes_the_task_and_is_there_in_another_session() {
        String task = agreement();
        Browser browser = as(FRONT);
        assertThat(browser.get(agreementPage(task)).body()).contains("Chưa có người nhận việc", "Nhận việc");
        assertThat(assignee(task)).isNull();

        HttpResponse<String> kept = keep(browser, task, "12/MTTQ");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Đã lưu nháp", "Thôi nhận việc");
        assertThat(assignee(task)).isEqualTo(FRONT);
        assertThat(as(FRONT).get(agreementPage(task)).body()).contains("value=\"12/MTTQ\"");
        assertThat(as(FRONT).get("/").body()).contains("Xem xét");
    }

    @Test
    void the_button_takes_a_task_and_comes_back_to_its_page() {
        String task = agreement();
        Browser browser = as(FRONT);
        HttpResponse<String> claimed =
                post(browser, "/work/claim", Map.of("taskId", task, "page", agreementPage(task)));
        assertThat(Browser.location(claimed)).isEqualTo(agreementPage(task));
        assertThat(assignee(task)).isEqualTo(FRONT);
    }

    @Test
    void who_finds_the_task_taken_is_told_by_whom_and_keeps_what_was_typed() {
        String task = agreement();
        Browser browser = as(FRONT);
        browser.get(agreementPage(task));
        assign(task, COLLEAGUE);

        assertThat(keep(browser, task, "12/MTTQ").body()).contains("WORK-022", "đã nhận việc này");
        HttpResponse<String> refused = post(browser, agreementPage(task), form("12/MTTQ"));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("WORK-022", "value=\"12/MTTQ\"", "value=\"Phùng Thử\"");
        assertThat(browser.get(agreementPage(task)).body()).contains("đã nhận việc này", "value=\"12/MTTQ\"");
        assertThat(assignee(task)).isEqualTo(COLLEAGUE);
    }

    @Test
    void everything_wrong_with_a_decision_is_said_at_once() {
        String task = decision();
        HttpResponse<String> refused = post(
                as(HEAD), decisionPage(task), Map.of("action", "approve", "number", "/QĐ-UBND", "date", "0001-01-01"));
        assertThat(refused.body())
                .contains("WORK-027", "WORK-028", "WORK-008", "WORK-013", "Chưa được chấp nhận: 4 lỗi.")
                .contains("href=\"#number\"", "href=\"#date\"", "href=\"#signer\"", "href=\"#file\"");
        assertThat(assignee(task)).as("a refusal takes nothing").isNull();
    }

    @Test
    void a_decision_comes_after_the_announcement_and_the_submission_and_a_sending_after_the_decision() {
        walk.at(play.daysBefore(110));
        String task = decision();
        Browser head = as(HEAD);
        assertThat(decide(head, task, "01/01/2021").body()).contains("WORK-023");
        assertThat(decide(head, task, VietnamTime.format(officials.today().minusDays(1)))
                        .body())
                .contains("WORK-024", "WORK-025");
        assertThat(decide(head, task, VietnamTime.format(officials.today())).statusCode())
                .isEqualTo(302);
        String sending = walk.waitsAt("user_DispatchDecision").task().getId();
        HttpResponse<String> early = post(
                as(CLERK),
                "/work/dispatch?taskId=" + sending,
                Map.of(
                        "dispatchNumber",
                        "41/QĐ-UBND",
                        "dispatchDate",
                        VietnamTime.format(officials.today().minusDays(1))));
        assertThat(early.body()).contains("WORK-026");
    }

    @Test
    void a_file_is_kept_before_the_form_is_sent_and_proves_the_decision() {
        String task = decision();
        Browser head = as(HEAD);
        String token = Browser.token(head.get("/").body());
        HttpResponse<String> kept = head.postFile(
                "/work/draft/file?place=" + task + "&field=file", Map.of(), "file", "quyet-dinh.pdf", PDF, token);
        assertThat(kept.body()).contains("quyet-dinh.pdf", "Bỏ tệp");
        assertThat(as(HEAD).get(decisionPage(task)).body()).contains("quyet-dinh.pdf");
        HttpResponse<String> wrong = head.postFile(
                "/work/draft/file?place=" + task + "&field=file",
                Map.of(),
                "file",
                "la.txt",
                "chữ".getBytes(StandardCharsets.UTF_8),
                token);
        assertThat(wrong.body()).contains("EVIDENCE-003", "quyet-dinh.pdf");

        assertThat(decide(head, task, VietnamTime.format(officials.today())).statusCode())
                .isEqualTo(302);
        assertThat(jdbc.sql(
                                "SELECT f.name FROM case_document d JOIN stored_file f ON f.id = d.file_id WHERE d.task_id = ?")
                        .param(task)
                        .query(String.class)
                        .single())
                .isEqualTo("quyet-dinh.pdf");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM form_draft_file WHERE place = ?")
                        .param(task)
                        .query(Long.class)
                        .single())
                .as("drafts go with the task")
                .isZero();
    }

    @Test
    void scans_are_joined_at_once_or_page_by_page_and_the_decision_has_one_file() throws IOException {
        String task = decision();
        Browser head = as(HEAD);
        String token = Browser.token(head.get("/").body());
        String zone = "/work/draft/file?place=" + task + "&field=file";
        byte[] scan = Scans.png();
        HttpResponse<String> two = head.postParts(
                zone,
                List.of(),
                List.of(
                        new Browser.FilePart("file", "trang-1.png", scan),
                        new Browser.FilePart("file", "trang-2.png", scan)),
                token);
        assertThat(two.body()).contains("trang-1.pdf", "Thêm trang");
        head.postFile(zone + "&add=true", Map.of(), "file", "trang-3.png", scan, token);
        HttpResponse<String> word = head.postFile(zone + "&add=true", Map.of(), "file", "van-ban.docx", docx(), token);
        assertThat(word.body()).contains("EVIDENCE-004", "trang-1.pdf");

        assertThat(decide(head, task, VietnamTime.format(officials.today())).statusCode())
                .isEqualTo(302);
        byte[] kept = jdbc.sql(
                        "SELECT f.content FROM case_document d JOIN stored_file f ON f.id = d.file_id WHERE d.task_id = ?")
                .param(task)
                .query((row, n) -> row.getBytes(1))
                .single();
        try (PDDocument pdf = Loader.loadPDF(kept)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void without_scripts_several_files_of_a_field_come_with_the_form_and_none_is_lost() throws IOException {
        String task = decision();
        Browser head = as(HEAD);
        Map<String, String> fields = new TreeMap<>(form("41/QĐ-UBND"));
        fields.put("date", VietnamTime.format(officials.today()));
        HttpResponse<String> sent = head.postParts(
                decisionPage(task),
                fields.entrySet().stream()
                        .map(f -> new Browser.Part(f.getKey(), f.getValue()))
                        .toList(),
                List.of(
                        new Browser.FilePart("file", "trang-1.png", Scans.png()),
                        new Browser.FilePart("file", "trang-2.png", Scans.png())),
                Browser.token(head.get("/").body()));
        assertThat(sent.statusCode()).isEqualTo(302);
        byte[] kept = jdbc.sql(
                        "SELECT f.content FROM case_document d JOIN stored_file f ON f.id = d.file_id WHERE d.task_id = ?")
                .param(task)
                .query((row, n) -> row.getBytes(1))
                .single();
        try (PDDocument pdf = Loader.loadPDF(kept)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        return out.toByteArray();
    }

    @Test
    void a_sending_is_filled_in_and_takes_one_click() {
        String task = dispatch();
        Browser clerk = as(CLERK);
        assertThat(clerk.get("/").body()).contains("/work/dispatch?taskId=" + task);
        String today = VietnamTime.format(officials.today());
        assertThat(clerk.get("/work/dispatch?taskId=" + task).body())
                .contains("value=\"41/VB\"", "value=\"" + today + "\"", "Nơi nhận");
        HttpResponse<String> sent =
                post(clerk, "/work/dispatch?taskId=" + task, Map.of("dispatchNumber", "41/VB", "dispatchDate", today));
        assertThat(sent.statusCode()).isEqualTo(302);
        walk.isOver("end_Established");
    }

    private HttpResponse<String> decide(Browser browser, String task, String day) {
        Map<String, String> fields = new TreeMap<>(form("41/QĐ-UBND"));
        fields.put("date", day);
        String token = Browser.token(browser.get("/").body());
        boolean kept = jdbc.sql("SELECT COUNT(*) FROM form_draft_file WHERE place = ?")
                        .param(task)
                        .query(Long.class)
                        .single()
                > 0;
        return kept
                ? browser.postWithToken(decisionPage(task), fields, token)
                : browser.postFile(decisionPage(task), fields, "file", "quyet-dinh.pdf", PDF, token);
    }

    private HttpResponse<String> keep(Browser browser, String task, String number) {
        return post(
                browser,
                "/work/draft",
                Map.of("place", task, "form", "evidence", "number", number, "signer", "Phùng Thử"));
    }

    private Browser as(String user) {
        Browser browser = new Browser(port);
        browser.login(user, Officials.PASSWORD);
        return browser;
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        return browser.postWithToken(
                path, fields, Browser.token(browser.get("/").body()));
    }

    private Map<String, String> form(String number) {
        return Map.of(
                "action",
                "approve",
                "number",
                number,
                "date",
                VietnamTime.format(officials.today()),
                "signer",
                "Phùng Thử");
    }

    private String assignee(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private static String agreementPage(String task) {
        return "/work/agreement?taskId=" + task + "&callbackUrl=/";
    }

    private static String decisionPage(String task) {
        return "/work/decision?taskId=" + task + "&callbackUrl=/";
    }
}
