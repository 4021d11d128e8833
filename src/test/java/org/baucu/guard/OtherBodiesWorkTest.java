package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.identity.Accounts;
import org.baucu.identity.Browser;
import org.baucu.identity.NewUser;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An official of one commune who coordinates the province too: the engine finds it every task, but where others work it sees nothing, and what
 * it tries is kept.
 */
@EngineTest
class OtherBodiesWorkTest extends GuardedCase {

    private static final String BOTH = "can.bo.va.dieu.phoi";

    @Autowired
    Accounts accounts;

    @BeforeEach
    void appoint() {
        if (accounts.find(BOTH).isEmpty()) {
            accounts.createGroups(Map.of("coordinator-" + TinyProvince.PROVINCE_2021, "Điều phối"));
            accounts.createSampleUsers(
                    List.of(new NewUser(
                            BOTH,
                            "Phùng Thử Hai Vai",
                            "",
                            Set.of(OUTSIDER_GROUP, "coordinator-" + TinyProvince.PROVINCE_2021))),
                    Officials.PASSWORD);
        }
    }

    @Test
    void who_coordinates_the_province_does_not_open_the_work_page_of_another_body() {
        String task = decision();
        Browser both = login(BOTH);
        Map<String, String> content = Map.of("action", "approve", "number", "41/QĐ-UBND", "signer", "Phùng Thử");
        turnedAway(task, both.get("/work/decision?taskId=" + task));
        turnedAway(
                task,
                both.postWithToken(
                        "/work/decision?taskId=" + task,
                        content,
                        Browser.token(both.get("/").body())));
        turnedAway(
                task,
                both.postWithToken(
                        "/work/draft",
                        Map.of("place", task, "form", "evidence", "number", "41/QĐ-UBND"),
                        Browser.token(both.get("/").body())));
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ledger_entry WHERE person = ? AND details LIKE '%WORK-003%'")
                        .param(BOTH)
                        .query(Long.class)
                        .single())
                .as("each attempt is kept")
                .isGreaterThanOrEqualTo(2);
        assertThat(login(HEAD).get("/work/decision?taskId=" + task).body()).contains("QĐ-UBND");
    }

    @Test
    void nor_the_list_that_another_body_draws_up() {
        String task = proposal();
        Browser both = login(BOTH);
        HttpResponse<String> page = both.get("/work/members?taskId=" + task);
        turnedAway(task, page);
        assertThat(login(CLERK).get("/work/members?taskId=" + task).statusCode())
                .isEqualTo(200);
    }

    private static void turnedAway(String task, HttpResponse<String> answer) {
        assertThat(answer.body()).contains("WORK-003").doesNotContain("name=\"number\"", "/work/members/");
    }
}
