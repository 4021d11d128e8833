package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.commands.BauCuCommand;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Content;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * One story of all three kinds of people: a commission is proposed, refused with two violations, corrected, decided by another person with
 * evidence; the coordinator's open board turns green; the auditor finds the case and its export verifies without the program's database.
 */
@StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:three-roles;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class ThreeRolesStoryTest {

    private static final String PROCESS = "establish-commission";
    private static final String CASE = "Thành lập Ủy ban bầu cử xã Minh Họa";
    private static final String CELL = "#o-" + TinyProvince.COMMUNE + "-" + PROCESS;
    private static final int DAYS_BEFORE = 112;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    Content content;

    @Autowired
    Accounts accounts;

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();
    private Play play;
    private Story story;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void a_commission_is_proposed_refused_corrected_decided_watched_and_audited(Page page) throws IOException {
        story = new Story(port);
        play = stage.running(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(play, PROCESS, TinyProvince.COMMUNE, "");
        walk.at(play.daysBefore(DAYS_BEFORE));
        accounts.createUsers(
                List.of(
                        new NewUser("coordinator.story", "Tạ Hoài Ân", "", Set.of("coordinator-26")),
                        new NewUser("auditor.story", "Lương Thảo Vy", "", Set.of("auditor-26"))),
                Officials.PASSWORD);
        try (BrowserContext second =
                page.context().browser().newContext(new Browser.NewContextOptions().setViewportSize(1366, 768))) {
            Page board = second.newPage();
            watch(page);
            watch(board);
            story.signIn(board, "coordinator.story", "roles-1-coordinator");
            board.navigate(story.address("/board?unit=" + TinyProvince.DISTRICT));
            assertThat(cell(board)).doesNotEndWith("#i-done");

            propose(page, walk.key());
            agree(page);
            decide(page);

            board.waitForSelector(
                    CELL + " use[href$='#i-done']",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            Screenshots.page(board, "roles-6-board-green");
            audit(page, walk.key());
        }
        assertThat(complaints).isEmpty();
    }

    private void propose(Page page, CaseKey key) {
        ProposedBody right = content.bodiesOf(play.province(), key).get(0);
        ProposedBody demoted = Story.demoted(right, MemberRole.HEAD);
        ProposedBody wrong = new ProposedBody(
                demoted.type(),
                demoted.unitCode(),
                demoted.number(),
                demoted.members().subList(0, demoted.members().size() / 2));
        story.signIn(page, "ubnd." + TinyProvince.COMMUNE + ".cb", "roles-2-clerk");
        page.getByRole(AriaRole.LINK, Story.named("^Mở: Lập, trình danh sách thành viên"))
                .click();
        story.upload(page, List.of(wrong));
        Story.button(page, "Nộp để kiểm tra").click();
        page.waitForSelector(".msg.e");
        Screenshots.page(page, "roles-3-refused");
        assertThat(page.locator(".msg.e .faults li .code").allTextContents())
                .contains("BODIES-001", "BODIES-003")
                .hasSizeGreaterThanOrEqualTo(2);
        story.upload(page, List.of(right));
        Story.button(page, "Nộp để kiểm tra").click();
        page.waitForURL(story.address("/"));
        story.signOut(page);
    }

    private void agree(Page page) {
        for (String body : List.of("hdnd", "mttq")) {
            story.signIn(page, body + "." + TinyProvince.COMMUNE + ".ct", "roles-4-" + body);
            Story.review(page, "Cho ý kiến thống nhất");
            Story.document(page, "15/CV-" + body.toUpperCase(), "Chủ tịch", officials.today());
            Story.button(page, "Thống nhất").click();
            page.waitForURL(story.address("/"));
            story.signOut(page);
        }
    }

    private void decide(Page page) {
        story.signIn(page, "ubnd." + TinyProvince.COMMUNE + ".ct", "roles-5-chairman");
        Story.review(page, "Quyết định thành lập");
        Story.document(page, "41/QĐ-UBND", "Chủ tịch Ủy ban nhân dân", officials.today());
        page.setInputFiles("#file", Story.pdf());
        Story.button(page, "Quyết định").click();
        page.waitForURL(story.address("/"));
        story.signOut(page);
    }

    private void audit(Page page, CaseKey key) throws IOException {
        story.signIn(page, "auditor.story", "roles-7-auditor");
        page.navigate(story.address("/audit"));
        page.selectOption("#process", new SelectOption().setValue(PROCESS));
        page.fill("#number", "41/QĐ-UBND");
        page.locator("form:has(#process) button[type=submit]").first().click();
        page.waitForSelector("text=" + CASE);
        Screenshots.page(page, "roles-8-search");
        page.getByRole(AriaRole.LINK, Story.named(CASE)).first().click();
        page.waitForURL("**/audit/cases/" + key);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".seal-box.o").count() == 1;
        });
        page.waitForSelector("#diagram[data-state=drawn]");
        Screenshots.page(page, "roles-9-case");
        assertThat(page.locator("main").innerText())
                .contains("BODIES-001", "BODIES-003", "41/QĐ-UBND", "15/CV-HDND", "15/CV-MTTQ");

        Download export = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, Story.named("Xuất hồ sơ")).click());
        Path zip = folder.resolve("case.zip");
        export.saveAs(zip);
        page.navigate(story.address("/audit/ledger"));
        Screenshots.page(page, "roles-10-ledger");
        Path publicKey = folder.resolve("key.pub");
        Files.write(
                publicKey,
                page.request().get(story.address("/audit/ledger/key")).body());
        assertThat(verify(zip, publicKey)).startsWith("0 ").contains("TOÀN VẸN", key.toString());
    }

    /** Exit status and what the command says, as somebody with nothing but the two files gets it. */
    private static String verify(Path zip, Path publicKey) {
        PrintStream standard = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int status = BauCuCommand.run("verify-ledger", "--export", zip.toString(), "--key", publicKey.toString());
            return status + " " + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(standard);
        }
    }

    private static String cell(Page board) {
        return board.locator(CELL + " use").first().getAttribute("href");
    }

    private void watch(Page page) {
        page.onConsoleMessage(message -> {
            // a draft that is on its way when the page is left is told by htmx as an error
            if (message.type().equals("error") && !message.text().startsWith("htmx:")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }
}
