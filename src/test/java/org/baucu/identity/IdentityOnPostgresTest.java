package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baucu.identity.Browser.location;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The login, its sessions and its users on an empty PostgreSQL. */
@SpringBootTest(classes = IdentityTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"camunda.bpm.deployment-resource-pattern=", "BAUCU_ADMIN_PASSWORD=first-admin-2021"})
@DirtiesContext
class IdentityOnPostgresTest {

    /** Stops with the JVM: the context, which closes after this class, still talks to it. */
    private static EmbeddedPostgres postgres;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        postgres = EmbeddedPostgres.start();
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
    }

    @Test
    void logs_in_keeps_the_session_and_ends_it() {
        accounts.createProvince("26", "Tỉnh Vĩnh Phúc");
        accounts.createUsers(
                List.of(new NewUser("an.nguyen", "Nguyễn Văn An", "", Set.of("ubnd-08707", "coordinator-26"))),
                "mat-khau-2021");
        Browser browser = new Browser(port);
        assertThat(location(browser.login("an.nguyen", "mat-khau-2021"))).isEqualTo("/");
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.getJson("/camunda/api/engine/engine/default/task/count")
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(sessions()).isEqualTo(1);
        accounts.setPassword("an.nguyen", "mat-khau-2022");
        assertThat(sessions()).isZero();
        assertThat(location(browser.get("/camunda/app/tasklist/default/"))).isEqualTo("/login");
        assertThat(location(new Browser(port).login("an.nguyen", "mat-khau-2021")))
                .isEqualTo("/login?error=refused");
    }

    private int sessions() {
        return jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = 'an.nguyen'")
                .query(Integer.class)
                .single();
    }
}
