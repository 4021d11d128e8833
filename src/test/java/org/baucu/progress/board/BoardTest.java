package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.baucu.BauCuApplication;
import org.baucu.identity.Browser;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Content;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The board on H2, and who sees what of it. */
@SpringBootTest(
        classes = BauCuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:board;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "baucu.rehearsal.autoplay=false",
            "baucu.substitution.check=PT24H",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Stage.class, Officials.class, Content.class})
class BoardTest extends BoardContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEAMS = "establish-polling-teams";

    @LocalServerPort
    int port;

    private String election;

    /** Each test begins another one; pages show the one that was stored last. */
    @Override
    String election() {
        if (election == null) {
            election = "z%03d-2021".formatted(NUMBER.incrementAndGet());
        }
        return election;
    }

    @Test
    void a_coordinator_of_a_district_sees_it_and_below_and_never_a_sibling() {
        showOnly();
        stage.areasFixed(play, TwoDistricts.MY_COMMUNE);
        stage.areasFixed(play, TwoDistricts.SIBLINGS_COMMUNE);
        CaseWalk mine = stage.open(play, TEAMS, TwoDistricts.MY_COMMUNE, "");
        CaseWalk siblings = stage.open(play, TEAMS, TwoDistricts.SIBLINGS_COMMUNE, "");
        Browser browser = signedIn(TwoDistricts.COORDINATOR);

        String page = ok(browser, "/board?rows=all");
        assertThat(page).contains("Xã Số 24301", "Huyện Số 243");
        assertThat(page)
                .as("no name, no code, no count of another")
                .doesNotContain("Số 244", "24401", "Tỉnh Minh Họa (", "s-26-", "o-26-");
        assertThat(page).contains("Hoàn thành 0 trên 4");
        assertThat(ok(browser, "/board/communes")).contains("Số 24301").doesNotContain("24401");
        assertThat(ok(browser, "/board?unit=24301")).contains("Khu vực 01");
        assertThat(ok(browser, "/board/cell?unit=24301&phase=" + TEAMS + "&own=true"))
                .contains("Ủy ban nhân dân xã Số 24301", "/coordination/cases/" + mine.key() + "/nudge", "Giao lại")
                .doesNotContain("cockpit");
        assertThat(ok(browser, "/board/cases/" + mine.key())).contains("Lập, trình", "data-current=");
        for (String foreign : List.of(
                "/board?unit=244",
                "/board?unit=24401",
                "/board?unit=26",
                "/board?unit=99999",
                "/board/cell?unit=24401&phase=" + TEAMS + "&own=true",
                "/board/cell?unit=26&phase=" + TEAMS,
                "/board/cases/" + siblings.key(),
                "/board/changes?cursor=0&at=2021-01-28T01:00:00Z&unit=244",
                "/diagrams/" + TEAMS + "?instance=" + siblings.file().processInstanceId())) {
            assertThat(browser.get(foreign).statusCode()).as(foreign).isEqualTo(403);
        }
        String changes = ok(browser, "/board/changes?cursor=0&at=" + clock.instant());
        assertThat(changes).contains("o-24301-" + TEAMS).doesNotContain("244", "s-26-");
    }

    @Test
    void an_auditor_sees_the_same_and_is_offered_nothing_to_do() {
        showOnly();
        CaseWalk mine = stage.open(play, "establish-commission", TwoDistricts.MY_COMMUNE, "");
        Browser browser = signedIn(TwoDistricts.AUDITOR);

        assertThat(ok(browser, "/board?rows=all")).contains("Số 24301").doesNotContain("24401");
        assertThat(ok(browser, "/board/cases/" + mine.key())).doesNotContain("/coordination/", "cockpit/default");
        assertThat(browser.get("/board?unit=244").statusCode()).isEqualTo(403);
    }

    @Test
    void an_official_sees_the_row_of_the_own_unit_only() {
        showOnly();
        stage.open(play, "establish-commission", TwoDistricts.MY_COMMUNE, "");
        Browser browser = signedIn(TwoDistricts.CLERK);

        assertThat(ok(browser, "/board"))
                .contains("Số 24301", "o-24301-establish-commission")
                .doesNotContain("24302", "Huyện Số");
        assertThat(browser.get("/board?unit=24302").statusCode()).isEqualTo(403);
        assertThat(ok(browser, "/board/cell?unit=24301&phase=establish-commission&own=true"))
                .doesNotContain("/coordination/");
    }

    @Test
    void a_coordinator_of_the_province_sees_all_and_cockpit() {
        showOnly();
        CaseWalk walk = stage.open(play, "establish-commission", TwoDistricts.SIBLINGS_COMMUNE, "");
        Browser browser = signedIn(TwoDistricts.PROVINCE_COORDINATOR);

        assertThat(ok(browser, "/board"))
                .contains("Huyện Số 243", "Huyện Số 244")
                .doesNotContain("Xã Số");
        assertThat(ok(browser, "/board?state=run"))
                .as("what is looked for is opened, the rest left out")
                .contains("Xã Số 24401")
                .doesNotContain("Xã Số 24402", "Huyện Số 243");
        assertThat(ok(browser, "/board?body=mttq"))
                .as("nothing waits for the Front")
                .doesNotContain("Xã Số 24401");
        assertThat(ok(browser, "/board?body=ubnd")).contains("Xã Số 24401");
        assertThat(ok(browser, "/board/cases/" + walk.key()))
                .contains("/camunda/app/cockpit/default/#/process-instance/"
                        + walk.file().processInstanceId());
        assertThat(Browser.location(browser.get("/phases"))).isEqualTo("/board");
        assertThat(Browser.location(browser.get("/phases/establish-boards"))).isEqualTo("/board");
        assertThat(browser.get("/board/cases/" + election() + "/establish-boards/24401/none")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Earlier tests' elections go back behind this one. */
    private void showOnly() {
        jdbc.sql("UPDATE election SET state = 'CLOSED', election_day = DATE '2016-05-22' WHERE id <> ?")
                .param(election())
                .update();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port);
        browser.login(user, Officials.PASSWORD);
        return browser;
    }

    private static String ok(Browser browser, String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
