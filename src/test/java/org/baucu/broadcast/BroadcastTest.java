package org.baucu.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baucu.testsupport.Patience.await;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.election.Elections;
import org.baucu.identity.Browser;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.RunningElection;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Broadcasts through their pages: who receives one, who has read it, who may send and see it. */
@EngineTest
class BroadcastTest extends RunningElection {

    private static final String UBND = "ubnd-" + TinyProvince.COMMUNE;
    private static final String PROVINCE = "coordinator." + TinyProvince.PROVINCE_2021;
    private static final String DISTRICT = "coordinator." + TinyProvince.DISTRICT;
    private static final String WARD = "coordinator." + TinyProvince.WITHOUT_COUNCIL;
    private static final String AUDITOR = "auditor." + TinyProvince.PROVINCE_2021;
    private static final Pattern MARK = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired
    Elections elections;

    @Autowired
    Receivers receivers;

    @Autowired
    EngineClock clock;

    private String election;

    @BeforeEach
    void appoint() {
        election = elections.current().orElseThrow().id();
        officials.appointWatchers(PROVINCE, DISTRICT, WARD, AUDITOR);
    }

    @Test
    void goes_to_the_chosen_bodies_and_tells_who_has_read_it() {
        Browser coordinator = login(DISTRICT);
        Map<String, String> draft = draft("Rà soát cử tri", "ubnd", "commune");
        HttpResponse<String> preview = post(coordinator, "/broadcasts/preview", draft);
        assertThat(preview.body())
                .contains("2 cơ quan", "Ủy ban nhân dân xã Minh Họa", "Ủy ban nhân dân phường Minh Họa")
                .doesNotContain("huyện Minh Họa</li>");
        String receipts = send(coordinator, draft, preview);
        awaitInbox("Rà soát cử tri", 2);
        assertThat(coordinator.get(receipts).body()).contains("0/2", "Nhắc 2 cơ quan chưa đọc");

        Browser official = login(Officials.clerk(UBND));
        String message = "/inbox/"
                + jdbc.sql("SELECT id FROM inbox_message WHERE title_vi = ? AND receiver = ?")
                        .params("Rà soát cử tri", UBND)
                        .query(Long.class)
                        .single();
        assertThat(inbox(official)).contains(message);
        assertThat(official.get(message).body())
                .contains("Nội dung thử", "Cán bộ theo dõi, tổng hợp huyện Minh Họa", "Đã đọc");
        String after = coordinator.get(receipts).body();
        assertThat(after).contains("1/2", "Nhắc 1 cơ quan chưa đọc");
        assertThat(coordinator.get(receipts + "?readers=none").body())
                .contains("Ủy ban nhân dân phường Minh Họa")
                .doesNotContain("Ủy ban nhân dân xã Minh Họa");
        assertThat(coordinator.get(receipts + "?readers=some").body()).contains("Ủy ban nhân dân xã Minh Họa");

        assertThat(post(coordinator, receipts + "/remind", Map.of()).statusCode())
                .isEqualTo(302);
        awaitInbox("Nhắc đọc: Rà soát cử tri", 1);
        assertThat(post(coordinator, receipts + "/remind", Map.of()).body()).contains("BROAD-007");
    }

    /** All pages of an inbox: other tests' elections have written to the same body. */
    private static String inbox(Browser reader) {
        StringBuilder pages = new StringBuilder();
        for (int page = 1; page <= 20; page++) {
            pages.append(reader.get("/inbox?page=" + page).body());
        }
        return pages.toString();
    }

    @Test
    void a_reminder_that_is_read_counts() {
        Browser coordinator = login(DISTRICT);
        Map<String, String> draft = draft("Đọc qua lời nhắc", "ubnd", "commune");
        String receipts = send(coordinator, draft, post(coordinator, "/broadcasts/preview", draft));
        post(coordinator, receipts + "/remind", Map.of());
        awaitInbox("Nhắc đọc: Đọc qua lời nhắc", 2);
        login(Officials.clerk(UBND))
                .get("/inbox/"
                        + jdbc.sql("SELECT id FROM inbox_message WHERE title_vi = ? AND receiver = ?")
                                .params("Nhắc đọc: Đọc qua lời nhắc", UBND)
                                .query(Long.class)
                                .single());
        assertThat(coordinator.get(receipts).body()).contains("1/2");
    }

