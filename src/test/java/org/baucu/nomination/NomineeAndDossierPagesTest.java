package org.baucu.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.identity.Browser;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierState;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nominees and dossiers through the pages, as the Front and the commission of a commune. */
@EngineTest
class NomineeAndDossierPagesTest {

    private static final String COMMISSION = "ubbc-" + TinyProvince.COMMUNE;
    private static final String FRONT = "mttq-" + TinyProvince.COMMUNE;
    private static final String ABOVE = "ubnd-" + TinyProvince.DISTRICT;
    private static final String NUMBER = "001080000001";

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    NomineeContent content;

    @Autowired
    DossierStore store;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    private Play play;
    private Council council;

    @BeforeEach
    void begin() {
        play = stage.running(RuleSet.LAW_85_2015);
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, TinyProvince.COMMUNE);
    }

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void the_front_types_a_nominee_and_sees_what_is_wrong_at_its_cell() {
        CaseWalk walk = stage.open(play, "nominate-by-agency", TinyProvince.COMMUNE, "PC-commune");
        String page = "/work/nominees?taskId=" + walk.task().getId();
        Browser clerk = as(Officials.clerk(FRONT));
        assertThat(clerk.get(page).body()).contains("Họ và tên", "Ngày hội nghị lãnh đạo mở rộng");
        Map<String, String> row = row();
        row.put("inFavour", "40");
        String refused = follow(clerk, post(clerk, page, with(row, "submit")));
        assertThat(refused).contains("NOMINEE-011", "Phùng Thị Trang Giấy");
        row.put("inFavour", "60");
        String again = "/work/nominees?taskId=" + walk.task().getId();
        assertThat(post(clerk, again, with(row, "submit")).statusCode()).isEqualTo(302);
        walk.waitsAt("user_SignNominationMinutes");
        assertThat(candidates.of(council)).singleElement().satisfies(candidate -> {
            assertThat(candidate.person().minority()).isTrue();
            assertThat(candidate.person().residenceCommune()).isEqualTo(TinyProvince.COMMUNE);
        });
        String proposal = "/nominees/proposal?case=" + walk.key();
        assertThat(as(Officials.head(FRONT)).get(proposal).body())
                .contains("Phùng Thị Trang Giấy", "01/06/1980", "Thôn Đông");
        assertThat(as(Officials.clerk(ABOVE)).get(proposal).body())
                .contains("Phùng Thị Trang Giấy", "1980")
                .doesNotContain("01/06/1980", "Thôn Đông");
        assertThat(readings("nominees")).as("a reading from above is kept").isPositive();
        assertThat(as(Officials.clerk("ubnd-" + TinyProvince.WITHOUT_COUNCIL))
                        .get(proposal)
                        .statusCode())
                .isEqualTo(403);
    }

    /** As many columns as this page has, and more rows than it takes: the server gives it all of them. */
    @Test
    void more_rows_than_the_page_takes_are_refused_and_none_is_lost() {
        CaseWalk walk = stage.open(play, "nominate-by-agency", TinyProvince.COMMUNE, "PC-commune");
        String task = walk.task().getId();
        Browser clerk = as(Officials.clerk(FRONT));
        for (String action : List.of("draft", "submit")) {
            String refused = post(clerk, "/work/nominees?taskId=" + task, many(501, action));
            assertThat(refused).contains("ROW-009", "501 hàng", "nhiều nhất 500 hàng", "Phùng Thị Hàng 501");
        }
        assertThat(post(clerk, "/work/nominees/keep?taskId=" + task, many(501, "keep")))
                .contains("ROW-009");
        assertThat(clerk.get("/work/nominees?taskId=" + task).body()).doesNotContain("Phùng Thị Hàng");
        post(clerk, "/work/nominees?taskId=" + task, many(500, "draft"));
        assertThat(clerk.get("/work/nominees?taskId=" + task).body())
                .contains("Phùng Thị Hàng 1\"", "Phùng Thị Hàng 500\"");
        walk.waitsAt("user_ProposeNominees");
    }

    private String post(Browser browser, String path, List<Browser.Part> fields) {
        return browser.postFields(path, fields, Browser.token(browser.get("/").body()))
                .body();
    }

    private List<Browser.Part> many(int rows, String action) {
        List<Browser.Part> form = new ArrayList<>();
        form.add(new Browser.Part("action", action));
        for (int row = 1; row <= rows; row++) {
            String name = "Phùng Thị Hàng " + row;
            row().forEach((key, text) -> form.add(new Browser.Part(key, key.equals("fullName") ? name : text)));
        }
        return form;
    }

    @Test
    void the_spreadsheet_that_is_downloaded_can_be_filled_and_uploaded() throws Exception {
        CaseWalk walk = stage.open(play, "nominate-by-hamlet", TinyProvince.COMMUNE, "PC-commune");
        walk.proposeUnlawfully();
        String task = walk.task().getId();
        Browser clerk = as(Officials.clerk(FRONT));
        byte[] workbook =
                clerk.download("/work/nominees/template?taskId=" + task).body();
        HttpResponse<String> uploaded = clerk.postFile(
                "/work/nominees/upload?taskId=" + task,
                Map.of(),
                "file",
                "nguoi-duoc-gioi-thieu.xlsx",
                workbook,
                Browser.token(clerk.get("/").body()));
        assertThat(uploaded.statusCode()).isEqualTo(302);
        String page = clerk.get("/work/nominees?taskId=" + task).body();
        assertThat(page).contains("Phùng Thị Minh Họa", "Thôn Đông", "01/06/1980", "Phiếu biểu quyết lại");
    }

    @Test
    void many_dossiers_are_handed_on_by_one_document() throws Exception {
        Browser clerk = as(Officials.clerk(COMMISSION));
        List<CaseWalk> walks =
                List.of(received("Phùng Thị Một", "001080000011"), received("Phùng Thị Hai", "001080000012"));
        String like = "/work/many?like=candidate-dossier~user_ForwardDossier~" + COMMISSION;
        assertThat(clerk.get("/").body()).contains("/work/many?like=candidate-dossier");
        assertThat(clerk.get(like).body()).contains("Hồ sơ ứng cử số 1", "Hồ sơ ứng cử số 2");
        String chosen =
                walks.stream().map(walk -> "&chosen=" + walk.task().getId()).collect(Collectors.joining());
        String today = VietnamTime.format(officials.today());
        HttpResponse<String> sent =
                post(clerk, like + chosen, Map.of("dispatchNumber", "15/UBBC", "dispatchDate", today));
        assertThat(sent.statusCode()).isEqualTo(302);
        walks.forEach(walk -> walk.isOver("end_DossierForwarded"));
        HttpResponse<byte[]> receipt =
                clerk.download("/dossiers/receipt?case=" + walks.get(0).key());
        assertThat(new String(receipt.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(as(Officials.clerk(ABOVE))
                        .get("/dossiers/receipt?case=" + walks.get(0).key())
                        .statusCode())
                .isEqualTo(403);
    }

    private CaseWalk received(String name, String number) {
        CaseKey key = officials.as(
                Officials.clerk(COMMISSION),
                COMMISSION,
                () -> dossiers.receive(new Receipt(
                        council,
                        Optional.empty(),
                        Optional.of(NomineeContent.person(name, 1980)),
                        number,
                        true,
                        content.items(council),
                        Set.of())));
        return stage.walk(play, key);
    }

    @Test
    void the_commission_receives_a_self_nominated_person_completes_and_withdraws() {
        Browser clerk = as(Officials.clerk(COMMISSION));
        assertThat(clerk.get("/dossiers").body()).contains("Sổ nhận hồ sơ ứng cử", "Nhận hồ sơ đến 17:00");
        String counter = "/dossiers/receive?unit=" + TinyProvince.COMMUNE + "&body=PC-commune";
        assertThat(clerk.get(counter).body()).contains("Ảnh chân dung", "Phải có 3");
        Map<String, String> form = selfNominated();
        form.put("identityNumber", "12");
        form.put("sex", "");
        assertThat(post(clerk, counter, form).body()).contains("NOMINEE-003", "Phùng Thị Tự Ứng Cử");
        form.put("sex", "female");
        assertThat(post(clerk, counter, form).body()).contains("NOMINATION-027");
        form.put("identityNumber", "001 080 000 001");
        HttpResponse<String> received = post(clerk, counter, form);
        assertThat(received.statusCode()).isEqualTo(302);
        DossierFile file = store.of(council).get(0);
        assertThat(file.state()).isEqualTo(DossierState.INCOMPLETE);
        assertThat(follow(clerk, received)).contains("Đã nhận hồ sơ số 1", "NOMINATION-021", "Còn thiếu");
        CaseWalk walk = stage.walk(play, file.key()).waitsAt("user_CompleteDossier");
        String task = "/work/dossier?taskId=" + walk.task().getId();
        assertThat(clerk.get(task).body()).contains("NOMINATION-021", "Phùng Thị Tự Ứng Cử");
        Map<String, String> items = new LinkedHashMap<>(form);
        items.put("photograph", "3");
        assertThat(post(clerk, task, items).statusCode()).isEqualTo(302);
        walk.waitsAt("user_ForwardDossier");
        String page = "/dossiers/file?case=" + file.key();
        assertThat(post(clerk, "/dossiers/withdraw?case=" + file.key(), Map.of("reason", ""))
                        .body())
                .contains("DOSSIER-010");
        assertThat(as(Officials.clerk(ABOVE)).get(page).body())
                .contains("Phùng Thị Tự Ứng Cử", "1980")
                .doesNotContain("01/06/1980", "Thôn Đông", "Ghi nhận rút hồ sơ");
        assertThat(readings("dossier")).isPositive();
        post(clerk, "/dossiers/withdraw?case=" + file.key(), Map.of("reason", "Đơn ngày 01/03/2021"));
        walk.isOver("service_WithdrawDossier");
        assertThat(clerk.get("/dossiers?state=withdrawn").body()).contains("Đã rút", "Đơn ngày 01/03/2021");
    }

    @Test
    void who_is_nominated_and_comes_as_self_nominated_is_told_by_whom_and_what_to_do() {
        CaseWalk walk = stage.open(play, "nominate-by-agency", TinyProvince.COMMUNE, "PC-commune");
        Browser front = as(Officials.clerk(FRONT));
        Map<String, String> row = row();
        row.put("inFavour", "60");
        row.put("fullName", "Phùng Thị Tự Ứng Cử");
        post(front, "/work/nominees?taskId=" + walk.task().getId(), with(row, "submit"));
        walk.waitsAt("user_SignNominationMinutes");

        Browser clerk = as(Officials.clerk(COMMISSION));
        String counter = "/dossiers/receive?unit=" + TinyProvince.COMMUNE + "&body=PC-commune";
        Map<String, String> form = selfNominated();
        form.put("sex", "female");
        form.put("identityNumber", NUMBER);
        assertThat(post(clerk, counter, form).body())
                .contains("NOMINATION-028", "Hội Nông dân", "chưa được ghi nhận", "Mặt trận bỏ tên")
                .doesNotContain("NOMINATION-025", "đã có hồ sơ ứng cử");

        walk.complete();
        assertThat(candidates.of(council)).singleElement().satisfies(nominee -> assertThat(nominee.state())
                .isEqualTo(CandidateState.NOMINATED));
        assertThat(post(clerk, counter, form).body())
                .contains("NOMINATION-029", "đã được Hội Nông dân giới thiệu")
                .doesNotContain("NOMINATION-025");
        assertThat(store.of(council)).isEmpty();
    }

    @Test
    void the_counter_is_closed_to_others_and_names_of_candidates_stay_out_of_the_engine() {
        assertThat(as(Officials.clerk(FRONT)).get("/dossiers/receive").statusCode())
                .isEqualTo(403);
        assertThat(as(Officials.clerk(FRONT)).get("/dossiers").body()).doesNotContain("/dossiers/receive");
        String name = "Phùng Thị Không Có Trong Máy";
        officials.as(
                Officials.clerk(COMMISSION),
                COMMISSION,
                () -> dossiers.receive(new Receipt(
                        council,
                        Optional.empty(),
                        Optional.of(NomineeContent.person(name, 1980)),
                        NUMBER,
                        true,
                        content.items(council),
                        Set.of())));
        for (String column : List.of("ACT_RU_VARIABLE.TEXT_", "ACT_HI_VARINST.TEXT_", "case_file.title_vi")) {
            String[] parts = column.split("\\.");
            assertThat(jdbc.sql("SELECT COUNT(*) FROM " + parts[0] + " WHERE " + parts[1] + " LIKE ? OR " + parts[1]
                                    + " LIKE ?")
                            .params("%" + name + "%", "%" + NUMBER + "%")
                            .query(Long.class)
                            .single())
                    .as(column)
                    .isZero();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM candidate WHERE identity_cipher LIKE ? OR person_key LIKE ?")
                        .params("%" + NUMBER + "%", "%" + NUMBER + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Map<String, String> row() {
        String today = VietnamTime.format(officials.today());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("nominatedBy", "Hội Nông dân");
        row.put("fullName", "Phùng Thị Trang Giấy");
        row.put("birthDate", "01/06/1980");
        row.put("sex", "female");
        row.put("ethnicity", "Sán Dìu");
        row.put("religion", "Không");
        row.put("homePlace", "Xã Minh Họa");
        row.put("residence", "Thôn Đông");
        row.put("residenceCommune", "xã  minh họa");
        row.put("education", "12/12");
        row.put("occupation", "Nông dân");
        row.put("deputyBefore", "Không");
        row.put("leadership", today);
        row.put("voters", today);
        row.put("enlarged", today);
        row.put("called", "100");
        row.put("attending", "80");
        row.put("counters", "5");
        row.put("putForward", "Có");
        return row;
    }

    private static Map<String, String> selfNominated() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("fullName", "Phùng Thị Tự Ứng Cử");
        form.put("birthDate", "01/06/1980");
        form.put("ethnicity", "Kinh");
        form.put("homePlace", "Xã Minh Họa");
        form.put("residence", "Thôn Đông");
        form.put("education", "12/12");
        form.put("occupation", "Nông dân");
        form.put("application", "1");
        form.put("curriculumVitae", "1");
        form.put("summaryBiography", "1");
        form.put("photograph", "2");
        form.put("assetDeclaration", "1");
        form.put("ofThePlace", "true");
        return form;
    }

    private static Map<String, String> with(Map<String, String> row, String action) {
        Map<String, String> form = new LinkedHashMap<>(row);
        form.put("action", action);
        return form;
    }

    private long readings(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'personal-data-read' AND details LIKE ?")
                .param("%" + what + "%")
                .query(Long.class)
                .single();
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

    private static String follow(Browser browser, HttpResponse<String> answer) {
        return answer.statusCode() == 302
                ? browser.get(Browser.location(answer)).body()
                : answer.body();
    }
}
