package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Camunda Tasklist as a commune's clerk sees it: its lists, its cards, its words, a form, and what a refusal says. */
@StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:tasklist;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class TasklistTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String PROCESS = "establish-polling-teams";
    private static final String CASE = "Thành lập các Tổ bầu cử xã Minh Họa";
    private static final String CLERK = "ubnd." + TinyProvince.COMMUNE + ".cb";
    private static final int LATE_BY_TWO_DAYS = 48;
    private static final String[] LISTS = {
        "Việc của tôi",
        "Việc của cơ quan tôi",
        "Đến hạn trong 3 ngày",
        "Quá hạn",
        "Chờ phê duyệt",
        "Tất cả việc của đơn vị"
    };

    /** Words of the shipped English interface; as whole words they mean that something was left. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Tasklist|Tasks?|Filters?|Camunda|Cockpit|Claim|Unclaim|Complete|Save|Add|Create|Created|Due|Follow-up|Assignee|Groups?|Form|"
                    + "History|Diagram|Description|Comment|Search|Select|Loading|Powered|Sign out|My Profile|Keyboard|Shortcuts?|Start|Process|"
                    + "Field|required|No matching|ago|Priority|Reset|Set|days?|Undefined|Page|Next|Previous|First|Last|migrate)\\b");

    /** A sentence's key in place of the sentence. */
    private static final String WATCH_FOR_KEYS =
            """
            window.keysSeen = new Set();
            const look = () => {
              if (!document.body) return;
              const texts = [document.body.innerText, ...[...document.querySelectorAll('[placeholder]')].map((e) => e.placeholder)];
              texts.join(' ').match(/\\b[A-Z]{2,}(?:_[A-Z]{2,})+\\b/g)?.forEach((key) => window.keysSeen.add(key));
              requestAnimationFrame(look);
            };
            document.addEventListener('DOMContentLoaded', look);
            """;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    private final List<String> complaints = new ArrayList<>();
    private Play play;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void lists_cards_and_words_are_those_of_an_official(Page page) {
        caseAtDispatch();
        page.addInitScript(WATCH_FOR_KEYS);
        open(page, CLERK);

        assertThat(lists(page)).containsExactly(LISTS);
        choose(page, "Quá hạn");
        String card = card(page, "Gửi quyết định").innerText();
        assertThat(card)
                .contains(CASE, "Xã Minh Họa", "Quá hạn 2 ngày", "Thời hạn theo luật")
                .containsPattern("Thời hạn theo luật\\s+03/04/2021")
                .containsPattern("Thời hạn theo kế hoạch\\s+\\d\\d/\\d\\d/2021");
        card(page, "Gửi quyết định").locator("h4 a").click();
        page.waitForSelector(".bc-head .bc-over");
        Screenshots.page(page, "tasklist-overdue");
        assertThat(english(page)).isEmpty();
        assertThat((List<?>) page.evaluate("[...window.keysSeen]")).isEmpty();

        choose(page, "Đến hạn trong 3 ngày");
        assertThat(page.locator(".tasks-list").last().innerText()).doesNotContain("Gửi quyết định");
        choose(page, "Tất cả việc của đơn vị");
        assertThat(card(page, "Gửi quyết định").isVisible()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_dispatch_form_speaks_vietnamese_and_is_done_with(Page page) {
        caseAtDispatch();
        open(page, CLERK);
        choose(page, "Việc của cơ quan tôi");
        take(page, "Gửi quyết định");

        Locator number = page.getByLabel(Pattern.compile("Số văn bản gửi"));
        number.fill("1");
        number.fill("");
        number.blur();
        page.waitForSelector(".fjs-form-field-error:has-text('Mục này bắt buộc.')");
        Locator date = page.locator(".fjs-datepicker input").first();
        assertThat(date.getAttribute("placeholder")).isEqualTo("ngày/tháng/năm");
        Screenshots.page(page, "tasklist-form-required");
        assertThat(english(page)).isEmpty();

        // sent before it was decided: refused, with what to do
        number.fill("15/UBND-VP");
        date.fill(VietnamTime.format(officials.today().minusDays(40)));
        date.press("Enter");
        button(page, "Hoàn thành").click();
        Locator faults = page.locator(".bc-faults");
        faults.waitFor();
        Screenshots.page(page, "tasklist-refused");
        assertThat(faults.innerText()).contains("WORK-026", "Nhập đúng ngày gửi văn bản.");
        assertThat(page.locator(".page-notifications").innerText()).doesNotContain("Không có quyền");

        date.fill(VietnamTime.format(officials.today()));
        date.press("Enter");
        button(page, "Hoàn thành").click();
        page.waitForSelector(".page-notifications:has-text('Đã hoàn thành việc.')");
        page.waitForCondition(() -> stage.running(play, PROCESS).isEmpty());
    }

    @Test
    void who_drew_up_a_case_sees_it_and_is_told_to_leave_its_approval(Page page) {
        caseAtDecision();
        open(page, CLERK);
        choose(page, "Chờ phê duyệt");
        Locator card = card(page, "Quyết định thành lập");
        assertThat(card.locator(".bc-note").innerText()).isEqualTo("Đồng chí đã lập hồ sơ này");
        card.locator("h4 a").click();
        page.locator(".task-card .claim").click();

        Locator faults = page.locator(".bc-faults");
        faults.waitFor();
        Screenshots.page(page, "tasklist-four-eyes");
        assertThat(faults.innerText()).contains("WORK-005", "Để người khác của cơ quan xem xét, quyết định.");
        assertThat(english(page)).isEmpty();
    }

    @Test
    void speaks_english_to_who_has_chosen_it_and_fits_a_phone(Page page) {
        caseAtDispatch();
        page.context().addCookies(List.of(new Cookie("BAUCU_LANG", "en").setUrl(address("/"))));
        open(page, CLERK);
        assertThat(lists(page))
                .containsExactly(
                        "My tasks",
                        "My body's tasks",
                        "Due within 3 days",
                        "Overdue",
                        "Waiting for approval",
                        "All tasks of my unit");
        choose(page, "Overdue");
        assertThat(card(page, "Gửi quyết định").locator(".bc-badge").innerText())
                .contains("2 days");

        page.context().addCookies(List.of(new Cookie("BAUCU_LANG", "vi").setUrl(address("/"))));
        page.setViewportSize(390, 844);
        page.navigate(address(TASKLIST));
        page.waitForSelector(".task-filters .item, .tasks-list li.task");
        Screenshots.page(page, "tasklist-phone");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    /** A case of the commune's teams, two days late, that waits for its decision. */
    private CaseWalk caseAtDecision() {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.areasFixed(play, TinyProvince.COMMUNE);
        CaseWalk walk = stage.open(play, PROCESS, TinyProvince.COMMUNE, "");
        walk.at(play.daysBefore(LATE_BY_TWO_DAYS));
        return walk.completeLate("Chờ xác định lại khu vực bỏ phiếu.").completeAll();
    }

    private void caseAtDispatch() {
        caseAtDecision().complete();
    }

    private void open(Page page, String user) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address("/login"));
        page.fill("#username", user);
        page.fill("#password", Officials.PASSWORD);
        page.click("form.login button[type=submit]");
        page.waitForURL(address("/"));
        page.navigate(address(TASKLIST));
        page.waitForSelector(".task-filters .item");
    }

    private static List<String> lists(Page page) {
        return page.locator(".task-filters .item h4 a").allInnerTexts().stream()
                .map(list -> list.strip().replaceFirst("\\s+\\(?\\d+\\)?$", ""))
                .toList();
    }

    private static void choose(Page page, String list) {
        page.locator(".task-filters .item h4 a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + list)))
                .click();
        page.waitForSelector(".task-filters .item.active:has-text('" + list + "')");
        page.waitForSelector(".tasks-list .bc-badge, .tasks-list .well");
    }

    private static Locator card(Page page, String task) {
        Locator card = page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(task))
                .first();
        card.locator(".bc-badge").waitFor();
        return card;
    }

    private static void take(Page page, String task) {
        card(page, task).locator("h4 a").click();
        page.locator(".task-card .claim").click();
        page.waitForSelector(".fjs-form input");
    }

    /** Words of English that a person reads, codes and addresses apart. */
    private static List<String> english(Page page) {
        String visible = page.locator("body").innerText();
        return ENGLISH.matcher(visible)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
