package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baucu.identity.Browser;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TaskState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page makes of odd input: a sentence beside the form, never a broken page, and nothing done. */
@EngineTest
class EvidencePageTest extends GuardedCase {

    private static final String FRONT = Officials.head(MTTQ);
    private static final int TOO_LONG = 5000;
    private static final int CLICKS = 4;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = login(FRONT);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "number, LONG, “Số văn bản” dài quá 100 ký tự.",
        "signer, LONG, “Người ký” dài quá 200 ký tự.",
        "lateReason, LONG, “Lý do chậm” dài quá 2000 ký tự.",
        "date, garbage, “Ngày văn bản” ghi “garbage”, không phải là một ngày có thật.",
        "date, 30/02/2021, “Ngày văn bản” ghi “30/02/2021”, không phải là một ngày có thật.",
        "date, '', Chưa nhập “Ngày văn bản”.",
        "number, '', Chưa nhập “Số văn bản”."
    })
    void an_odd_field_is_named_on_the_page(String field, String value, String sentence) {
        Map<String, String> form = form("approve");
        form.put(field, value.equals("LONG") ? "x".repeat(TOO_LONG) : value);
        answered(form, 200, sentence);
    }

    @Test
    void a_long_reason_for_a_return_is_named_on_the_page() {
        Map<String, String> form = form("return");
        form.put("reason", "x".repeat(TOO_LONG));
        answered(form, 200, "“Lý do trả lại” dài quá 2000 ký tự.");
    }

    @Test
    void an_action_that_the_page_does_not_offer_approves_nothing() {
        answered(form("bogus"), 400, "Yêu cầu không hợp lệ");
    }

    @Test
    void a_second_click_is_told_that_the_task_is_done() {
        String task = agreement();
        HttpResponse<String> first = submit(task, form("approve"));
        HttpResponse<String> second = submit(task, form("approve"));
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Việc này đã hoàn thành hoặc không còn.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_document WHERE task_id = ?")
                        .param(task)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @RepeatedTest(5)
    void of_clicks_at_the_same_moment_one_wins_and_the_others_are_told() throws Exception {
        String task = agreement();
        browser.get("/work/agreement?taskId=" + task);
        String token = Browser.token(browser.get("/").body());
        Callable<HttpResponse<String>> click =
                () -> browser.postWithToken("/work/agreement?taskId=" + task, form("approve"), token);
        ExecutorService hands = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : hands.invokeAll(Collections.nCopies(CLICKS, click))) {
                answers.add(answer.get().statusCode());
            }
            assertThat(answers).containsOnlyOnce(302).containsOnly(302, 409);
        } finally {
            hands.shutdownNow();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_document WHERE task_id = ?")
                        .param(task)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private void answered(Map<String, String> form, int status, String sentence) {
        String task = agreement();
        browser.get("/work/agreement?taskId=" + task);
        TaskState before = state(task);
        HttpResponse<String> answer = submit(task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
        untouched(task, before);
    }

    private HttpResponse<String> submit(String task, Map<String, String> form) {
        String token = Browser.token(browser.get("/").body());
        return browser.postWithToken("/work/agreement?taskId=" + task, form, token);
    }

    private Map<String, String> form(String action) {
        return new TreeMap<>(Map.of(
                "action", action,
                "number", "12/MTTQ",
                "date", officials.today().toString(),
                "signer", "Phùng Thử",
                "lateReason", ""));
    }
}
