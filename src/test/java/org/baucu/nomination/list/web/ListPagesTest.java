package org.baucu.nomination.list.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.identity.Browser;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of lists, postings, removals, proofs and campaigns as their people use them. */
@EngineTest
class ListPagesTest {

    private static final String COMMUNE = TinyProvince.COMMUNE;
    private static final String CLERK = Officials.clerk("ubbc-" + COMMUNE);
    private static final String HEAD = Officials.head("ubbc-" + COMMUNE);
    private static final String FRONT = Officials.clerk("mttq-" + COMMUNE);

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    ListContent content;

    @Autowired
    Candidates candidates;

    @Autowired
    CouncilLists lists;

    @Autowired
    RemovalStarter removals;

    private Play play;
    private Council council;

    @BeforeEach
    void begin() {
        play = stage.running(RuleSet.LAW_85_2015);
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, COMMUNE);
        stage.unitsFixed(play, COMMUNE, ElectedBody.COMMUNE_COUNCIL);
        stage.areasFixed(play, COMMUNE);
    }

    @AfterEach
    void end() {
        stage.clear(play);
    }

    @Test
    void the_list_is_arranged_by_a_button_corrected_and_submitted_and_its_decider_reads_it() {
        content.sentOn(council, 1);
        CaseWalk walk = open("official-candidate-list");
        String page = "/work/candidate-list?taskId=" + walk.task().getId();
        Browser clerk = as(CLERK);
        String before = clerk.get(page).body();
        assertThat(before).contains("Xếp đều vào các đơn vị", "Phụ nữ", "Lương Thảo", "người chưa xếp", "thiếu");
        assertThat(clerk.get("/work/candidate-list/template?taskId="
                                + walk.task().getId())
                        .statusCode())
                .isEqualTo(200);

        Map<String, String> even = Map.of("taskId", walk.task().getId(), "callbackUrl", "/", "how", "even");
        assertThat(post(clerk, "/work/candidate-list/arrange", even).statusCode())
                .isEqualTo(302);
        String arranged = clerk.get(page).body();
        assertThat(values(arranged, "unit")).doesNotContain("");
        assertThat(values(arranged, "order")).startsWith("1", "2", "3").doesNotContain("");
        assertThat(arranged)
                .as("the figures follow the draft that was arranged")
                .doesNotContain("người chưa xếp", "thiếu 1");
        String kept = submit(
                        clerk,
                        "/work/candidate-list/keep",
                        walk,
                        arranged.replaceFirst("name=\"unit\" value=\"1\"", "name=\"unit\" value=\"\""))
                .body();
        assertThat(kept)
                .as("and what is typed")
                .contains("id=\"list-figures\"", "hx-swap-oob=\"true\"", "1 người chưa xếp");

        HttpResponse<String> refused = submit(
                clerk,
                "/work/candidate-list",
                walk,
                arranged.replaceFirst("name=\"unit\" value=\"1\"", "name=\"unit\" value=\"9\""));
        assertThat(clerk.get(Browser.location(refused)).body())
                .contains("LIST-003", "Không có đơn vị bầu cử số 9")
                .contains("href=\"#c0unit\"", "aria-describedby=\"c0unit-f\"", "id=\"c0unit-f\"");
        walk.waitsAt("user_DraftList");
        HttpResponse<String> sent = submit(clerk, "/work/candidate-list", walk, arranged);
        assertThat(sent.statusCode()).isEqualTo(302);
        walk.waitsAt("user_DecideList");
        assertThat(as(HEAD).get(proposal("/lists/proposal", walk)).body())
                .contains("Đơn vị bầu cử số 1", "Lương Thảo", "Phải có ít nhất");
        assertThat(as(Officials.clerk("ubnd-" + TinyProvince.DISTRICT))
                        .get(proposal("/lists/proposal", walk))
                        .body())
                .contains("Lương Thảo")
                .doesNotContain("/candidates/");
    }

    @Test
    void the_public_reads_the_published_list_and_biographies_as_page_and_pdf() throws Exception {
        Browser reader = as(Officials.clerk("ubnd-" + TinyProvince.DISTRICT));
        assertThat(reader.get("/lists?unit=" + COMMUNE).body()).contains("Chưa công bố");
        assertThat(reader.get("/lists/PC-commune/" + COMMUNE).statusCode()).isEqualTo(404);
        content.published(council, 1);

        assertThat(reader.get("/lists?unit=" + COMMUNE).body()).contains("/lists/PC-commune/" + COMMUNE);
        assertThat(reader.get("/lists/PC-commune/" + COMMUNE).body())
                .contains("Đơn vị bầu cử số 1", "Lương Thảo", "Quê quán", "Là đại biểu khóa trước", "Sở Tư pháp");
        assertThat(reader.get("/lists/PC-commune/" + COMMUNE + "/biographies").body())
                .contains("Từ 2003: công tác.");
        for (String file : new String[] {"/list.pdf", "/biographies.pdf"}) {
            HttpResponse<byte[]> pdf = reader.download("/lists/PC-commune/" + COMMUNE + file);
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThat(reader.get("/lists/PC-province/" + COMMUNE).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get("/lists").statusCode()).isEqualTo(302);
    }

    @Test
    void a_removal_begins_at_the_candidate_and_says_what_it_does_to_the_unit() {
        content.published(council, 0);
        content.signed(council, ProofKind.BALLOT);
        Candidate candidate = lists.official(council).get(1).get(0);
        Browser clerk = as(CLERK);
        String start = "/candidates/" + candidate.id() + "/removal";
        assertThat(clerk.get("/candidates/" + candidate.id()).body()).contains(start);
        assertThat(as(FRONT).get(start).statusCode()).isEqualTo(403);
        assertThat(clerk.get(start).body())
                .contains("REMOVE-01", "Đơn vị bầu cử số 1", "Bị khởi tố bị can", "đã duyệt, được in");
        assertThat(post(clerk, start, Map.of("ground", "nothing")).body()).contains("REMOVE-002");

        String page = Browser.location(post(clerk, start, Map.of("ground", "prosecuted")));
        assertThat(page).startsWith("/work/removal?taskId=");
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "ground", "prosecuted", "factNumber", "12/QĐ-CSĐT", "factDate", "31/02/2021", "factIssuer", "Công an"));
        form.put("facts", "Khởi tố bị can.");
        assertThat(post(clerk, page, form).body()).contains("REMOVE-005", "12/QĐ-CSĐT");
        form.put("factDate", "27/01/2021");
        assertThat(post(clerk, page, form).statusCode()).isEqualTo(302);
        CaseWalk walk = stage.walk(play, new CaseKey(play.election(), "remove-candidate", COMMUNE, "PC-commune.1"));
        walk.waitsAt("user_AgreeRemoval");
        assertThat(as(FRONT).get(proposal("/lists/proposal", walk)).body())
                .contains("Bị khởi tố bị can", "12/QĐ-CSĐT", "Khởi tố bị can.");
        walk.completeAll().complete().complete();
        assertThat(candidates.find(candidate.id()).orElseThrow().state()).isEqualTo(CandidateState.REMOVED);
        assertThat(clerk.get("/lists/PC-commune/" + COMMUNE).body()).contains("phải duyệt lại");
    }

    @Test
    void a_removal_that_was_returned_is_given_up_on_its_page_with_a_reason() {
        content.published(council, 0);
        Candidate candidate = lists.official(council).get(1).get(0);
        Browser clerk = as(CLERK);
        String start = "/candidates/" + candidate.id() + "/removal";
        String first = Browser.location(post(clerk, start, Map.of("ground", "died")));
        assertThat(clerk.get(first).body()).doesNotContain("Rút đề nghị xóa tên");
        assertThat(post(clerk, giveUp(first), Map.of("giveUpReason", "Nhầm người."))
                        .body())
                .contains("REMOVE-007");
        CaseWalk walk = stage.walk(play, new CaseKey(play.election(), "remove-candidate", COMMUNE, "PC-commune.1"));
        walk.complete().completeAll().waitsAt("user_DecideRemoval").giveBack("Chưa đủ căn cứ.");
        String page = "/work/removal?taskId=" + walk.task().getId();
        assertThat(clerk.get(page).body()).contains("Rút đề nghị xóa tên", "Chưa đủ căn cứ.");
        assertThat(post(clerk, giveUp(page), Map.of("giveUpReason", "")).body()).contains("REMOVE-008");
        assertThat(post(clerk, giveUp(page), Map.of("giveUpReason", "Ủy ban bầu cử chưa thống nhất."))
                        .statusCode())
                .isEqualTo(302);
        walk.isOver("end_RemovalGivenUp");
        assertThat(clerk.get(proposal("/lists/proposal", walk)).body()).contains("Ủy ban bầu cử chưa thống nhất.");
        assertThat(clerk.get("/candidates/" + candidate.id()).body()).contains(start, "không xóa tên");
    }

    private static String giveUp(String page) {
        return page.replace("/work/removal?", "/work/removal/give-up?");
    }

    @Test
    void a_proof_is_typed_from_the_paper_and_each_difference_stands_at_its_cell() {
        content.published(council, 0);
        CaseWalk walk = open("ballot-proof");
        Browser clerk = as(CLERK);
        String page = "/work/proof?taskId=" + walk.task().getId();
        String empty = clerk.get(page).body();
        assertThat(values(empty, "honorific")).isNotEmpty().containsOnly("");
        assertThat(empty).contains("Ghi đúng như bản in thử");
        Candidate first = lists.official(council).get(1).get(0);

        HttpResponse<String> sent = submit(clerk, "/work/proof", walk, empty);
        assertThat(clerk.get(Browser.location(sent)).body())
                .contains("PROOF-002", first.person().fullName());
        walk.proposeUnlawfully().isUnlawful("PROOF-001");
        assertThat(clerk.get("/work/proof?taskId=" + walk.task().getId()).body())
                .contains("PROOF-001", "aria-invalid=\"true\"", "bản in thử ghi");
        walk.complete().waitsAt("user_SignProof");
        assertThat(as(HEAD).get(proposal("/proofs/proposal", walk)).body())
                .contains("tất cả trùng khớp với hồ sơ", first.person().fullName());
        assertThat(as(FRONT).get(proposal("/proofs/proposal", walk)).statusCode())
                .isEqualTo(200);
        assertThat(as(Officials.clerk("ubnd-" + COMMUNE))
                        .get(proposal("/proofs/proposal", walk))
                        .statusCode())
                .as("who does not work on the dossiers")
                .isEqualTo(403);
    }

    @Test
    void posting_delivery_and_campaign_have_their_rows_and_their_readers() {
        content.published(council, 0);
        CaseWalk posting = stage.open(play, "post-candidate-lists", COMMUNE, "");
        Browser committee = as(Officials.clerk("ubnd-" + COMMUNE));
        String rows =
                committee.get("/work/posting?taskId=" + posting.task().getId()).body();
        assertThat(rows).contains("Khu vực bỏ phiếu", "chưa công bố", "Số 1 – ");
        HttpResponse<String> refused = submit(committee, "/work/posting", posting, rows);
        assertThat(refused.body()).contains("ROW-001");

        CaseWalk delivery = stage.open(play, "deliver-biographies", COMMUNE, "");
        assertThat(committee
                        .get("/work/delivery?taskId=" + delivery.task().getId())
                        .body())
                .contains("Khu vực bỏ phiếu số 1", "Số hộ đã nhận");
        delivery.proposeUnlawfully();
        assertThat(committee.get(proposal("/proofs/proposal", delivery)).body()).contains("Thôn Đoài", "90/100");

        CaseWalk campaign = open("campaign");
        Browser front = as(FRONT);
        String plan =
                front.get("/work/campaign?taskId=" + campaign.task().getId()).body();
        assertThat(plan).contains("Kết thúc chậm nhất", "Hội nghị trực tiếp").doesNotContain("Hội nghị trực tuyến");
        assertThat(values(plan, "candidates")).isNotEmpty().allMatch(places -> places.startsWith("1, 2"));
        campaign.complete();
        assertThat(as(Officials.head("mttq-" + COMMUNE))
                        .get(proposal("/campaign/proposal", campaign))
                        .body())
                .contains("Nhà văn hóa", "Phổ biến cho người ứng cử");
        campaign.complete().waitsAt("user_ReportCampaign");
        stage.at(play, campaign.file().openedAt().plus(Duration.ofDays(3)));
        assertThat(front.get("/work/campaign-report?taskId=" + campaign.task().getId())
                        .body())
                .contains("Số cử tri dự", "Người ứng cử vắng", "Hội nghị trực tiếp, Nhà văn hóa");
    }

    private CaseWalk open(String process) {
        return stage.open(play, process, COMMUNE, council.body().code());
    }

    private Browser as(String user) {
        Browser browser = new Browser(port);
        browser.login(user, Officials.PASSWORD);
        return browser;
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        return browser.postWithToken(
                path, fields, Browser.token(browser.get("/").body()));
    }

    /** Sends the table of a page as its form would. */
    private static HttpResponse<String> submit(Browser browser, String path, CaseWalk walk, String page) {
        StringBuilder query = new StringBuilder("?taskId=" + walk.task().getId() + "&callbackUrl=/&action=submit");
        Matcher input = Pattern.compile("<input[^>]*?name=\"(\\w+)\"[^>]*?value=\"([^\"]*)\"")
                .matcher(table(page));
        while (input.find()) {
            query.append('&')
                    .append(input.group(1))
                    .append('=')
                    .append(URLEncoder.encode(input.group(2), StandardCharsets.UTF_8));
        }
        return post(browser, path + query, Map.of());
    }

    private static java.util.List<String> values(String page, String name) {
        return Pattern.compile("<input[^>]*?name=\"" + name + "\"[^>]*?value=\"([^\"]*)\"")
                .matcher(table(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String table(String page) {
        int begin = page.indexOf("<table class=\"t rows");
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</table>", begin));
    }

    private static String proposal(String path, CaseWalk walk) {
        return path + "?case=" + URLEncoder.encode(walk.key().toString(), StandardCharsets.UTF_8) + "&back=/";
    }
}
