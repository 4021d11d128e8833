package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baucu.identity.Browser.header;
import static org.baucu.identity.Browser.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** Wrong logins are bounded per address and per user, for pages and REST, behind a proxy with TLS; sign-ins are kept. */
@SpringBootTest(
        classes = IdentityTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:login-rate;DB_CLOSE_DELAY=-1",
            "camunda.bpm.deployment-resource-pattern=",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021",
            "server.forward-headers-strategy=native",
            "baucu.login.per-user=3",
            "baucu.login.per-address=5"
        })
@Import(LoginRateTest.Kept.class)
class LoginRateTest {

    private static final String PASSWORD = "mat-khau-2021";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Kept kept;

    private static int count;

    @BeforeEach
    void forget() {
        kept.entries.clear();
    }

    @Test
    void refuses_a_user_that_was_tried_too_often_from_wherever_known_or_not() {
        for (String id : List.of(user(), "nobody." + count)) {
            for (int wrong = 0; wrong < 3; wrong++) {
                assertThat(location(at("198.51.100.1" + wrong).login(id, "wrong")))
                        .isEqualTo("/login?error=refused");
            }
            HttpResponse<String> fourth = at("198.51.100.20").login(id, PASSWORD);
            assertThat(fourth.statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(header(fourth, "Retry-After"))).isBetween(1L, 200L);
        }
        assertThat(location(at("198.51.100.10").login(user(), PASSWORD))).isEqualTo("/");
    }

    @Test
    void refuses_an_address_that_tried_too_many_users_and_no_other() {
        String id = user();
        for (int wrong = 0; wrong < 5; wrong++) {
            at("203.0.113.7").login("guess." + wrong, "wrong");
        }
        assertThat(at("203.0.113.7").login(id, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(at("203.0.113.7")
                        .getBasic("/engine-rest/task/count", id, PASSWORD)
                        .statusCode())
                .isEqualTo(429);
        assertThat(location(at("203.0.113.8").login(id, PASSWORD))).isEqualTo("/");
    }

    @Test
    void bounds_rest_in_the_same_way_and_says_when_to_come_back() {
        String id = user();
        for (int wrong = 0; wrong < 3; wrong++) {
            assertThat(at("203.0.113.20")
                            .getBasic("/engine-rest/task/count", id, "wrong")
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> fourth = at("203.0.113.21").getBasic("/engine-rest/task/count", id, PASSWORD);
        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.body()).contains("Đăng nhập sai quá nhiều lần");
        assertThat(header(fourth, "Retry-After")).isNotEmpty();
    }

    @Test
    void right_logins_cost_nothing() {
        String id = user();
        for (int right = 0; right < 12; right++) {
            assertThat(at("203.0.113.30")
                            .getBasic("/engine-rest/task/count", id, PASSWORD)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_was_used_up_comes_back_with_real_time() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T00:00:00Z"));
        Clock machine = new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Duration window = Duration.ofMinutes(10);
        LoginRate rate = new LoginRate(
                new LoginLimits(100, 10, window, Duration.ofSeconds(3), window, window),
                new EngineClock(machine, true));
        for (int wrong = 0; wrong < 10; wrong++) {
            assertThat(rate.wait("a", "u")).isEmpty();
            rate.failed("a", "u");
        }
        assertThat(rate.wait("a", "u")).contains(Duration.ofMinutes(1));
        now.updateAndGet(instant -> instant.plusSeconds(59));
        assertThat(rate.wait("a", "u")).contains(Duration.ofSeconds(1));
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(rate.wait("a", "u")).isEmpty();
    }

    @Test
    void the_lock_doubles_up_to_its_bound() {
        LoginLimits limits = new LoginLimits(
                30, 10, Duration.ofMinutes(10), Duration.ofSeconds(3), Duration.ofMinutes(15), Duration.ofHours(24));
        assertThat(limits.lock(1)).isEqualTo(Duration.ofSeconds(3));
        assertThat(limits.lock(4)).isEqualTo(Duration.ofSeconds(24));
        assertThat(limits.lock(9)).isEqualTo(Duration.ofSeconds(768));
        assertThat(limits.lock(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(limits.lock(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void keeps_who_signed_in_and_who_was_refused_from_where_and_no_name_that_is_nobodys() {
        String id = user();
        at("192.0.2.1").login(id, "wrong");
        at("192.0.2.1").login(id, PASSWORD);
        at("192.0.2.2").login("my secret password", "wrong");
        accounts.setPassword(id, PASSWORD);
        at("192.0.2.3").login(id, PASSWORD);
        assertThat(kept.entries)
                .filteredOn(entry ->
                        Set.of(RecordKind.SIGNED_IN, RecordKind.SIGN_IN_REFUSED).contains(entry.kind()))
                .extracting(Recorded::kind, Recorded::person, Recorded::capacity, Recorded::from, Recorded::details)
                .containsExactly(
                        refused(id, "192.0.2.1", "password"),
                        refused(id, "192.0.2.1", "locked"),
                        refused("", "192.0.2.2", "unknown-user"),
                        org.assertj.core.groups.Tuple.tuple(
                                RecordKind.SIGNED_IN, id, "ubnd-08707", "192.0.2.3", Map.of()));
    }

    private static org.assertj.core.groups.Tuple refused(String id, String from, String reason) {
        return org.assertj.core.groups.Tuple.tuple(RecordKind.SIGN_IN_REFUSED, id, "", from, Map.of("reason", reason));
    }

    @Test
    void asks_for_tls_behind_a_proxy_with_tls_and_not_without() {
        String strict = "Strict-Transport-Security";
        Browser tls = new Browser(port).behind(Map.of("X-Forwarded-Proto", "https"));
        assertThat(header(tls.get("/login"), strict)).startsWith("max-age=31536000");
        assertThat(header(tls.get("/camunda/app/tasklist/default/"), strict)).startsWith("max-age=31536000");
        assertThat(header(tls.getJson("/engine-rest/task"), strict)).startsWith("max-age=31536000");
        assertThat(header(new Browser(port).get("/login"), strict)).isEmpty();
    }

    private Browser at(String address) {
        return new Browser(port).behind(Map.of("X-Forwarded-For", address));
    }

    private String user() {
        String id = "rate." + (++count);
        accounts.createUsers(List.of(new NewUser(id, "Nguyễn Văn An", "", Set.of("ubnd-08707"))), PASSWORD);
        return id;
    }

    /** What was published to be kept. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Kept {

        final Queue<Recorded> entries = new ConcurrentLinkedQueue<>();

        @EventListener
        void keep(Recorded recorded) {
            entries.add(recorded);
        }
    }
}
