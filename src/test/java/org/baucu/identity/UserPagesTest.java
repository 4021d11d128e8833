package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.BauCuApplication;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The administrators' pages for users, and the first password that must be changed, in the program as it is delivered. */
@SpringBootTest(classes = BauCuApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1",
            "baucu.rehearsal.autoplay=false",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
class UserPagesTest {

    private static final String OWN = "mat-khau-rieng-2021";
    private static final Pattern SHEET = Pattern.compile("data:text/csv;charset=utf-8;base64,([A-Za-z0-9+/=]+)");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    LoginLock lock;

    @Autowired
    IdentityService engine;

    @Autowired
    JdbcClient jdbc;

    private Browser admin() {
        Browser browser = new Browser(port);
        assertThat(Browser.location(browser.login("admin", "first-admin-2021"))).isNotEqualTo("/login?error=refused");
        return browser;
    }

    private HttpResponse<String> send(Browser admin, String file) {
        String token = Browser.token(admin.get("/admin/users/import").body());
        HttpResponse<String> sent = admin.postFile(
                "/admin/users/import", Map.of(), "file", "u.csv", file.getBytes(StandardCharsets.UTF_8), token);
        assertThat(Browser.location(sent)).isEqualTo("/admin/users/import");
        return admin.get("/admin/users/import");
    }

    private HttpResponse<String> confirm(Browser admin) {
        return act(admin, "/admin/users/import/confirm", Map.of());
    }

    private HttpResponse<String> act(Browser admin, String path, Map<String, String> fields) {
        return admin.postWithToken(
                path, fields, Browser.token(admin.get("/admin/users/import").body()));
    }

    /** The passwords on a page, by user. */
    private static Map<String, String> passwords(String page) {
        Matcher sheet = SHEET.matcher(page);
        assertThat(sheet.find()).as("a sheet of passwords").isTrue();
        Map<String, String> passwords = new LinkedHashMap<>();
        new String(Base64.getDecoder().decode(sheet.group(1)), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line -> passwords.put(line.split(",")[0], line.substring(line.lastIndexOf(',') + 1)));
        return passwords;
    }

    private void group(String... ids) {
        for (String id : ids) {
            accounts.createGroups(Map.of(id, "Cơ quan " + id));
        }
    }

    @Test
    void shows_every_fault_of_a_file_and_creates_nobody() {
        group("ubnd-71001");
        Browser admin = admin();
        String page = send(
                        admin,
                        "username,name,email,groups\ntot.1,Người Tốt,,ubnd-71001\nadmin,Trùng,,ubnd-71001\nsai.1,Sai Một,thu@,ubnd-99\nsai.2,Sai Hai,,\n")
                .body();
        assertThat(page)
                .contains(
                        "dòng 3, cột username",
                        "IDENTITY-004",
                        "dòng 4, cột email",
                        "IDENTITY-008",
                        "dòng 4, cột groups",
                        "IDENTITY-016")
                .contains("dòng 5, cột groups", "IDENTITY-017")
                .doesNotContain("import/confirm");
        assertThat(confirm(admin).body()).contains("IDENTITY-016");
        assertThat(accounts.find("tot.1")).isEmpty();
    }

    @Test
    void gives_each_new_user_a_password_of_its_own_that_is_shown_once_and_stored_as_a_hash() {
        group("ubnd-71002", "hdnd-71002");
        Browser admin = admin();
        assertThat(send(
                                admin,
                                "username,name,email,groups,body\nhai.1,Người Một,,ubnd-71002,x\nhai.2,\"Hai, Người\",hai@example.org,hdnd-71002,y\n,,,ubnd-71002,z\n")
                        .body())
                .contains("sẽ tạo", "Bỏ qua");
        String page = confirm(admin).body();
        Map<String, String> passwords = passwords(page);
        assertThat(passwords.keySet()).containsExactly("hai.1", "hai.2");
        assertThat(passwords.get("hai.1"))
                .matches("[a-z2-9]{5}(-[a-z2-9]{5}){2}")
                .isNotEqualTo(passwords.get("hai.2"));
        assertThat(accounts.find("hai.2").orElseThrow().bodies()).containsExactly("hdnd-71002");
        assertThat(jdbc.sql("SELECT PWD_ FROM ACT_ID_USER WHERE ID_ = 'hai.1'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$");
        assertThat(engine.checkPassword("hai.1", passwords.get("hai.1"))).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM upload_draft WHERE kind = 'users' AND user_id = 'admin'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(confirm(admin).body()).contains("IDENTITY-019").doesNotContain(passwords.get("hai.1"));
    }

    @Test
    void lets_a_made_up_password_do_nothing_but_be_changed() {
        group("ubnd-71003");
        Browser admin = admin();
        send(admin, "username,name,email,groups\nba.1,Người Ba,,ubnd-71003\n");
        String given = passwords(confirm(admin).body()).get("ba.1");
        Browser user = new Browser(port);
        assertThat(Browser.location(user.login("ba.1", given))).isNotEqualTo("/login?error=refused");
        for (String page : List.of("/", "/inbox", "/board", "/camunda/app/tasklist/default/")) {
            assertThat(Browser.location(user.get(page))).as(page).isEqualTo("/account/password");
        }
        assertThat(user.getJson("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(403);
        assertThat(new Browser(port)
                        .getBasic("/engine-rest/task/count", "ba.1", given)
                        .statusCode())
                .isEqualTo(403);
        String page = user.get("/account/password").body();
        assertThat(page).contains("mật khẩu được cấp");
        String token = Browser.token(page);
        assertThat(user.postWithToken(
                                "/account/password",
                                Map.of("oldPassword", given, "newPassword", given, "repeated", given),
                                token)
                        .body())
                .contains("IDENTITY-015");
        assertThat(user.postWithToken(
                                "/account/password",
                                Map.of("oldPassword", given, "newPassword", OWN, "repeated", "khác"),
                                token)
                        .body())
                .contains("IDENTITY-014");
        var right = Map.of("oldPassword", given, "newPassword", OWN, "repeated", OWN);
        assertThat(Browser.location(user.postWithToken("/account/password", right, token)))
                .isEqualTo("/login");
        Browser again = new Browser(port);
        assertThat(Browser.location(again.login("ba.1", OWN))).isEqualTo("/");
        assertThat(again.get("/").statusCode()).isEqualTo(200);
        assertThat(Browser.location(again.get("/account/password"))).isEmpty();
        assertThat(new Browser(port)
                        .getBasic("/engine-rest/task/count", "ba.1", OWN)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void resets_a_password_and_ends_the_sessions() {
        accounts.createUsers(List.of(new NewUser("bon.1", "Người Bốn", "", Set.of("ubnd-71004"))), OWN);
        Browser user = new Browser(port);
        user.login("bon.1", OWN);
        assertThat(user.get("/").statusCode()).isEqualTo(200);
        String page = act(admin(), "/admin/user/bon.1/password", Map.of()).body();
        assertThat(Browser.location(user.get("/"))).isEqualTo("/login");
        Browser again = new Browser(port);
        again.login("bon.1", passwords(page).get("bon.1"));
        assertThat(Browser.location(again.get("/"))).isEqualTo("/account/password");
        assertThat(Browser.location(new Browser(port).login("bon.1", OWN))).isEqualTo("/login?error=refused");
        assertThat(act(admin(), "/admin/user/khong.co/password", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void takes_a_user_out_of_use_and_back() {
        accounts.createUsers(List.of(new NewUser("nam.1", "Người Năm", "", Set.of("ubnd-71005", "mttq-71005"))), OWN);
        Browser user = new Browser(port);
        user.login("nam.1", OWN);
        Browser admin = admin();
        assertThat(Browser.location(act(admin, "/admin/user/nam.1/deactivate", Map.of())))
                .isEqualTo("/admin/user/nam.1");
        assertThat(admin.get("/admin/user/nam.1").body()).contains("Ngừng sử dụng", "Không thuộc cơ quan nào");
        assertThat(accounts.find("nam.1").orElseThrow().bodies()).isEmpty();
        assertThat(Browser.location(user.get("/"))).isEqualTo("/login");
        Browser refused = new Browser(port);
        assertThat(Browser.location(refused.login("nam.1", OWN))).isEqualTo("/login?error=deactivated");
        assertThat(refused.get("/login?error=deactivated").body()).contains("đã ngừng sử dụng");
        assertThat(act(admin, "/admin/user/nam.1/groups", Map.of("group", "ubnd-71005"))
                        .body())
                .contains("IDENTITY-021");
        act(admin, "/admin/user/nam.1/activate", Map.of());
        act(admin, "/admin/user/nam.1/groups", Map.of("group", "ubnd-71005"));
        assertThat(accounts.find("nam.1").orElseThrow().bodies()).containsExactly("ubnd-71005");
        assertThat(Browser.location(new Browser(port).login("nam.1", OWN))).isEqualTo("/");
    }

    @Test
    void keeps_an_administrator_from_locking_itself_out() {
        Browser admin = admin();
        assertThat(act(admin, "/admin/user/admin/deactivate", Map.of()).body()).contains("IDENTITY-020");
        assertThat(act(admin, "/admin/user/admin/groups/leave", Map.of("group", "camunda-admin"))
                        .body())
                .contains("IDENTITY-020");
        assertThat(accounts.members("camunda-admin")).contains("admin");
    }

    @Test
    void joins_only_groups_that_there_are() {
        accounts.createUsers(List.of(new NewUser("sau.1", "Người Sáu", "", Set.of("ubnd-71006"))), OWN);
        Browser admin = admin();
        assertThat(act(admin, "/admin/user/sau.1/groups", Map.of("group", "ubnd-00000"))
                        .body())
                .contains("IDENTITY-016");
        assertThat(act(admin, "/admin/user/sau.1/groups", Map.of("group", "sample"))
                        .body())
                .contains("IDENTITY-016");
        assertThat(accounts.find("sau.1").orElseThrow().bodies()).containsExactly("ubnd-71006");
    }

    @Test
    void finds_users_by_id_name_and_body_fifty_a_page() {
        List<NewUser> many = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> new NewUser("bay.%02d".formatted(i), "Đặng Văn Bảy", "", Set.of("ubnd-71007")))
                .toList();
        accounts.createUsers(many, OWN);
        accounts.createGroups(Map.of("ubnd-71007", "Ủy ban nhân dân xã Bảy_Núi"));
        Browser admin = admin();
        assertThat(admin.get("/admin/users?q=bay.").body())
                .contains("bay.00", "bay.49")
                .doesNotContain("bay.50");
        assertThat(admin.get("/admin/users?q=bay.&page=2").body())
                .contains("bay.50", "bay.59")
                .doesNotContain("bay.49");
        assertThat(admin.get("/admin/users?q=%C4%90%E1%BA%B7ng").body()).contains("bay.00");
        assertThat(admin.get("/admin/users?q=B%E1%BA%A3y_N").body()).contains("bay.00");
        assertThat(admin.get("/admin/users?q=B%E1%BA%A3y_X").body()).contains("Không tìm thấy");
        assertThat(admin.get("/admin/users?q=%25%25").body()).contains("Không tìm thấy");
    }

    @Test
    void shows_and_ends_a_lock() {
        accounts.createUsers(List.of(new NewUser("tam.1", "Người Tám", "", Set.of("ubnd-71008"))), OWN);
        for (int wrong = 0; wrong < 9; wrong++) {
            lock.failed("tam.1");
        }
        Browser admin = admin();
        assertThat(admin.get("/admin/user/tam.1").body()).contains("Tạm khóa đến");
        act(admin, "/admin/user/tam.1/unlock", Map.of());
        assertThat(admin.get("/admin/user/tam.1").body()).doesNotContain("Tạm khóa đến");
        assertThat(Browser.location(new Browser(port).login("tam.1", OWN))).isEqualTo("/");
    }

    @Test
    void offers_the_template_with_the_bodies_that_lack_people() {
        group("ubnd-71009", "hdnd-71009");
        accounts.createUsers(List.of(new NewUser("chin.1", "Người Chín", "", Set.of("hdnd-71009"))), OWN);
        assertThat(admin().get("/admin/groups?group=71009").body()).contains("ubnd-71009", "hdnd-71009");
        assertThat(accounts.members("ubnd-71009")).isEmpty();
        Browser admin = admin();
        assertThat(Browser.header(admin.get("/admin/users/template.xlsx"), "Content-Type"))
                .contains("spreadsheetml");
    }

    @Test
    void opens_no_page_of_the_administrators_to_others() {
        accounts.createUsers(
                List.of(new NewUser("muoi.1", "Người Mười", "", Set.of("ubnd-71010", "coordinator-26"))), OWN);
        Browser user = new Browser(port);
        user.login("muoi.1", OWN);
        for (String page : List.of(
                "/setup",
                "/setup/preview",
                "/admin/users",
                "/admin/users/import",
                "/admin/user/admin",
                "/admin/groups")) {
            assertThat(user.get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    @Test
    void says_in_a_rehearsal_that_there_is_nothing_to_set_up() {
        Browser admin = admin();
        assertThat(admin.get("/setup").body())
                .contains("chế độ diễn tập")
                .doesNotContain("<form method=\"post\" enctype");
        HttpResponse<String> refused = act(admin, "/setup/begin", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("SETUP-008", "Chưa thực hiện được");
    }

    @Test
    void answers_an_upload_that_is_too_large_with_a_page_that_says_so() {
        Browser admin = admin();
        String token = Browser.token(admin.get("/admin/users/import").body());
        HttpResponse<String> answer =
                admin.postFile("/admin/users/import", Map.of(), "file", "to.csv", new byte[26 * 1024 * 1024], token);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn", "25 MB");
        assertThat(Browser.location(admin.postFile(
                        "/admin/users/import", Map.of(), "file", "vua.csv", new byte[22 * 1024 * 1024], token)))
                .isEqualTo("/admin/users/import");
        assertThat(admin.get("/admin/users/import").body()).contains("FILE-001");
        act(admin, "/admin/users/import/discard", Map.of());
        assertThat(admin.get("/admin/users/import").body()).doesNotContain("FILE-001");
    }
}
