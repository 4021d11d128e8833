package org.baucu.nomination.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.identity.Browser;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CandidateStep;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.RoundMethod;
import org.baucu.nomination.conference.domain.RoundStage;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.RunningElection;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the second and third conference do to the register, and what the Front sees of it. */
@EngineTest
class RoundsFlowTest extends RunningElection {

    private static final LocalDate OLD = LocalDate.of(1970, 2, 3);
    private static final LocalDate YOUNG = LocalDate.of(1990, 2, 3);
    private static final String FRONT = "mttq-" + TinyProvince.COMMUNE;

    @Autowired
    Candidates candidates;

    @Autowired
    Conferences conferences;

    @Autowired
    ConferenceEffects effects;

    @Autowired
    ConferenceScope scope;

    @Autowired
    RoundHistory history;

    private Council council;
    private CaseKey nomination;
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void candidatesWithDossiers() {
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, TinyProvince.COMMUNE);
        nomination = CouncilCases.key(council, "nominate-by-agency");
        ids.clear();
        for (String name : List.of("Lê Văn An", "Trần Thị Bình", "Phạm Thị Cúc", "Đỗ Văn Dũng", "Vũ Thị Én")) {
            boolean female = name.contains("Thị");
            ids.add(candidates.enter(
                    nomination,
                    new NewCandidate(
                            council,
                            CandidateSource.AGENCY,
                            "Hội Nông dân",
                            person(name, female ? YOUNG : OLD, female))));
        }
        candidates.moveAll(ids, CandidateState.DOSSIER_RECEIVED, nomination, "");
    }

    @Test
    void verdicts_bring_candidates_on_or_out_with_the_reason_and_are_followed_against_the_targets() {
        second();
        assertThat(state(0)).isEqualTo(CandidateState.PRELIMINARY);
        assertThat(candidates.find(ids.get(4)).orElseThrow())
                .extracting(Candidate::state, Candidate::reason)
                .containsExactly(CandidateState.REFUSED, "Chưa đủ tiêu chuẩn");
        candidates.move(ids.get(3), CandidateState.WITHDRAWN, nomination, "Sức khỏe");
        third();
        assertThat(state(0)).isEqualTo(CandidateState.PROPOSED_FOR_LIST);
        assertThat(state(1)).isEqualTo(CandidateState.PROPOSED_FOR_LIST);
        assertThat(state(2)).isEqualTo(CandidateState.NOT_PRESENTED);
        assertThat(state(3)).as("withdrew before the record").isEqualTo(CandidateState.WITHDRAWN);
        assertThat(candidates.steps(ids.get(1)))
                .extracting(CandidateStep::code)
                .contains("preliminary", "proposed-for-list", "special-case");
        assertThat(history.of(council).stages())
                .contains(
                        new RoundStage("nominated", new Headcount(5, 3, 0, 0, 5)),
                        new RoundStage("dossier", new Headcount(5, 3, 0, 0, 5)),
                        new RoundStage("round2", new Headcount(4, 2, 0, 0, 4)),
                        new RoundStage("round3", new Headcount(3, 1, 0, 0, 3)));
    }

    @Test
    void whom_a_meeting_did_not_put_forward_is_not_counted_as_nominated() throws Exception {
        candidates.move(ids.get(4), CandidateState.NOT_PRESENTED, nomination, "Không quá nửa tín nhiệm");
        assertThat(history.of(council).stages()).contains(new RoundStage("nominated", new Headcount(4, 2, 0, 0, 4)));
        String page = login(Officials.clerk(FRONT))
                .get("/front/rounds/PC-commune/" + TinyProvince.COMMUNE + "?round=2")
                .body();
        assertThat(page).contains("Không được nơi lấy ý kiến giới thiệu").doesNotContain("Hồ sơ không được nhận");
    }

    @Test
    void who_is_sent_by_central_bodies_comes_before_no_conference() {
        Council assembly = new Council(play.election(), ElectedBody.NATIONAL_ASSEMBLY, TinyProvince.PROVINCE_2021);
        CaseKey key = CouncilCases.key(assembly, "candidate-dossier", 1);
        String central = candidates.enter(
                key, new NewCandidate(assembly, CandidateSource.CENTRAL, "", person("Hồ Văn Gia", OLD, false)));
        String local = candidates.enter(
                key, new NewCandidate(assembly, CandidateSource.SELF, "", person("Mai Thị Hà", OLD, true)));
        candidates.moveAll(List.of(central, local), CandidateState.DOSSIER_RECEIVED, key, "");
        CouncilCase round = new CouncilCase(CouncilCases.key(assembly, "consultation-round", 2), assembly, 2);
        assertThat(scope.before(round)).extracting(Candidate::id).containsExactly(local);
    }

    @Test
    void the_front_sees_who_left_and_why_a_coordinator_sees_no_reason_and_other_bodies_see_nothing() throws Exception {
        second();
        String page = "/front/rounds/PC-commune/" + TinyProvince.COMMUNE;
        String front = login(Officials.clerk(FRONT)).get(page).body();
        assertThat(front)
                .contains("Vũ Thị Én", "Chưa đủ tiêu chuẩn", "03/02/1990", "Không đưa vào danh sách", "Lần thứ hai");
        HttpResponse<String> all = login(Officials.clerk(FRONT)).get("/front/rounds");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body()).contains(page);
        officials.appointWatchers("coordinator." + TinyProvince.PROVINCE_2021);
        String watched =
                login("coordinator." + TinyProvince.PROVINCE_2021).get(page).body();
        assertThat(watched).contains("Vũ Thị Én").doesNotContain("Chưa đủ tiêu chuẩn", "03/02/1990");
        assertThat(login(Officials.clerk("ubnd-" + TinyProvince.COMMUNE))
                        .get(page)
                        .statusCode())
                .isEqualTo(403);
        assertThat(login(Officials.clerk("mttq-" + TinyProvince.WITHOUT_COUNCIL))
                        .get(page)
                        .statusCode())
                .isEqualTo(403);
        assertThat(login(Officials.clerk(FRONT))
                        .get("/front/rounds/PC-commune/" + TinyProvince.WITHOUT_COUNCIL)
                        .statusCode())
                .as("elects no council")
                .isEqualTo(404);
    }

    @Test
    void a_conference_held_after_its_limit_is_said_to_be_late_and_is_found_by_that() throws Exception {
        stage.clockTo(play.daysBefore(40));
        second();
        Browser front = login(Officials.clerk(FRONT));
        assertThat(front.get("/front/rounds").body()).contains("Hoàn thành chậm", "state=late");
        assertThat(front.get("/front/rounds?state=late").body()).contains("/front/rounds/PC-commune/");
        assertThat(front.get("/front/rounds?state=over").body()).contains("Không có cơ quan nào");
    }

    @Test
    void the_list_of_a_round_is_a_workbook() throws Exception {
        second();
        HttpResponse<byte[]> file = login(Officials.clerk(FRONT))
                .download("/front/rounds/PC-commune/" + TinyProvince.COMMUNE + "/list.xlsx?round=2");
        assertThat(file.statusCode()).isEqualTo(200);
        TableFile table = TableFile.read("list.xlsx", file.body());
        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows())
                .filteredOn(row -> row.get("Họ và tên").equals("Vũ Thị Én"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("Kết luận của hội nghị")).isEqualTo("Không đưa vào danh sách");
                    assertThat(row.get("Lý do")).isEqualTo("Chưa đủ tiêu chuẩn");
                });
    }

    @Test
    void the_structure_is_typed_on_its_page_and_refused_at_the_field() {
        CaseWalk walk = stage.open(play, "allocate-structure", TinyProvince.COMMUNE, "PC-commune.1");
        Browser clerk = login(Officials.clerk("hdnd-" + TinyProvince.COMMUNE));
        String task = walk.task().getId();
        String page = clerk.get("/work/structure?taskId=" + task).body();
        assertThat(page)
                .contains("Số đại biểu được bầu", "Thôn, tổ dân phố")
                .doesNotContain("Đơn vị hành chính cấp dưới");
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "taskId", task,
                "action", "submit",
                "head.seats", "1",
                "head.people", "10",
                "head.women", "5",
                "head.youngUnder", "35",
                "agency", "Hội Phụ nữ",
                "group", "socio-political",
                "people", "9",
                "women", "5"));
        clerk.postWithToken("/work/structure", form, Browser.token(page));
        walk.waitsAt("user_ProposeStructure").isUnlawful("STRUCT-001", "STRUCT-002");
        String again =
                clerk.get("/work/structure?taskId=" + walk.task().getId()).body();
        assertThat(again).contains("STRUCT-001", "Hội Phụ nữ");
    }

    @Test
    void the_minutes_of_a_conference_are_typed_on_its_page_and_read_by_who_signs() {
        CaseWalk structure = stage.open(play, "allocate-structure", TinyProvince.COMMUNE, "PC-commune.1");
        structure.complete().completeAll().complete().complete();
        CaseWalk walk = stage.open(play, "consultation-round", TinyProvince.COMMUNE, "PC-commune.1");
        Browser clerk = login(Officials.clerk(FRONT));
        String page =
                clerk.get("/work/conference?taskId=" + walk.task().getId()).body();
        assertThat(page).contains("Căn cứ để tổ chức hội nghị", "khách mời, không biểu quyết", "Hội Liên hiệp Phụ nữ");
        walk.complete().waitsAt("user_SignConferenceMinutes");
        String minutes = login(Officials.head(FRONT))
                .get("/conference/proposal?case=" + walk.key())
                .body();
        assertThat(minutes).contains("Hội nghị thảo luận và thỏa thuận.", "Hội Liên hiệp Phụ nữ", "Người chủ trì");
        assertThat(login(Officials.head("mttq-" + TinyProvince.WITHOUT_COUNCIL))
                        .get("/conference/proposal?case=" + walk.key())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_the_second_conference_lists_who_has_an_accepted_dossier() {
        CaseWalk walk = stage.open(play, "consultation-round", TinyProvince.COMMUNE, "PC-commune.2");
        String page = login(Officials.clerk(FRONT))
                .get("/work/conference?taskId=" + walk.task().getId())
                .body();
        assertThat(page)
                .contains("Lê Văn An", "Đỗ Văn Dũng", "value=\"" + ids.get(0) + "\"")
                .doesNotContain("Thêm hàng");
    }

    @Test
    void a_kept_draft_takes_in_who_came_and_names_who_left_with_what_was_typed() {
        CaseWalk walk = stage.open(play, "consultation-round", TinyProvince.COMMUNE, "PC-commune.2");
        Browser clerk = login(Officials.clerk(FRONT));
        String task = walk.task().getId();
        String address = "/work/conference?taskId=" + task;
        String empty = clerk.get(address).body();
        assertThat(empty).doesNotContain("Danh sách đã thay đổi");
        Map<String, String> typed = Map.of(
                "taskId", task,
                "action", "draft",
                "head.place", "Hội trường xã",
                "candidate", ids.get(4),
                "name", "Vũ Thị Én",
                "verdict", "dropped",
                "reason", "Chưa đủ tiêu chuẩn");
        clerk.postWithToken("/work/conference", typed, Browser.token(empty));
        String kept = clerk.get(address).body();
        assertThat(kept)
                .contains("Hội trường xã", "Mới có:", "Lê Văn An; Trần Thị Bình; Phạm Thị Cúc; Đỗ Văn Dũng")
                .contains("value=\"Chưa đủ tiêu chuẩn\"")
                .doesNotContain("Không còn:");
        ids.forEach(id -> assertThat(kept).contains("value=\"" + id + "\""));
        candidates.move(ids.get(4), CandidateState.WITHDRAWN, nomination, "Sức khỏe");
        String left = clerk.get(address).body();
        assertThat(left)
                .contains("Hội trường xã", "Không còn:", "Vũ Thị Én", "Không đưa vào danh sách", "Chưa đủ tiêu chuẩn")
                .doesNotContain("value=\"" + ids.get(4) + "\"");
    }

    private void second() {
        List<CandidateVerdict> verdicts = new ArrayList<>();
        ids.subList(0, 4).forEach(id -> verdicts.add(verdict(id, Verdict.KEPT, "", "")));
        verdicts.add(verdict(ids.get(4), Verdict.DROPPED, "Chưa đủ tiêu chuẩn", ""));
        take(2, verdicts);
    }

    private void third() {
        take(
                3,
                List.of(
                        verdict(ids.get(0), Verdict.KEPT, "", ""),
                        verdict(ids.get(1), Verdict.KEPT, "", "Đã xác minh, báo cáo hội nghị"),
                        verdict(ids.get(2), Verdict.NOT_PRESENTED, "", ""),
                        verdict(ids.get(3), Verdict.KEPT, "", "")));
    }

    private void take(int round, List<CandidateVerdict> verdicts) {
        CouncilCase of = new CouncilCase(CouncilCases.key(council, "consultation-round", round), council, round);
        conferences.put(
                of,
                new Conference(
                        officials.today(),
                        "Hội trường",
                        "Chủ tọa",
                        "Thư ký",
                        Map.of("front", 5, "front-members", 9),
                        RoundMethod.AGREEMENT,
                        false,
                        0,
                        "Thảo luận",
                        List.of(),
                        verdicts));
        effects.take(of);
    }

    private CandidateState state(int index) {
        return candidates.find(ids.get(index)).orElseThrow().state();
    }

    private static CandidateVerdict verdict(String id, Verdict verdict, String reason, String special) {
        return new CandidateVerdict(id, verdict, OptionalInt.empty(), reason, special);
    }

    private static PersonData person(String name, LocalDate born, boolean female) {
        return new PersonData(
                name,
                born,
                female,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn 1",
                TinyProvince.COMMUNE,
                "12/12",
                "Cử nhân",
                "",
                "Cán bộ",
                "Hội Nông dân xã",
                Optional.empty(),
                false,
                "Quá trình công tác");
    }
}
