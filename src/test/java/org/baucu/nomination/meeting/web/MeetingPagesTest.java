package org.baucu.nomination.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.identity.Browser;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.tables.TableFile;
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

/** The pages of voter meetings and of the matters raised there, as officials see them. */
@EngineTest
class MeetingPagesTest extends RunningElection {

    private static final String MATTER = "Đề nghị làm rõ việc sử dụng đất công.";

    @Autowired
    Candidates candidates;

    @Autowired
    MeetingTable table;

    private CaseWalk walk;
    private String candidate;

    @BeforeEach
    void openMeetings() {
        Council council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, TinyProvince.COMMUNE);
        CaseKey entered = new CaseKey(play.election(), "nominate-by-agency", TinyProvince.COMMUNE, "PC-commune");
        candidate = candidates.enter(
                entered,
                new NewCandidate(
                        council,
                        CandidateSource.AGENCY,
                        "Hội Phụ nữ",
                        People.person("Lê Thị Minh Thử", TinyProvince.COMMUNE, "Trường học")));
        candidates.move(candidate, CandidateState.PRELIMINARY, entered, "");
        walk = stage.open(play, "voter-confidence-meeting", TinyProvince.COMMUNE, "PC-commune");
    }

    @Test
    void the_front_enters_the_minutes_and_what_is_wrong_is_marked_at_its_cell() {
        Browser clerk = login(Officials.clerk("mttq-" + TinyProvince.COMMUNE));
        String page = "/work/voter-meetings?taskId=" + walk.task().getId();
        HttpResponse<String> empty = clerk.get(page);
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body())
                .contains("Lê Thị Minh Thử", "Nơi cư trú", "ít nhất 55 người dự", "Tổ kiểm phiếu từ 3 đến 5 người")
                .doesNotContain("Hội nghị trực tuyến", "??");
        HttpResponse<String> wrong =
                clerk.postWithToken("/work/voter-meetings", fields("54", "2", "50"), token(empty.body()));
        assertThat(wrong.statusCode()).isEqualTo(302);
        String back = clerk.get(Browser.location(wrong)).body();
        assertThat(back).contains("NOMINATION-002", "NOMINATION-003", "aria-invalid=\"true\"");
        walk.isUnlawful("NOMINATION-002", "NOMINATION-003");
        HttpResponse<String> right = clerk.postWithToken("/work/voter-meetings", fields("80", "3", "40"), token(back));
        assertThat(right.statusCode()).isEqualTo(302);
        walk.waitsAt("user_SignMeetingMinutes");
        assertThat(table.rows(walk.key())).singleElement().satisfies(row -> {
            assertThat(row.inFavour()).hasValue(40);
            assertThat(row.matter()).isEqualTo(MATTER);
        });
    }

    @Test
    void the_template_names_the_candidates_and_unreadable_cells_keep_what_was_typed() throws Exception {
        Browser clerk = login(Officials.clerk("mttq-" + TinyProvince.COMMUNE));
        String page = "/work/voter-meetings?taskId=" + walk.task().getId();
        byte[] xlsx = clerk.download(
                        "/work/voter-meetings/template?taskId=" + walk.task().getId())
                .body();
        assertThat(TableFile.read("mau.xlsx", xlsx).rows()).singleElement().satisfies(row -> {
            assertThat(row.get("Người ứng cử")).isEqualTo("Lê Thị Minh Thử");
            assertThat(row.get("Mã")).isEqualTo(candidate + ":residence");
        });
        HttpResponse<String> refused = clerk.postWithToken(
                "/work/voter-meetings",
                fields("tám mươi", "3", "40"),
                token(clerk.get(page).body()));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("ROW-", "tám mươi", MATTER);
        walk.waitsAt("user_RecordMeetings");
    }

    @Test
    void the_submitted_minutes_are_read_by_who_signs_and_a_matter_by_who_works_on_it() {
        Browser clerk = login(Officials.clerk("mttq-" + TinyProvince.COMMUNE));
        String form =
                clerk.get("/work/voter-meetings?taskId=" + walk.task().getId()).body();
        clerk.postWithToken("/work/voter-meetings", fields("80", "3", "40"), token(form));
        String address = "/meetings/proposal?case=" + encoded(walk.key());
        String signer = login(Officials.head("mttq-" + TinyProvince.COMMUNE))
                .get(address)
                .body();
        assertThat(signer).contains("Lê Thị Minh Thử", "40/80", "Không quá một nửa", MATTER);
        String council = login(Officials.clerk("hdnd-" + TinyProvince.COMMUNE))
                .get(address)
                .body();
        assertThat(council).contains("được che").doesNotContain(MATTER);
        assertThat(login(Officials.clerk("mttq-" + TinyProvince.WITHOUT_COUNCIL))
                        .get(address)
                        .statusCode())
                .isEqualTo(403);
        walk.complete().complete().isOver("end_MeetingsRecorded");

        CaseWalk matter = stage.walk(
                play, new CaseKey(play.election(), "verify-raised-matter", TinyProvince.COMMUNE, "PC-commune.1"));
        Browser committee = login(Officials.clerk("ubnd-" + TinyProvince.COMMUNE));
        String page = "/work/matter?taskId=" + matter.task().getId();
        String asked = committee.get(page).body();
        assertThat(asked).contains(MATTER, "Điều 55 khoản 2", "Cơ quan giới thiệu");
        HttpResponse<String> incomplete = committee.postWithToken(page, Map.of("answer", "Đã xác minh."), token(asked));
        String again = committee.get(Browser.location(incomplete)).body();
        assertThat(again).contains("MATTER-001", "Đã xác minh.");
        HttpResponse<String> noDay = committee.postWithToken(
                "/work/matter?taskId=" + matter.task().getId(),
                Map.of("documentDate", "31/02/2021", "answer", "Đã xác minh."),
                token(again));
        assertThat(noDay.body()).contains("31/02/2021").contains("aria-invalid=\"true\"");
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("answerer", "nominator");
        answer.put("answererName", "Hội Phụ nữ");
        answer.put("documentNumber", "15/CV");
        answer.put("documentDate", today());
        answer.put("answer", "Đã xác minh, đúng.");
        answer.put("upheld", "true");
        committee.postWithToken("/work/matter?taskId=" + matter.task().getId(), answer, token(noDay.body()));
        matter.waitsAt("user_ApproveAnswer");
        assertThat(login(Officials.head("ubnd-" + TinyProvince.COMMUNE))
                        .get("/matters/proposal?case=" + encoded(matter.key()))
                        .body())
                .contains("15/CV", "Vụ việc đúng như cử tri nêu", "Đã xác minh, đúng.");
        assertThat(login(Officials.clerk("hdnd-" + TinyProvince.COMMUNE))
                        .get("/matters/proposal?case=" + encoded(matter.key()))
                        .body())
                .doesNotContain(MATTER, "Đã xác minh, đúng.");
    }

    private Map<String, String> fields(String attending, String counters, String inFavour) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("taskId", walk.task().getId());
        fields.put("callbackUrl", "/");
        fields.put("action", "submit");
        fields.put("id", candidate + ":residence");
        fields.put("candidate", "Lê Thị Minh Thử");
        fields.put("place", "Nơi cư trú");
        fields.put("placeName", "Thôn Đông");
        fields.put("met", today() + " 07:30");
        fields.put("form", "in-person");
        fields.put("called", "100");
        fields.put("attending", attending);
        fields.put("counters", counters);
        fields.put("inFavour", inFavour);
        fields.put("matter", MATTER);
        return fields;
    }

    private String today() {
        return VietnamTime.format(officials.today());
    }

    private static String token(String body) {
        return Browser.token(body);
    }

    private static String encoded(CaseKey key) {
        return URLEncoder.encode(key.toString(), StandardCharsets.UTF_8);
    }
}
