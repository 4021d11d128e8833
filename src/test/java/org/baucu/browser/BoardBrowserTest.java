package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.identity.Accounts;
import org.baucu.phases.ElectionRegistration;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.law.LawTables;
import org.baucu.progress.board.TwoDistricts;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The coordinators' board in a browser: the keyboard, the details of a cell, and figures that keep themselves fresh. */
@StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:board-browser;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class BoardBrowserTest {

    private static final String ELECTION = "b001-2021";
    private static final String TEAMS = "establish-polling-teams";
    private static final String CELL = "#o-24301-" + TEAMS;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    LawTables law;

    @Autowired
    EngineClock clock;

    @Autowired
    ElectionRegistration registration;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    Accounts accounts;

    private final List<String> complaints = new ArrayList<>();
    private Play play;
    private CaseWalk walk;

    @BeforeEach
    void begin() {
        if (play == null) {
            play = TwoDistricts.begin(ELECTION, law, clock, registration, calendar, accounts);
            stage.areasFixed(play, TwoDistricts.MY_COMMUNE);
            walk = stage.open(play, TEAMS, TwoDistricts.MY_COMMUNE, "");
            stage.runDueJobs(play);
        }
    }

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void keyboard_details_and_figures_that_keep_themselves_fresh(Page page) {
        signIn(page, TwoDistricts.COORDINATOR);
        watch(page);
        page.navigate(address("/board?unit=" + TwoDistricts.MY_COMMUNE));
        Screenshots.page(page, "board");

        assertThat(page.locator("#board-grid [tabindex='0']").count())
                .as("one tab stop")
                .isEqualTo(1);
        page.locator(CELL + " > .cell").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo(CELL.substring(1));
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).as("the first area").startsWith("a-24301-01");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(CELL + " > .cell").getAttribute("aria-label"))
                .isEqualTo("Tổ bầu cử, Xã Số 24301: Đang thực hiện");
        assertThat(page.locator("#s-243-" + TEAMS + " > .cell").getAttribute("aria-label"))
                .contains("Tổ bầu cử, Huyện Số 243: Hoàn thành 0 trên 4", "Chưa thực hiện 3");

        page.keyboard().press("Enter");
        page.waitForSelector("#pop .details");
        assertThat(page.locator("#pop").innerText())
                .contains(
                        "Thời hạn theo luật",
                        "03/04/2021",
                        "Điều 25",
                        "Ủy ban nhân dân xã Số 24301",
                        "Đôn đốc",
                        "Giao lại")
                .doesNotContain("Cockpit");
        Screenshots.page(page, "board-details");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pop").isHidden()).isTrue();
        assertThat(focused(page)).as("back to the cell").isEqualTo(CELL.substring(1));

        page.navigate(address("/board"));
        page.locator("#s-243-" + TEAMS + " > .cell").focus();
        String asOf = page.locator("#board-asof").innerText();
        page.evaluate("window.sameDocument = true");
        while (walk.file().decidedAt().isEmpty()) {
            walk.completeAll();
        }
        page.waitForSelector("#s-243-" + TEAMS + " .v:text-is('1/4')");
        assertThat(page.locator("#board-grid " + CELL + " use").getAttribute("href"))
                .endsWith("#i-done");
        page.waitForCondition(() -> page.locator("#chip-done b").innerText().equals("1"));
        page.waitForCondition(() -> !page.locator("#board-asof").innerText().equals(asOf));
        assertThat(page.evaluate("window.sameDocument")).as("without a reload").isEqualTo(true);
        assertThat(focused(page)).as("the focus stays").isEqualTo("s-243-" + TEAMS);
        Screenshots.page(page, "board-live");

        page.navigate(address("/board/communes"));
        page.fill("#find", "so 24303");
        assertThat(page.locator(".kr:visible").count()).isEqualTo(1);
        page.fill("#find", "");
        Screenshots.page(page, "board-communes");

        page.navigate(address("/board/cases/" + walk.key()));
        page.waitForSelector("#diagram[data-state=drawn]");
        Screenshots.page(page, "board-case");
        assertThat(complaints).isEmpty();

        page.navigate(address("/board"));
        page.route("**/board/changes**", route -> route.abort());
        page.waitForSelector("#board-stale:not([hidden])");
        assertThat(page.locator("#board-stale").innerText())
                .contains("Không cập nhật được. Số liệu vẫn là của "
                        + page.locator("#board-asof").innerText());
        assertThat(page.locator("#s-243-" + TEAMS).innerText())
                .as("old figures stay")
                .contains("1/4");
        page.unroute("**/board/changes**");
        page.waitForSelector("#board-stale", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.parentElement.id");
    }

    private void signIn(Page page, String user) {
        page.navigate(address("/login"));
        page.fill("#username", user);
        page.fill("#password", Officials.PASSWORD);
        page.click("form.login button.p");
        page.waitForURL(address("/"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void watch(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
