package org.baucu.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.identity.Browser;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.web.CoordinationLinks;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Noticed;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator does about a case, through its pages; and that nobody else does. */
@EngineTest
class CoordinationTest extends CommissionCase {

    private static final String UBND = "ubnd-" + TinyProvince.COMMUNE;
    private static final String MTTQ = "mttq-" + TinyProvince.COMMUNE;
    private static final String CLERK = Officials.clerk(UBND);
    private static final String HEAD = Officials.head(UBND);
    private static final String DEPUTY = Officials.deputy(UBND);
    private static final String PROVINCE = "coordinator." + TinyProvince.PROVINCE_2021;
    private static final String DISTRICT = "coordinator." + TinyProvince.DISTRICT;
    private static final String SIBLING = "coordinator." + TinyProvince.WITHOUT_COUNCIL;
    private static final String AUDITOR = "auditor." + TinyProvince.PROVINCE_2021;

    @Autowired
    WorkItems work;

    @Autowired
    EngineClock clock;

    @Autowired
    Noticed noticed;

    private final CoordinationLinks links = new CoordinationLinks();

    @BeforeEach
    void appoint() {
        officials.appointWatchers(PROVINCE, DISTRICT, SIBLING, AUDITOR);
        officials.appointDeputy(UBND);
    }

    @AfterEach
    void clear() {
        forgetSubstitutions();
    }

