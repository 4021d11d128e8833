package org.baucu.phases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.baucu.BauCuApplication;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.identity.Accounts;
import org.baucu.identity.Browser;
import org.baucu.platform.Installation;
import org.baucu.platform.clock.OtherModeException;
import org.baucu.territory.Territory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty production installation on PostgreSQL, until a real election runs in it. The election begins once, so the tests have an order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionSetupTest {

    private static final Map<String, String> PLAN = Map.of(
            "title",
            "Bầu cử đại biểu Quốc hội khóa XV",
            "ruleSet",
            "law-85-2015",
            "electionDay",
            "2021-05-23",
            "announcedOn",
            "2021-01-28");

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext application;
    private static int port;

    private final Elections elections = application.getBean(Elections.class);
    private final Territory territory = application.getBean(Territory.class);
    private final Accounts accounts = application.getBean(Accounts.class);
    private final RepositoryService repository = application.getBean(RepositoryService.class);
    private final RuntimeService runtime = application.getBean(RuntimeService.class);
    private final TaskService tasks = application.getBean(TaskService.class);
    private final JdbcClient jdbc = application.getBean(JdbcClient.class);

    @TempDir
    static Path folder;

    /** As a real start does: its settings are asked for before any context of a test could give them. */
    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        application = new SpringApplicationBuilder(BauCuApplication.class)
                .profiles("production")
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--server.port=0",
                        "--BAUCU_ADMIN_PASSWORD=first-admin-2021",
                        "--BAUCU_SECURE_COOKIES=false",
                        "--baucu.ledger.key=" + folder.resolve("ledger.key"),
                        "--baucu.ledger.seal-file=" + folder.resolve("seals.jsonl"));
        port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() throws IOException {
        if (application != null) {
            application.close();
        }
        postgres.close();
    }

    private Browser admin() {
        Browser browser = new Browser(port);
        assertThat(Browser.location(browser.login("admin", "first-admin-2021"))).isEqualTo("/");
        return browser;
    }

    private static byte[] units() throws IOException {
        try (InputStream list = ProductionSetupTest.class.getResourceAsStream("/samples/vinh-phuc-2021/units.csv")) {
            return list.readAllBytes();
        }
    }

    private static Map<String, String> plan(String field, String value) {
        Map<String, String> plan = new java.util.HashMap<>(PLAN);
        plan.put(field, value);
        return plan;
    }

    private static String token(Browser admin) {
        return Browser.token(admin.get("/admin/users/import").body());
    }

    private HttpResponse<String> enter(Browser admin, Map<String, String> plan, byte[] units) {
        return admin.postFile("/setup/plan", plan, "units", "units.csv", units, token(admin));
    }

    private HttpResponse<String> seats(Browser admin, String path, String file) {
        return admin.postFile(
                path, Map.of(), "seats", "seats.csv", file.getBytes(StandardCharsets.UTF_8), token(admin));
    }

    private HttpResponse<String> act(Browser admin, String path) {
        return admin.postWithToken(path, Map.of(), token(admin));
    }

    private void nothingBegan() {
        assertThat(elections.all()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM unit").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM seat_allocation")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(accounts.members("ubnd-26")).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_ID_GROUP WHERE ID_ = 'ubnd-26'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(1)
    void starts_empty_without_sample_users_and_without_pages_of_a_rehearsal() {
        assertThat(application.getBean(Installation.class).mode()).isEqualTo(Installation.Mode.PRODUCTION);
        nothingBegan();
        assertThat(jdbc.sql("SELECT ID_ FROM ACT_ID_USER").query(String.class).list())
                .containsExactly("admin");
        Browser admin = admin();
        assertThat(admin.get("/rehearsal/progress").statusCode()).isEqualTo(404);
        assertThat(act(admin, "/rehearsal/advance").statusCode()).isEqualTo(403);
        assertThat(admin.get("/").body()).contains("Chưa có cuộc bầu cử nào").doesNotContain("DIỄN TẬP");
        assertThat(admin.get("/setup").body()).contains("Tên cuộc bầu cử", "Người dùng");
    }

    @Test
    @Order(1)
    void is_never_opened_as_a_rehearsal() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(BauCuApplication.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres"))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.throwable(OtherModeException.class))
                .hasMessageContaining("first started in mode production");
    }

    @Test
    @Order(2)
    void refuses_a_plan_that_is_not_lawful_or_not_complete_and_keeps_what_was_typed() throws IOException {
        Browser admin = admin();
        assertThat(enter(admin, plan("electionDay", "2021-05-22"), units()).body())
                .contains("CALENDAR-001", "ngày bầu cử: ", "units.csv");
        assertThat(enter(admin, plan("ruleSet", "law-83-2025"), units()).body()).contains("CALENDAR-002");
        assertThat(enter(admin, plan("ruleSet", "law-1-1900"), units()).body()).contains("SETUP-003");
        assertThat(enter(admin, plan("title", " "), units()).body()).contains("SETUP-001");
        assertThat(enter(admin, plan("title", "x".repeat(401)), units()).body()).contains("SETUP-002");
        assertThat(enter(admin, plan("announcedOn", ""), units()).body()).contains("SETUP-004");
        assertThat(enter(admin, plan("announcedOn", "2021-05-23"), units()).body())
                .contains("SETUP-005");
        act(admin, "/setup/discard");
        assertThat(enter(admin, PLAN, new byte[0]).body()).contains("SETUP-006");
        assertThat(Browser.location(admin.get("/setup/preview"))).isEqualTo("/setup");
        assertThat(act(admin, "/setup/begin").body()).contains("SETUP-011");
        nothingBegan();
    }

    @Test
    @Order(2)
    void shows_the_faults_of_a_unit_list_by_line_and_column_and_begins_nothing() throws IOException {
        Browser admin = admin();
        String bad =
                "code,name_vi,level,kind,parent_code\n26,Tỉnh Vĩnh Phúc,province,tỉnh,\n243,Thành phố Vĩnh Yên,district,thành phố,99\n";
        assertThat(Browser.location(enter(admin, PLAN, bad.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("/setup/preview");
        assertThat(admin.get("/setup/preview").body())
                .contains("<td class=\"n\">3</td>", "parent_code", "TERRITORY-012", "disabled");
        assertThat(act(admin, "/setup/begin").body()).contains("TERRITORY-012");
        Map<String, String> twoLevels = new java.util.HashMap<>(plan("ruleSet", "law-83-2025"));
        twoLevels.putAll(Map.of("electionDay", "2026-03-15", "announcedOn", "2025-06-01"));
        assertThat(Browser.location(enter(admin, twoLevels, units()))).isEqualTo("/setup/preview");
        assertThat(admin.get("/setup/preview").body()).contains("TERRITORY-007");
        assertThat(act(admin, "/setup/begin").body()).contains("TERRITORY-007");
        nothingBegan();
    }

    @Test
    @Order(2)
    void shows_the_faults_of_the_seats_and_begins_nothing() throws IOException {
        Browser admin = admin();
        enter(admin, PLAN, units());
        assertThat(
                        Browser.location(
                                seats(
                                        admin,
                                        "/setup/preview/seats",
                                        "body,unit_code,seats\nNA,26,6\nNA,26,7\nPC,26,5\nPC-district,26,5\nPC-province,999,5\nPC-province,26,0\n")))
                .isEqualTo("/setup/preview");
        assertThat(admin.get("/setup/preview").body())
                .contains(
                        "dòng 3, cột unit_code",
                        "SETUP-024",
                        "dòng 4, cột body",
                        "SETUP-020",
                        "dòng 5, cột body",
                        "SETUP-022")
                .contains("dòng 6, cột unit_code", "SETUP-021", "dòng 7, cột seats", "SETUP-023");
        assertThat(act(admin, "/setup/begin").body()).contains("SETUP-024");
        act(admin, "/setup/preview/seats/discard");
        assertThat(admin.get("/setup/preview").body()).doesNotContain("SETUP-024");
        nothingBegan();
    }

    @Test
    @Order(3)
    void warns_of_a_late_announcement_and_shows_what_was_read_without_storing_it() throws IOException {
        Browser admin = admin();
        assertThat(Browser.location(enter(admin, plan("announcedOn", "2021-02-28"), units())))
                .isEqualTo("/setup/preview");
        assertThat(admin.get("/setup/preview").body())
                .contains("chỉ 84 ngày trước ngày bầu cử", "115 ngày", "vinh-phuc-2021", "đã qua")
                .contains("<span class=\"num\">9</span>", "<span class=\"num\">136</span>");
        enter(admin, PLAN, units());
        assertThat(admin.get("/setup/preview").body()).doesNotContain("CALENDAR-003", "115 ngày");
        assertThat(Browser.header(admin.get("/setup/seats.xlsx"), "Content-Type"))
                .contains("spreadsheetml");
        assertThat(Browser.header(admin.get("/setup/units.xlsx"), "Content-Type"))
                .contains("spreadsheetml");
        nothingBegan();
    }

    @Test
    @Order(4)
    void leaves_nothing_behind_where_the_last_step_fails() throws IOException {
        Browser admin = admin();
        enter(admin, PLAN, units());
        seats(admin, "/setup/preview/seats", "body,unit_code,seats\nNA,26,6\n");
        repository.suspendProcessDefinitionByKey("election");
        try {
            assertThat(act(admin, "/setup/begin").statusCode()).isEqualTo(500);
        } finally {
            repository.activateProcessDefinitionByKey("election");
        }
        nothingBegan();
    }

    @Test
    @Order(5)
    void begins_the_election_with_units_seats_groups_and_the_first_task() throws IOException {
        Browser admin = admin();
        enter(admin, PLAN, units());
        seats(admin, "/setup/preview/seats", "body,unit_code,seats\nNA,26,6\nPC-province,26,51\nPC-commune,08707,\n");
        assertThat(Browser.location(act(admin, "/setup/begin"))).isEqualTo("/setup");
        Election election = elections.find("vinh-phuc-2021").orElseThrow();
        assertThat(election.state()).isEqualTo(ElectionState.DRAFT);
        assertThat(territory.units("vinh-phuc-2021")).hasSize(146);
        assertThat(territory.seats("vinh-phuc-2021", ElectedBody.NATIONAL_ASSEMBLY, "26"))
                .contains(6);
        assertThat(territory.seats("vinh-phuc-2021", ElectedBody.PROVINCE_COUNCIL, "26"))
                .contains(51);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("ubnd-26").count())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_ID_GROUP WHERE ID_ IN ('ubbc-26', 'mttq-243', 'coordinator-243')")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM upload_draft")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(admin.get("/setup").body())
                .contains("Chờ quyết định kế hoạch", "Mỗi lần chỉ tổ chức một cuộc bầu cử");
    }

    @Test
    @Order(6)
    void refuses_a_second_election_beside_it() throws IOException {
        Browser admin = admin();
        HttpResponse<String> second = enter(admin, PLAN, units());
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("SETUP-007", "mỗi lần chỉ tổ chức một cuộc bầu cử");
        assertThat(act(admin, "/setup/begin").statusCode()).isEqualTo(409);
        assertThat(elections.all()).hasSize(1);
    }

    @Test
    @Order(6)
    void takes_seats_later_until_the_electoral_units_are_fixed() {
        Browser admin = admin();
        assertThat(seats(admin, "/setup/seats", "body,unit_code,seats\nPC-district,243,30\nPC-district,244,x\n")
                        .body())
                .contains("SETUP-023");
        assertThat(territory.seats("vinh-phuc-2021", ElectedBody.DISTRICT_COUNCIL, "243"))
                .isEmpty();
        assertThat(Browser.location(seats(admin, "/setup/seats", "body,unit_code,seats\nPC-district,243,30\n")))
                .isEqualTo("/setup");
        assertThat(territory.seats("vinh-phuc-2021", ElectedBody.DISTRICT_COUNCIL, "243"))
                .contains(30);
        jdbc.sql(
                        "INSERT INTO electoral_unit (election_id, body, unit_code, unit_number, area_vi, seats, population) VALUES (?, ?, ?, 1, 'Toàn tỉnh', 6, 1)")
                .params(List.of("vinh-phuc-2021", "NA", "26"))
                .update();
        assertThat(seats(admin, "/setup/seats", "body,unit_code,seats\nNA,26,7\n")
                        .body())
                .contains("SETUP-025");
        assertThat(Browser.location(seats(admin, "/setup/seats", "body,unit_code,seats\nNA,26,6\n")))
                .isEqualTo("/setup");
        jdbc.sql("DELETE FROM electoral_unit").update();
    }
}