    @Test
    void what_is_missing_is_said_and_receivers_that_changed_are_shown_again() {
        Browser coordinator = login(DISTRICT);
        assertThat(post(coordinator, "/broadcasts/preview", draft("", "ubnd", "commune"))
                        .body())
                .contains("BROAD-001");
        assertThat(post(coordinator, "/broadcasts/preview", draft("Không ai", "ubnd", "province"))
                        .body())
                .contains("BROAD-004");
        Map<String, String> draft = draft("Đổi nơi nhận", "ubnd", "commune");
        draft.put("seen", "7-abc");
        assertThat(post(coordinator, "/broadcasts", draft).body()).contains("BROAD-005", "2 cơ quan");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM broadcast WHERE title_vi IN ('Không ai', 'Đổi nơi nhận')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void counts_while_the_selection_is_made() {
        HttpResponse<String> count = post(login(DISTRICT), "/broadcasts/count", draft("", "ubnd", "commune"));
        assertThat(count.body()).contains("2 cơ quan, ").doesNotContain("<html");
    }

    @Test
    void the_bodies_of_overdue_cases_of_a_phase() {
        stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        Selection overdue = new Selection(Set.of(), Set.of(), Set.of(), "establish-commission", Selection.State.OVER);
        assertThat(receivers
                        .find(play.election(), Set.of(TinyProvince.PROVINCE_2021), overdue)
                        .bodies())
                .isEmpty();
        clock.jumpTo(VietnamTime.at(java.time.LocalDate.of(2021, 2, 10), LocalTime.of(9, 0)));
        assertThat(receivers
                        .find(play.election(), Set.of(TinyProvince.PROVINCE_2021), overdue)
                        .bodies())
                .containsExactly(UBND);
        assertThat(receivers
                        .find(play.election(), Set.of(TinyProvince.WITHOUT_COUNCIL), overdue)
                        .bodies())
                .isEmpty();
    }

    @Test
    void a_coordinator_sees_its_own_and_those_below_never_those_above_or_beside() {
        Browser district = login(DISTRICT);
        Map<String, String> draft = draft("Chỉ trong huyện", "ubnd", "commune");
        String receipts = send(district, draft, post(district, "/broadcasts/preview", draft));
        assertThat(login(PROVINCE).get(receipts).statusCode()).isEqualTo(200);
        assertThat(login(PROVINCE).get("/broadcasts").body()).contains("Chỉ trong huyện");
        Browser ward = login(WARD);
        assertThat(ward.get(receipts).statusCode()).isEqualTo(404);
        assertThat(post(ward, receipts + "/remind", Map.of()).statusCode()).isEqualTo(404);
        assertThat(ward.get("/broadcasts").body()).doesNotContain("Chỉ trong huyện");
    }

    @ParameterizedTest
    @ValueSource(strings = {AUDITOR, "ubnd." + TinyProvince.COMMUNE + ".cb"})
    void nobody_else_sends(String user) {
        Browser browser = login(user);
        for (String path : List.of("/broadcasts", "/broadcasts/new")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : List.of("/broadcasts", "/broadcasts/preview", "/broadcasts/count")) {
            assertThat(post(browser, path, draft("x", "ubnd", "commune")).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private String send(Browser browser, Map<String, String> draft, HttpResponse<String> preview) {
        Matcher mark = MARK.matcher(preview.body());
        assertThat(mark.find()).as(preview.body()).isTrue();
        Map<String, String> confirmed = new TreeMap<>(draft);
        confirmed.put("seen", mark.group(1));
        HttpResponse<String> sent = post(browser, "/broadcasts", confirmed);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return Browser.location(sent);
    }

    private void awaitInbox(String title, int bodies) {
        await().untilAsserted(() -> assertThat(jdbc.sql("SELECT COUNT(*) FROM inbox_message WHERE title_vi = ?")
                        .param(title)
                        .query(Long.class)
                        .single())
                .isEqualTo(bodies));
    }

    private static Map<String, String> draft(String title, String types, String levels) {
        return new TreeMap<>(Map.of("title", title, "text", "Nội dung thử", "types", types, "levels", levels));
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        return browser.postWithToken(
                path, fields, Browser.token(browser.get("/").body()));
    }
}
