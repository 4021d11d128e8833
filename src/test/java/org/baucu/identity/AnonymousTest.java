package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing answers to nobody but the login page, its assets and the health probe. */
@SpringBootTest(classes = IdentityTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:identity;DB_CLOSE_DELAY=-1",
            "camunda.bpm.deployment-resource-pattern=",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
class AnonymousTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void nothing_answers_to_nobody() {
        assertThat(AnonymousWalk.answered(port, mapping)).isEmpty();
    }

    @Test
    void the_login_page_and_the_health_probe_do() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        assertThat(browser.getJson("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void a_script_is_answered_401_and_no_page() {
        Browser browser = new Browser(port);
        assertThat(browser.getJson("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(browser.getJson("/engine-rest/task").body()).isEmpty();
    }
}
