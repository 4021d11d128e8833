package org.baucu.progress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.election.RuleSet;
import org.baucu.identity.Browser;
import org.baucu.platform.work.Groups;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class FeedsTest {

    private static final Pattern ADDRESS = Pattern.compile("/feeds/([A-Za-z0-9_-]{43})\\.ics");
    private static final String BODY = Groups.of("ubnd", TinyProvince.COMMUNE);

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient calendarProgram = HttpClient.newHttpClient();
    private Play play;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void a_private_address_gives_the_bodys_open_tasks_without_a_login_until_it_is_revoked() throws Exception {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.areasFixed(play, TinyProvince.COMMUNE);
        CaseWalk walk = stage.open(play, "establish-polling-teams", TinyProvince.COMMUNE, "");
        walk.at(play.daysBefore(60));
        Browser browser = new Browser(port);
        browser.login(Officials.head(BODY), Officials.PASSWORD);

        String page = post(browser, "/feeds", Map.of("group", BODY));
        String token = token(page);
        HttpResponse<String> feed = feed(token, "");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        String text = feed.body().replaceAll("\r\n ", "");
        assertThat(text).contains("Thời hạn theo luật: Thành lập các Tổ bầu cử xã Minh Họa", "DTSTART;VALUE=DATE:");
        assertThat(text).contains("law-" + walk.tasks().get(0).getId() + "@baucu");
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(feed(token, tag).statusCode()).isEqualTo(304);
        assertThat(browser.get("/feeds").body()).doesNotContain(token);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM feed_address WHERE token_hash LIKE ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();

        String id = jdbc.sql("SELECT id FROM feed_address WHERE user_id = ?")
                .param(Officials.head(BODY))
                .query(String.class)
                .single();
        Browser stranger = new Browser(port);
        stranger.login(Officials.head(Groups.of("mttq", TinyProvince.COMMUNE)), Officials.PASSWORD);
        post(stranger, "/feeds/" + id + "/revoke", Map.of());
        assertThat(feed(token, "").statusCode()).isEqualTo(200);
        post(browser, "/feeds/" + id + "/revoke", Map.of());
        assertThat(feed(token, "").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT kind FROM ledger_entry WHERE subject = ? ORDER BY number")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("feed-created", "feed-revoked");
    }

    @Test
    void nobody_makes_an_address_for_another_body() {
        play = stage.running(RuleSet.LAW_85_2015);
        Browser browser = new Browser(port);
        browser.login(Officials.head(BODY), Officials.PASSWORD);

        HttpResponse<String> answer = browser.postWithToken(
                "/feeds",
                Map.of("group", Groups.of("hdnd", TinyProvince.COMMUNE)),
                Browser.token(browser.get("/").body()));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void an_address_that_was_never_made_answers_as_one_that_was_revoked() throws Exception {
        play = stage.running(RuleSet.LAW_85_2015);

        assertThat(feed("A".repeat(43), "").statusCode()).isEqualTo(404);
    }

    private static String post(Browser browser, String path, Map<String, String> form) {
        HttpResponse<String> answer =
                browser.postWithToken(path, form, Browser.token(browser.get("/").body()));
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser.get("/feeds").body();
    }

    private HttpResponse<String> feed(String token, String tag) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/feeds/" + token + ".ics"));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return calendarProgram.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String page) {
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group(1);
    }
}
