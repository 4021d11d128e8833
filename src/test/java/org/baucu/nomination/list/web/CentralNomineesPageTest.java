package org.baucu.nomination.list.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.identity.Browser;
import org.baucu.nomination.Council;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the centre sends is entered on the list's page with the identity number, which is stored nowhere in clear. */
@EngineTest
class CentralNomineesPageTest {

    private static final String PAGE = "/work/candidate-list";
    private static final String TYPED = "001 075 000 990";

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    ListContent content;

    @Autowired
    JdbcClient jdbc;

    private Play play;
    private CaseWalk walk;
    private Browser clerk;

    @BeforeEach
    void begin() {
        play = stage.running(RuleSet.LAW_85_2015);
        Council council = new Council(
                play.election(),
                ElectedBody.NATIONAL_ASSEMBLY,
                play.province().province().code());
        stage.unitsFixed(play, council.unitCode(), council.body());
        content.sentOn(council, 0);
        walk = stage.open(
                play,
                "official-candidate-list",
                council.unitCode(),
                council.body().code());
        clerk = new Browser(port);
        clerk.login(Officials.clerk("ubbc-" + council.unitCode()), Officials.PASSWORD);
    }

    @AfterEach
    void end() {
        stage.clear(play);
    }

    @Test
    void a_draft_keeps_the_number_sealed_and_shows_it_again() {
        Map<String, String> row =
                Map.of("taskId", walk.task().getId(), "fullName", "Ngô Thị Trung", "identityNumber", TYPED);
        assertThat(post("/keep", row).statusCode()).isEqualTo(200);
        assertThat(draft()).contains("Ngô Thị Trung").doesNotContain(TYPED);
        assertThat(page()).contains("Số định danh", "value=\"" + TYPED + "\"");

        assertThat(post("/arrange", Map.of("taskId", walk.task().getId(), "callbackUrl", "/", "how", "even"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(draft()).contains("Ngô Thị Trung").doesNotContain(TYPED);
        assertThat(page()).contains("value=\"" + TYPED + "\"");
    }

    @Test
    void a_number_that_is_missing_or_of_no_card_is_told_at_its_cell() {
        assertThat(post("", row("")).body()).contains("LIST-008");
        assertThat(post("", row("12345")).body()).contains("NOMINATION-027").doesNotContain("LIST-008");
        walk.waitsAt("user_DraftList");
    }

    private Map<String, String> row(String number) {
        Map<String, String> row = new java.util.HashMap<>(Map.of(
                "taskId", walk.task().getId(),
                "callbackUrl", "/",
                "action", "submit",
                "fullName", "Ngô Thị Trung",
                "birthDate", "01/01/1975",
                "sex", "Nữ",
                "ethnicity", "Kinh",
                "minority", "Không",
                "nominatedBy", "Văn phòng Quốc hội",
                "identityNumber", number));
        for (String column : new String[] {
            "religion", "homePlace", "residence", "education", "qualification", "occupation", "workplace"
        }) {
            row.put(column, "Không");
        }
        row.put("deputyBefore", "Không");
        return row;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return clerk.postWithToken(
                PAGE + path, fields, Browser.token(clerk.get("/").body()));
    }

    private String page() {
        return clerk.get(PAGE + "?taskId=" + walk.task().getId()).body();
    }

    private String draft() {
        return jdbc.sql("SELECT content FROM task_draft WHERE task_id = ?")
                .param(walk.task().getId())
                .query(String.class)
                .single();
    }
}