    @ParameterizedTest
    @ValueSource(strings = {PROVINCE, DISTRICT})
    void a_nudge_goes_to_the_bodies_that_are_waited_for_and_stands_in_the_course(String coordinator) {
        Browser browser = login(coordinator);
        HttpResponse<String> page = browser.get(links.nudge(walk.key()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(walk.file().titleVi(), "Thời hạn theo luật: 07/02/2021 (còn");
        HttpResponse<String> sent = nudge(browser, "due-soon", "", "Đề nghị trình sớm.");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(noticed.of(walk.key(), Notice.Kind.NUDGE)).singleElement().satisfies(n -> {
            assertThat(n.receivers()).containsExactly(UBND);
            assertThat(n.textVi()).startsWith("Đề nghị trình sớm.");
        });
        assertThat(browser.get(Browser.location(sent)).body())
                .contains("Đã gửi đôn đốc tới 1 cơ quan", "Sắp đến thời hạn", "Ủy ban nhân dân xã Minh Họa");
        assertThat(ledger("nudged")).singleElement().satisfies(row -> assertThat(row)
                .startsWith(coordinator + "|" + coordinator.replace('.', '-')));
    }

    @Test
    void a_second_nudge_on_the_same_day_needs_a_word_why() {
        Browser browser = login(PROVINCE);
        assertThat(nudge(browser, "due-soon", "", "Đề nghị trình sớm.").statusCode())
                .isEqualTo(302);
        assertThat(browser.get(links.nudge(walk.key())).body()).contains("Hồ sơ này đã được đôn đốc hôm nay");
        assertThat(nudge(browser, "due-soon", "", "Lần hai.").body()).contains("COORD-005");
        assertThat(noticed.of(walk.key(), Notice.Kind.NUDGE)).hasSize(1);
        assertThat(nudge(browser, "due-soon", "Ban chỉ đạo yêu cầu", "Lần hai.").statusCode())
                .isEqualTo(302);
        assertThat(noticed.of(walk.key(), Notice.Kind.NUDGE)).hasSize(2);
        clock.jumpTo(VietnamTime.at(officials.today().plusDays(1), LocalTime.of(9, 0)));
        assertThat(nudge(login(PROVINCE), "due-soon", "", "Hôm sau.").statusCode())
                .isEqualTo(302);
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_sent() {
        Browser browser = login(PROVINCE);
        assertThat(nudge(browser, "", "", " ").body()).contains("COORD-002", "COORD-003");
        assertThat(nudge(browser, "other", "", "Đề nghị.").body()).contains("COORD-012");
        assertThat(nudge(browser, "overdue", "", "x".repeat(Nudges.TEXT + 1)).body())
                .contains("COORD-004");
        assertThat(noticed.of(walk.key(), Notice.Kind.NUDGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SIBLING, AUDITOR})
    void nobody_else_steps_in(String user) {
        String task = walk.task().getId();
        for (Browser browser : List.of(login(user), login(CLERK))) {
            for (String path : List.of(links.nudge(walk.key()), links.reassign(task), links.handOver(task))) {
                assertThat(browser.get(path).statusCode()).as(path).isEqualTo(403);
                assertThat(post(browser, path, Map.of("reason", "overdue", "text", "x", "to", HEAD))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
            for (String path : List.of("/coordination/nudge", "/coordination/nudge/send")) {
                assertThat(post(browser, path, Map.of("key", walk.key().toString(), "reason", "overdue", "text", "x"))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
        }
        assertThat(noticed.of(walk.key(), Notice.Kind.NUDGE)).isEmpty();
        assertThat(walk.task().getAssignee()).isNull();
    }

    @Test
    void many_cases_of_one_body_are_one_message() {
        CaseWalk district = stage.open(play, "establish-commission", TinyProvince.DISTRICT, "");
        CaseWalk units = stage.open(play, "fix-polling-areas", TinyProvince.COMMUNE, "");
        Browser browser = login(DISTRICT);
        String keys = String.join(
                ",",
                List.of(
                        walk.key().toString(),
                        units.key().toString(),
                        district.key().toString()));
        HttpResponse<String> shown = post(browser, "/coordination/nudge", Map.of("key", keys));
        assertThat(shown.body())
                .contains(
                        walk.file().titleVi(),
                        units.file().titleVi(),
                        district.file().titleVi());
        HttpResponse<String> sent = post(
                browser,
                "/coordination/nudge/send",
                Map.of("key", keys, "shown", keys, "reason", "not-begun", "note", "", "text", "Đề nghị trình sớm."));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(browser.get(Browser.location(sent)).body()).contains("Đã đôn đốc 3 hồ sơ, thông báo tới 2 cơ quan");
        assertThat(ledger("nudged")).hasSize(3);
    }

    @Test
    void the_overdue_cases_of_a_phase_are_those_of_the_scope() {
        clock.jumpTo(VietnamTime.at(java.time.LocalDate.of(2021, 2, 10), LocalTime.of(9, 0)));
        assertThat(login(DISTRICT)
                        .get("/coordination/nudge?process=establish-commission")
                        .body())
                .contains(walk.file().titleVi(), "Quá hạn 3 ngày");
        assertThat(login(SIBLING)
                        .get("/coordination/nudge?process=establish-commission")
                        .body())
                .doesNotContain(walk.file().titleVi());
    }

    @Test
    void a_task_goes_to_a_colleague_and_both_are_told() {
        String task = walk.task().getId();
        officials.as(CLERK, UBND, () -> work.open(task));
        Browser browser = login(DISTRICT);
        assertThat(browser.get(links.reassign(task)).body()).contains(HEAD, DEPUTY);
        HttpResponse<String> given = reassign(browser, task, "person", CLERK, HEAD);
        assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
        assertThat(walk.task().getAssignee()).isEqualTo(HEAD);
        assertThat(noticed.of(walk.key(), Notice.Kind.REASSIGNED))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactlyInAnyOrder("@" + CLERK, "@" + HEAD));
        assertThat(ledger("task-reassigned")).anySatisfy(row -> assertThat(row)
                .startsWith(DISTRICT + "|coordinator-" + TinyProvince.DISTRICT)
                .contains("before.assignee", CLERK, "after.assignee", HEAD, "overloaded"));
        assertThat(browser.get(links.nudge(walk.key())).body()).contains("Giao lại", "Người thực hiện quá nhiều việc");
    }

    @Test
    void a_task_goes_back_to_its_body() {
        String task = walk.task().getId();
        officials.as(CLERK, UBND, () -> work.open(task));
        assertThat(reassign(login(DISTRICT), task, "body", CLERK, "").statusCode())
                .isEqualTo(302);
        assertThat(walk.task().getAssignee()).isNull();
    }

    @Test
    void never_to_one_who_may_not() {
        walk.complete().completeAll();
        String decision = walk.task().getId();
        Browser browser = login(DISTRICT);
        assertThat(browser.get(links.reassign(decision)).body())
                .contains("Người lập, trình hồ sơ không được thống nhất hoặc quyết định chính hồ sơ đó.");
        assertThat(reassign(browser, decision, "person", "", CLERK).body()).contains("WORK-005");
        assertThat(reassign(browser, decision, "person", "", Officials.head(MTTQ))
                        .body())
                .contains("WORK-003");
        assertThat(reassign(browser, decision, "person", HEAD, DEPUTY).body()).contains("COORD-010");
        assertThat(reassign(browser, decision, "person", "", "").body()).contains("COORD-008");
        assertThat(walk.task().getAssignee()).isNull();
    }

    @Test
    void a_task_is_handed_to_a_substitute_that_is_named_for_it() {
        String task = walk.task().getId();
        officials.as(CLERK, UBND, () -> work.open(task));
        Browser browser = login(DISTRICT);
        HttpResponse<String> done = handOver(browser, task);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(walk.task().getAssignee()).isEqualTo(DEPUTY);
        assertThat(browser.get(links.nudge(walk.key())).body()).contains("(thay Phùng Thử " + CLERK + ")");
        assertThat(browser.get(links.handOver(task)).body()).contains("việc đã ở chỗ người thay");
    }

    @Test
    void nobody_away_is_given_work() {
        String task = walk.task().getId();
        officials.as(CLERK, UBND, () -> work.open(task));
        Browser browser = login(DISTRICT);
        handOver(browser, task);
        assertThat(reassign(browser, task, "person", DEPUTY, CLERK).body()).contains("SUBST-013");
        assertThat(walk.task().getAssignee()).isEqualTo(DEPUTY);
    }

    private HttpResponse<String> nudge(Browser browser, String reason, String note, String text) {
        return post(browser, links.nudge(walk.key()), Map.of("reason", reason, "note", note, "text", text));
    }

    private HttpResponse<String> reassign(Browser browser, String task, String action, String seen, String to) {
        return post(
                browser,
                links.reassign(task),
                Map.of("action", action, "seen", seen, "to", to, "reason", "overloaded", "note", ""));
    }

    /** The deputy substitutes the clerk for this task, today and for two more days. */
    private HttpResponse<String> handOver(Browser browser, String task) {
        Map<String, String> form = Map.of(
                "substitute",
                DEPUTY,
                "lastDay",
                officials.today().plusDays(2).toString(),
                "seen",
                CLERK,
                "reason",
                "absent",
                "note",
                "");
        return post(browser, links.handOver(task), form);
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        return browser.postWithToken(
                path, new TreeMap<>(fields), Browser.token(browser.get("/").body()));
    }

    /** Who, in which capacity, and the details, of the entries of this election's cases. */
    private List<String> ledger(String kind) {
        return jdbc.sql("SELECT person, capacity, details FROM ledger_entry WHERE kind = ? AND case_key LIKE ?")
                .params(kind, play.election() + "/%")
                .query((row, n) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3))
                .list();
    }
}
