package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.BauCuApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The login around the program as it is delivered, with every feature's pages. */
@SpringBootTest(classes = BauCuApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1",
            "baucu.rehearsal.autoplay=false",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
class WholeApplicationTest {

    private static final String PASSWORD = "mat-khau-2021";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Accounts accounts;

    @Test
    void nothing_answers_to_nobody() {
        assertThat(mapping.getHandlerMethods()).hasSizeGreaterThan(5);
        assertThat(AnonymousWalk.answered(port, mapping)).isEmpty();
    }

    @Test
    void the_login_page_works_and_its_assets_are_open() {
        Browser browser = new Browser(port);
        String page = browser.get("/login").body();
        assertThat(page)
                .contains("name=\"username\"")
                .contains("name=\"password\"")
                .contains("name=\"_csrf\"");
        Matcher assets = Pattern.compile("(?:href|src)=\"(/[^\"#]+)").matcher(page);
        int found = 0;
        while (assets.find()) {
            assertThat(browser.get(assets.group(1)).statusCode())
                    .as(assets.group(1))
                    .isEqualTo(200);
            found++;
        }
        assertThat(found).isPositive();
        assertThat(browser.get("/login?error=refused").body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void an_official_logs_in_to_the_first_page_and_to_tasklist() {
        accounts.createUsers(
                List.of(new NewUser("an.nguyen", "Nguyễn Văn An", "", Set.of("ubnd-08707", "mttq-08707"))), PASSWORD);
        Browser browser = new Browser(port);
        assertThat(Browser.location(browser.login("an.nguyen", PASSWORD))).isEqualTo("/");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/").body()).contains("Nguyễn Văn An").contains("/acting-body");
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.getJson("/camunda/api/engine/engine/default/filter/count")
                        .body())
                .isEqualTo("{\"count\":6}");
        assertThat(browser.get("/admin/users").statusCode()).isEqualTo(403);
        assertThat(browser.get("/no-such-page").statusCode()).isEqualTo(404);
    }
}
