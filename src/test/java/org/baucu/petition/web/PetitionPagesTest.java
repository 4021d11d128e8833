package org.baucu.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.election.ElectedBody;
import org.baucu.identity.Browser;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.Placement;
import org.baucu.petition.Petition;
import org.baucu.petition.Petitions;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.People;
import org.baucu.testsupport.RunningElection;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of petitions, as boards and commissions see them, and what they hide from others. */
@EngineTest
class PetitionPagesTest extends RunningElection {

    private static final String COMMISSION = "ubbc-" + TinyProvince.COMMUNE;
    private static final String BOARD = "bbc-" + TinyProvince.COMMUNE + "-pc-commune-1";
    private static final String OTHER_BOARD = "bbc-" + TinyProvince.COMMUNE + "-pc-commune-2";
    private static final String SENDER = "Ngô Thị Đơn Thử";
    private static final String WORDING = "Khai không đúng bằng cấp.";

    @Autowired
    Candidates candidates;

    @Autowired
    Petitions petitions;

    private String candidate;

    @BeforeEach
    void candidateOnTheList() {
        stage.unitsFixed(play, TinyProvince.COMMUNE, ElectedBody.COMMUNE_COUNCIL);
        CaseKey entered = new CaseKey(play.election(), "nominate-by-agency", TinyProvince.COMMUNE, "PC-commune");
        candidate = candidates.enter(
                entered,
                new NewCandidate(
                        new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, TinyProvince.COMMUNE),
                        CandidateSource.AGENCY,
                        "Hội Phụ nữ",
                        People.person("Lê Thị Minh Thử", TinyProvince.COMMUNE, "Trường học")));
        candidates.assign(Map.of(candidate, new Placement(1, 1)));
        candidates.move(candidate, CandidateState.OFFICIAL, entered, "");
        at(30);
    }

    @Test
    void a_petition_gets_number_day_and_hour_and_others_do_not_read_who_sent_it() {
        Browser commission = login(Officials.clerk(COMMISSION));
        assertThat(commission.get("/petitions").body()).contains("Chưa nhận đơn nào", "Nhận đơn");
        HttpResponse<String> missing = enter(commission, Map.of("kind", "complaint", "subject", "candidate"));
        assertThat(missing.statusCode()).isEqualTo(200);
        assertThat(missing.body()).contains("PETITION-001", "PETITION-002", "PETITION-003");
        HttpResponse<String> entered = enter(commission, denunciation());
        String receipt = commission.get(Browser.location(entered)).body();
        assertThat(receipt)
                .contains("đơn số 1, nhận lúc " + VietnamTime.format(atNine(30)), SENDER, WORDING, "Lê Thị Minh Thử");
        Petition petition =
                petitions.of(play.election(), TinyProvince.COMMUNE, 0, 5).get(0);
        String address = PetitionController.address(petition.key());

        assertThat(login(officials.member(BOARD)).get(address).body()).contains(SENDER, WORDING);
        HttpResponse<String> other = login(officials.member(OTHER_BOARD)).get(address);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).contains("được che").doesNotContain(SENDER, WORDING, "Lê Thị Minh Thử");
        for (String outside : List.of("ubnd-" + TinyProvince.COMMUNE, "ubbc-" + TinyProvince.DISTRICT)) {
            assertThat(login(Officials.clerk(outside)).get(address).statusCode())
                    .as(outside)
                    .isEqualTo(403);
        }
        assertThat(login(Officials.clerk("ubnd-" + TinyProvince.COMMUNE))
                        .get("/petitions/receive")
                        .statusCode())
                .isEqualTo(403);
        assertThat(commission.get("/petitions").body())
                .contains("Tố cáo", "Đang giải quyết")
                .doesNotContain("Chưa nhận đơn nào");
        assertThat(commission.get("/petitions/receive").body())
                .contains("vận động bầu cử đại biểu Hội đồng nhân dân xã Minh Họa");
    }

    @Test
    void a_form_sent_twice_enters_one_petition() {
        Browser commission = login(Officials.clerk(COMMISSION));
        String page = "/petitions/receive?council=PC-commune/" + TinyProvince.COMMUNE;
        String form = commission.get(page).body();
        Matcher once = Pattern.compile("name=\"once\" value=\"([^\"]+)\"").matcher(form);
        assertThat(once.find()).isTrue();
        Map<String, String> fields = denunciation();
        fields.put("once", once.group(1));
        assertThat(commission.postWithToken(page, fields, Browser.token(form)).statusCode())
                .isEqualTo(302);
        HttpResponse<String> again = commission.postWithToken(page, fields, Browser.token(form));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("WORK-031");
        assertThat(petitions.of(play.election(), TinyProvince.COMMUNE, 0, 5)).hasSize(1);
        fields.put("once", "no token");
        assertThat(commission.postWithToken(page, fields, Browser.token(form)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_board_answers_on_its_page_and_the_commission_enters_the_appeal() {
        String clerk = officials.member(BOARD);
        Browser board = login(clerk);
        enter(board, denunciation());
        Petition petition =
                petitions.of(play.election(), TinyProvince.COMMUNE, 0, 5).get(0);
        CaseWalk walk = stage.walk(play, petition.key());
        String page = "/work/petition?taskId=" + walk.task().getId();
        String form = board.get(page).body();
        assertThat(form).contains(SENDER, WORDING, "ngừng xem xét", "13/05/2021");
        HttpResponse<String> empty = board.postWithToken(page, Map.of("text", "Đã xác minh."), Browser.token(form));
        String again = board.get(Browser.location(empty)).body();
        assertThat(again).contains("PETITION-001", "Đã xác minh.");
        board.postWithToken(
                "/work/petition?taskId=" + walk.task().getId(),
                Map.of("text", "Đã xác minh, không đúng.", "finding", "unfounded"),
                Browser.token(again));
        walk.waitsAt("user_DecidePetition");
        assertThat(login(officials.member(BOARD))
                        .get(PetitionController.address(walk.key()))
                        .body())
                .contains("Đã xác minh, không đúng.", "Nội dung đơn không đúng");
        walk.complete().complete().waitsAt("user_AwaitAppeal");
        Browser commission = login(Officials.clerk(COMMISSION));
        String appeal = "/work/petition-appeal?taskId=" + walk.task().getId();
        String asked = commission.get(appeal).body();
        HttpResponse<String> open = commission.postWithToken(appeal, Map.of("wording", "x"), Browser.token(asked));
        assertThat(open.body()).contains("PETITION-001");
        commission.postWithToken(appeal, Map.of("appealed", "true", "wording", "Không đồng ý."), Browser.token(asked));
        walk.waitsAt("user_AnswerAppeal");
        assertThat(commission
                        .get("/work/petition?taskId=" + walk.task().getId())
                        .body())
                .contains("Không đồng ý.", "Quyết định giải quyết lần cuối");
    }

    @Test
    void within_the_freeze_the_page_says_so_and_offers_the_removal_to_the_commission() {
        at(9);
        Browser commission = login(Officials.clerk(COMMISSION));
        HttpResponse<String> entered = enter(commission, denunciation());
        String page = commission.get(Browser.location(entered)).body();
        assertThat(page)
                .contains("Đã ngừng xem xét", "Đã chuyển hồ sơ", "Kết luận và mở hồ sơ xóa tên", "Điều 61 khoản 4");
        Petition petition =
                petitions.of(play.election(), TinyProvince.COMMUNE, 0, 5).get(0);
        String address = PetitionController.address(petition.key());
        assertThat(login(officials.member(BOARD)).get(address).body()).doesNotContain("Kết luận và mở hồ sơ xóa tên");
        assertThat(login(Officials.clerk("hdnd-" + TinyProvince.COMMUNE))
                        .get(address)
                        .statusCode())
                .as("403 for who was handed nothing, 200 for who was")
                .isEqualTo(200);
        assertThat(commission
                        .postWithToken(address, Map.of("conclusion", " "), Browser.token(page))
                        .body())
                .contains("PETITION-001");
        HttpResponse<String> concluded =
                commission.postWithToken(address, Map.of("conclusion", "Đã rõ ràng, đủ cơ sở."), Browser.token(page));
        assertThat(commission.get(Browser.location(concluded)).body())
                .contains("Đã kết luận và mở hồ sơ xóa tên", "Đã rõ ràng, đủ cơ sở.")
                .doesNotContain("Kết luận và mở hồ sơ xóa tên</button>");
        assertThat(stage.running(play, "remove-candidate")).hasSize(1);
    }

    private void at(int daysBefore) {
        stage.clockTo(atNine(daysBefore));
    }

    private Instant atNine(int daysBefore) {
        return VietnamTime.at(play.province().electionDay().minusDays(daysBefore), LocalTime.of(9, 0));
    }

    private HttpResponse<String> enter(Browser browser, Map<String, String> fields) {
        String council = "PC-commune/" + TinyProvince.COMMUNE;
        String page = "/petitions/receive?council=" + council;
        return browser.postWithToken(
                page, fields, Browser.token(browser.get(page).body()));
    }

    private Map<String, String> denunciation() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "denunciation");
        fields.put("subject", "candidate");
        fields.put("candidateId", candidate);
        fields.put("senderName", SENDER);
        fields.put("senderAddress", "Thôn Đông");
        fields.put("wording", WORDING);
        return fields;
    }
}
