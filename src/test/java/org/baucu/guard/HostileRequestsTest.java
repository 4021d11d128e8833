package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.identity.Browser;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses put together by hand and bodies that no page sends: answered with a sentence, never with a failure, and nothing changes. */
@EngineTest
class HostileRequestsTest extends CommissionCase {

    private static final List<String> OTHER_PAGES = List.of(
            "agreement",
            "calendar-change",
            "campaign",
            "campaign-report",
            "candidate-list",
            "conference",
            "decision",
            "delivery",
            "dispatch",
            "dossier",
            "electoral-units",
            "matter",
            "member-change",
            "nominees",
            "petition",
            "petition-appeal",
            "polling-areas",
            "posting",
            "proof",
            "removal",
            "structure",
            "voter-meetings");

    @Test
    void a_task_opens_on_its_own_page_only() {
        String task = walk.tasks().get(0).getId();
        Browser clerk = clerk();
        String token = Browser.token(clerk.get("/").body());
        assertThat(clerk.get("/work/members?taskId=" + task).statusCode()).isEqualTo(200);
        Map<String, Integer> shown = new LinkedHashMap<>();
        Map<String, Integer> sent = new LinkedHashMap<>();
        for (String page : OTHER_PAGES) {
            shown.put(page, clerk.get("/work/" + page + "?taskId=" + task).statusCode());
            sent.put(
                    page,
                    clerk.postWithToken("/work/" + page + "?taskId=" + task, Map.of("action", "approve"), token)
                            .statusCode());
        }
        assertThat(shown).allSatisfy((page, status) -> assertThat(status).isEqualTo(409));
        assertThat(sent).allSatisfy((page, status) -> assertThat(status).isEqualTo(409));
        assertThat(walk.tasks()).extracting(t -> t.getId()).contains(task);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_that_is_too_long_is_told_from_a_forged_one(boolean manyFields) {
        String task = walk.tasks().get(0).getId();
        Browser clerk = clerk();
        String token = Browser.token(clerk.get("/").body());
        Map<String, String> fields = manyFields
                ? java.util.stream.IntStream.range(0, 35_000).boxed().collect(Collectors.toMap(i -> "x" + i, i -> "1"))
                : Map.of("lateReason", "a".repeat(11_000_000));
        HttpResponse<String> answer = clerk.postWithToken("/work/members?taskId=" + task, fields, token);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_long_form_that_a_page_can_send_arrives() {
        String task = walk.tasks().get(0).getId();
        Browser clerk = clerk();
        String token = Browser.token(clerk.get("/").body());
        HttpResponse<String> kept = clerk.postWithToken(
                "/work/draft", Map.of("place", task, "form", "submit", "lateReason", "ạ".repeat(300_000)), token);
        assertThat(kept.statusCode()).isEqualTo(200);
    }

    private Browser clerk() {
        return login(Officials.clerk("ubnd-" + TinyProvince.COMMUNE));
    }
}
