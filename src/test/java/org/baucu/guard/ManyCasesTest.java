package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baucu.election.ElectedBody;
import org.baucu.identity.Browser;
import org.baucu.platform.VietnamTime;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.RunningElection;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Like cases closed together by one document: each by itself under the guard, the lawful ones done, the others named. */
@EngineTest
class ManyCasesTest extends RunningElection {

    private static final String MTTQ = "mttq-" + TinyProvince.PROVINCE_2021;
    private static final String FRONT = Officials.head(MTTQ);
    private static final String COLLEAGUE = Officials.clerk(MTTQ);
    private static final String KEY = "establish-boards~user_AgreeMembers~" + MTTQ;
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TaskService tasks;

    private List<CaseWalk> walks;
    private List<String> asked;
    private Browser browser;

    /** The boards for the National Assembly and for the province's council ask the same Front. */
    @BeforeEach
    void open() {
        walks = Stream.of(ElectedBody.NATIONAL_ASSEMBLY, ElectedBody.PROVINCE_COUNCIL)
                .map(body -> {
                    stage.unitsFixed(play, TinyProvince.PROVINCE_2021, body);
                    return stage.open(play, "establish-boards", TinyProvince.PROVINCE_2021, body.code())
                            .complete()
                            .waitsAt("user_AgreeMembers");
                })
                .toList();
        asked = walks.stream().map(walk -> walk.task(MTTQ).getId()).toList();
        browser = login(FRONT);
    }

    @Test
    void one_document_with_one_file_agrees_to_all_of_them() {
        assertThat(browser.get("/").body()).contains("2 việc cùng loại: Cho ý kiến thống nhất", "/work/many?like=");
        HttpResponse<String> done = agree("12/MTTQ");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(browser.get("/").body()).contains("Đã ghi nhận 2 hồ sơ.");
        assertThat(open(asked)).isEmpty();
        assertThat(jdbc.sql("SELECT DISTINCT file_id FROM case_document WHERE task_id IN (:tasks)")
                        .param("tasks", asked)
                        .query(String.class)
                        .list())
                .as("the file is stored once")
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void what_is_wrong_with_the_document_is_said_once_and_nothing_is_done() {
        HttpResponse<String> refused = agree("/MTTQ");
        assertThat(refused.body()).contains("Chưa được chấp nhận: 1 lỗi.", "WORK-027", "value=\"/MTTQ\"");
        assertThat(open(asked)).hasSize(2);
        assertThat(tasks.createTaskQuery().taskAssignee(FRONT).count()).isZero();
    }

    @Test
    void a_case_that_somebody_else_took_is_named_and_the_other_is_done() {
        String page = browser.get("/work/many?like=" + encoded(KEY)).body();
        asked.forEach(task -> assertThat(page).contains("value=\"" + task + "\""));
        tasks.setAssignee(asked.get(0), COLLEAGUE);

        HttpResponse<String> answer = agree("12/MTTQ");
        assertThat(open(asked)).containsExactly(asked.get(0));
        String text = answer.statusCode() == 302 ? browser.get("/").body() : answer.body();
        assertThat(text).contains("hồ sơ chưa được chấp nhận");
    }

    @Test
    void nobody_closes_with_them_what_is_not_like_them() {
        String other = walks.get(0).tasks().stream()
                .map(task -> task.getId())
                .filter(task -> !asked.contains(task))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = send(List.of(asked.get(0), other), "12/MTTQ");
        assertThat(open(List.of(asked.get(0), other))).containsExactly(other);
        assertThat(answer.body()).contains("WORK-012");
    }

    @Test
    void as_many_cases_as_the_page_lists_are_closed_by_the_form_of_the_page() {
        List<Browser.Part> form = new ArrayList<>(List.of(
                new Browser.Part("number", "12/MTTQ"),
                new Browser.Part("date", VietnamTime.format(officials.today())),
                new Browser.Part("signer", "Phùng Thử")));
        IntStream.range(0, 500 - asked.size())
                .mapToObj(i -> new Browser.Part("chosen", "gone-" + i))
                .forEach(form::add);
        asked.forEach(task -> form.add(new Browser.Part("chosen", task)));
        browser.postParts(
                "/work/many?like=" + encoded(KEY),
                form,
                List.of(new Browser.FilePart("file", "cong-van.pdf", PDF)),
                Browser.token(browser.get("/").body()));
        assertThat(open(asked)).isEmpty();
    }

    private HttpResponse<String> agree(String number) {
        return send(asked, number);
    }

    private HttpResponse<String> send(List<String> chosen, String number) {
        String query = chosen.stream().map(task -> "&chosen=" + task).collect(Collectors.joining());
        return browser.postFile(
                "/work/many?like=" + encoded(KEY) + query,
                Map.of("number", number, "date", VietnamTime.format(officials.today()), "signer", "Phùng Thử"),
                "file",
                "cong-van.pdf",
                PDF,
                Browser.token(browser.get("/").body()));
    }

    private List<String> open(List<String> ids) {
        return ids.stream()
                .filter(id -> tasks.createTaskQuery().taskId(id).count() == 1)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
