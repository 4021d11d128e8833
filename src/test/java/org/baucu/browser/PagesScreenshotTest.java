package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.BauCuApplication;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.phases.ElectionRegistration;
import org.baucu.phases.NewElection;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The program's pages and Tasklist as an official sees them, in Chromium, without an error on the way; pictures are kept. */
@BrowserTest
@SpringBootTest(classes = BauCuApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "baucu.rehearsal.autoplay=false",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
class PagesScreenshotTest {

    private static final String PASSWORD = "mat-khau-2021";
    private static final String USER = "lan.tran";
    private static final String ELECTION = "thu-nghiem-2031";
    private static final String LIMIT = "pc-units-announced";
    private static boolean prepared;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ElectionRegistration registration;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Cases cases;

    private final List<String> complaints = new ArrayList<>();

    /** An election whose plan waits to be submitted, and a decision of another case that waits to be sent. */
    @BeforeEach
    void prepare() {
        if (prepared) {
            return;
        }
        accounts.createUsers(List.of(new NewUser(USER, "Trần Thị Lan", "", Set.of("ubnd-25", "ubbc-25"))), PASSWORD);
        registration.begin(new NewElection(
                new Election(
                        ELECTION,
                        "Cuộc bầu cử thử nghiệm 2031",
                        RuleSet.LAW_83_2025,
                        LocalDate.of(2031, 5, 25),
                        LocalDate.of(2031, 1, 5),
                        "25",
                        ElectionState.DRAFT),
                List.of(new Unit("25", "Tỉnh Phú Thọ", Level.PROVINCE, "tỉnh", Optional.empty(), true)),
                Map.of()));
        calendar.fix(ELECTION);
        CaseKey key = new CaseKey(ELECTION, "fix-electoral-units", "25", "PC-province");
        ProcessInstance instance = runtime.createProcessInstanceByKey(key.process())
                .businessKey(key.toString())
                .setVariable("milestone", LIMIT)
                .startBeforeActivity("user_DispatchUnits")
                .execute();
        Milestone limit = calendar.find(ELECTION, LIMIT).orElseThrow();
        cases.open(new Cases.NewCase(
                key,
                instance.getId(),
                "Ấn định đơn vị bầu cử đại biểu Hội đồng nhân dân tỉnh Phú Thọ",
                LIMIT,
                limit.due(),
                limit.workingLimit()));
        prepared = true;
    }

    @Test
    void login_page(Page page) {
        watch(page);
        page.navigate(address("/login"));
        Screenshots.page(page, "login");
        assertThat(page.locator("#username").isVisible()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void list_of_processes_leads_to_a_diagram(Page page) {
        login(page);
        watch(page);
        page.navigate(address("/diagrams"));
        Screenshots.page(page, "diagrams");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Thành lập Ủy ban bầu cử")
                                .setExact(true))
                .click();
        page.waitForSelector("#diagram[data-state=drawn]");
        Screenshots.page(page, "diagram-page");
        assertThat(page.locator(".diagram-steps tbody tr").count()).isEqualTo(4);
        assertThat(page.content()).contains("Điều 22");
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_steps_of_one_case_are_shown(Page page) {
        login(page);
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("fix-electoral-units")
                .singleResult()
                .getId();
        page.navigate(address("/diagrams/fix-electoral-units?instance=" + instance));
        page.waitForSelector("#diagram[data-state=drawn]");
        Screenshots.page(page, "diagram-page-case");
        assertThat(page.locator(".walked.current").isVisible()).isTrue();
        assertThat(page.locator(".diagram-steps td:has-text('Đang thực hiện')").count())
                .isEqualTo(1);
        assertThat(page.navigate(address("/diagrams/election?instance=" + instance))
                        .status())
                .isEqualTo(404);
        assertThat(page.navigate(address("/diagrams/no-such-process")).status()).isEqualTo(404);
    }

    @Test
    void tasklist_shows_the_form_of_the_plan(Page page) {
        form(page, "user_SubmitPlan", "tasklist-submit-plan", "Số kế hoạch", "Ngày kế hoạch");
    }

    @Test
    void tasklist_shows_the_form_of_sending_with_the_receivers(Page page) {
        form(
                page,
                "user_DispatchUnits",
                "tasklist-dispatch",
                "Số văn bản gửi",
                "Ngày gửi",
                "Nơi nhận",
                "Thường trực Hội đồng nhân dân");
    }

    private void form(Page page, String step, String picture, String... words) {
        login(page);
        String task =
                tasks.createTaskQuery().taskDefinitionKey(step).singleResult().getId();
        tasks.setAssignee(task, USER);
        page.navigate(address("/camunda/app/tasklist/default/#/?task=" + task));
        page.waitForSelector(".fjs-form", new Page.WaitForSelectorOptions().setTimeout(30_000));
        page.waitForSelector(".fjs-form input");
        Screenshots.page(page, picture);
        assertThat(page.locator(".fjs-form").innerText()).contains(words);
    }

    private void login(Page page) {
        page.navigate(address("/login"));
        page.fill("#username", USER);
        page.fill("#password", PASSWORD);
        page.click("form.login button.p");
        page.waitForURL(address("/"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void watch(Page page) {
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
