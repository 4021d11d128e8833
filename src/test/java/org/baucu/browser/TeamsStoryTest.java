package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Content;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Polling teams of a small commune with a team shared with an armed unit, two days late, from the first sheet to the sent decision, as its people do it in a
 * browser.
 */
@StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:teams-story;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class TeamsStoryTest {

    private static final String COMMUNE = "." + TinyProvince.COMMUNE;
    private static final String CASE = "Thành lập các Tổ bầu cử xã Minh Họa";
    private static final int LATE_BY_TWO_DAYS = 48;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    Content content;

    private final List<String> complaints = new ArrayList<>();
    private Play play;
    private Story story;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void polling_teams_from_the_first_sheet_to_the_sent_decision(Page page) {
        CaseKey key = lateTeams();
        story = new Story(port);
        List<ProposedBody> teams = content.bodiesOf(play.province(), key);
        watch(page);

        story.signIn(page, "ubnd" + COMMUNE + ".cb", "story-1-clerk");
        page.getByRole(AriaRole.LINK, Story.named("^Mở: Lập, trình danh sách thành viên"))
                .click();
        story.upload(page, withTwoMistakes(teams));
        page.fill("#lateReason", "Chờ xác định lại khu vực bỏ phiếu.");
        Story.button(page, "Nộp để kiểm tra").click();
        page.waitForSelector(".msg.e");
        Screenshots.page(page, "story-2-refused");
        assertThat(page.locator(".msg.e .faults li .code").allTextContents())
                .containsExactlyInAnyOrder("BODIES-003", "BODIES-006");
        assertThat(page.locator(".msg.e").innerText())
                .contains("Tổ bầu cử số 01 chưa có Tổ trưởng", "Tổ bầu cử số 02 chưa có Thư ký", "Điều 25");

        story.upload(page, teams);
        assertThat(page.locator("#lateReason").inputValue()).isEqualTo("Chờ xác định lại khu vực bỏ phiếu.");
        Story.button(page, "Nộp để kiểm tra").click();
        page.waitForURL(story.address("/"));
        assertThat(page.locator(".empty").first().innerText()).contains("Không còn việc đang chờ");
        story.signOut(page);

        for (String body : List.of("hdnd", "mttq", "qs")) {
            story.signIn(page, body + COMMUNE + ".ct", "story-3-" + body);
            Story.review(page, "Cho ý kiến thống nhất");
            readProposal(page, teams.get(0).members().get(0).fullName());
            Story.document(page, "15/CV-" + body.toUpperCase(), "Chủ tịch", officials.today());
            Screenshots.page(page, "story-4-agreement-" + body);
            Story.button(page, "Thống nhất").click();
            page.waitForURL(story.address("/"));
            story.signOut(page);
        }

        story.signIn(page, "ubnd" + COMMUNE + ".ct", "story-5-chairman");
        Story.review(page, "Quyết định thành lập");
        Story.document(page, "41/QĐ-UBND", "Chủ tịch Ủy ban nhân dân", officials.today());
        page.setInputFiles("#file", Story.pdf());
        Screenshots.page(page, "story-6-decision");
        assertThat(page.locator("main").innerText())
                .contains("15/CV-HDND", "15/CV-MTTQ", "15/CV-QS", "Thường trực Hội đồng nhân dân xã Minh Họa");
        Story.button(page, "Quyết định").click();
        page.waitForURL(story.address("/"));
        story.signOut(page);

        story.signIn(page, "ubnd" + COMMUNE + ".cb", "story-7-clerk-sends");
        page.getByRole(AriaRole.LINK, Story.named("^Mở: Gửi quyết định")).click();
        send(page);

        page.navigate(story.address("/board/cases/" + key));
        page.waitForSelector("#diagram[data-state=drawn]");
        Screenshots.page(page, "story-9-case");
        assertThat(page.locator("main").innerText())
                .contains(CASE, "Hoàn thành chậm", "Chờ xác định lại khu vực bỏ phiếu.");
        assertThat(complaints).isEmpty();
    }

    /** A case of the commune's teams that is open two days after the legal limit. */
    private CaseKey lateTeams() {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.areasFixed(play, TinyProvince.COMMUNE);
        CaseWalk walk = stage.open(play, "establish-polling-teams", TinyProvince.COMMUNE, "");
        walk.at(play.daysBefore(LATE_BY_TWO_DAYS));
        return walk.key();
    }

    private static void readProposal(Page page, String name) {
        page.getByText("Xem danh sách đã trình").click();
        page.waitForSelector("text=" + name);
        page.getByRole(AriaRole.LINK, Story.named("^Quay lại$")).click();
        page.waitForSelector("#number");
    }

    private void send(Page page) {
        page.waitForSelector("#dispatchNumber");
        assertThat(page.inputValue("#dispatchNumber")).isEqualTo("41/QĐ-UBND");
        assertThat(page.inputValue("#dispatchDate")).isEqualTo(VietnamTime.format(officials.today()));
        Screenshots.page(page, "story-8-dispatch");
        assertThat(page.locator("main").innerText()).contains("Nơi nhận", "Ban bầu cử đại biểu Quốc hội");
        Story.button(page, "Ghi nhận đã gửi").click();
        page.waitForCondition(
                () -> stage.running(play, "establish-polling-teams").isEmpty());
    }

    /** The first team without its head, the second without its secretary: both become members. */
    private static List<ProposedBody> withTwoMistakes(List<ProposedBody> teams) {
        List<ProposedBody> wrong = new ArrayList<>(teams);
        wrong.set(0, Story.demoted(teams.get(0), MemberRole.HEAD));
        wrong.set(1, Story.demoted(teams.get(1), MemberRole.SECRETARY));
        return wrong;
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
