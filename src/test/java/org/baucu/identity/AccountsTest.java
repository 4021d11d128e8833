package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Users and groups in the engine's tables, as a province's worth of them. */
@SpringBootTest(classes = IdentityTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:identity;DB_CLOSE_DELAY=-1",
            "camunda.bpm.deployment-resource-pattern=",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
class AccountsTest {

    private static final String PASSWORD = "mat-khau-2021";

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void creates_the_users_of_a_whole_province_at_once() {
        List<NewUser> users = IntStream.range(0, 6000)
                .mapToObj(i -> new NewUser(
                        "dong.%04d".formatted(i), "Trần Thị Đông", "", Set.of("tbc-%05d-01".formatted(i / 4))))
                .toList();
        accounts.createSampleUsers(users, PASSWORD);
        assertThat(accounts.members("sample"))
                .filteredOn(id -> id.startsWith("dong."))
                .hasSize(6000);
        assertThat(accounts.members("tbc-00000-01"))
                .containsExactly("dong.0000", "dong.0001", "dong.0002", "dong.0003");
        assertThat(engine.checkPassword("dong.5999", PASSWORD)).isTrue();
        assertThat(accounts.find("dong.5999").orElseThrow().sample()).isTrue();
    }

    @Test
    void the_engine_sees_the_users_and_groups_as_its_own() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Hòa", Normalizer.Form.NFD);
        accounts.createUsers(
                List.of(new NewUser("hoa.nguyen", decomposed, "hoa@example.org", Set.of("ubnd-08707"))), PASSWORD);
        var user = engine.createUserQuery().userId("hoa.nguyen").singleResult();
        assertThat(user.getFirstName() + "|" + user.getLastName() + "|" + user.getEmail())
                .isEqualTo("Nguyễn Thị|Hòa|hoa@example.org");
        user.setEmail("hoa.nguyen@example.org");
        engine.saveUser(user);
        assertThat(accounts.find("hoa.nguyen").orElseThrow().email()).isEqualTo("hoa.nguyen@example.org");
        assertThat(engine.createGroupQuery()
                        .groupMember("hoa.nguyen")
                        .singleResult()
                        .getId())
                .isEqualTo("ubnd-08707");
        engine.deleteUser("hoa.nguyen");
        assertThat(accounts.find("hoa.nguyen")).isEmpty();
    }

    @Test
    void a_user_saved_by_the_engine_logs_in_with_the_same_hash() {
        var user = engine.newUser("binh.le-01");
        user.setFirstName("Lê");
        user.setLastName("Bình");
        user.setPassword(PASSWORD);
        engine.saveUser(user);
        assertThat(jdbc.sql("SELECT PWD_ FROM ACT_ID_USER WHERE ID_ = 'binh.le-01'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$10$");
        assertThat(engine.checkPassword("binh.le-01", PASSWORD)).isTrue();
    }

    @Test
    void refuses_all_when_one_is_wrong_and_names_every_fault() {
        accounts.createUsers(List.of(new NewUser("co.roi", "Đã Có", "", Set.of())), PASSWORD);
        List<NewUser> users = List.of(
                new NewUser("tot", "Người Tốt", "", Set.of("ubnd-1")),
                new NewUser("co.roi", "Đã Có", "", Set.of()),
                new NewUser("tot", "Người Tốt", "", Set.of()),
                new NewUser("có dấu", "", "khong-phai-thu", Set.of("nhóm sai")));
        assertThatThrownBy(() -> accounts.createUsers(users, PASSWORD))
                .asInstanceOf(throwable(RefusedException.class))
                .extracting(RefusedException::violations)
                .satisfies(found -> assertThat(found.stream().map(Violation::code))
                        .containsExactly(
                                "IDENTITY-004",
                                "IDENTITY-005",
                                "IDENTITY-006",
                                "IDENTITY-007",
                                "IDENTITY-008",
                                "IDENTITY-006"));
        assertThat(accounts.find("tot")).isEmpty();
    }

    @Test
    void refuses_a_password_that_is_short_or_longer_than_the_hash_reads() {
        List<NewUser> users = List.of(new NewUser("mat.khau", "Mật Khẩu", "", Set.of()));
        assertThatThrownBy(() -> accounts.createUsers(users, "123456789")).hasMessageContaining("IDENTITY-001");
        assertThatThrownBy(() -> accounts.createUsers(users, "ố".repeat(25))).hasMessageContaining("IDENTITY-002");
        assertThatThrownBy(() -> accounts.setPassword("khong.co", PASSWORD)).hasMessageContaining("IDENTITY-003");
    }

    @Test
    void names_a_group_once_more_and_keeps_its_members() {
        accounts.createUsers(List.of(new NewUser("ten.nhom", "Tên Nhóm", "", Set.of("hdnd-243"))), PASSWORD);
        accounts.createGroups(Map.of("hdnd-243", "Thường trực Hội đồng nhân dân thành phố Vĩnh Yên"));
        Person person = accounts.find("ten.nhom").orElseThrow();
        assertThat(person.offices())
                .containsExactly(new Office("hdnd-243", "Thường trực Hội đồng nhân dân thành phố Vĩnh Yên"));
        assertThat(person.roles()).containsExactly(Role.OFFICIAL);
    }

    @Test
    void joins_and_leaves_a_body() {
        accounts.createUsers(List.of(new NewUser("vao.ra", "Vào Ra", "", Set.of("mttq-243"))), PASSWORD);
        accounts.join("vao.ra", "hdnd-243");
        accounts.join("vao.ra", "hdnd-243");
        assertThat(accounts.find("vao.ra").orElseThrow().bodies()).containsExactly("hdnd-243", "mttq-243");
        accounts.leave("vao.ra", "mttq-243");
        assertThat(accounts.find("vao.ra").orElseThrow().bodies()).containsExactly("hdnd-243");
    }

    @Test
    void the_first_administrator_has_the_given_password_and_is_made_once() {
        assertThat(accounts.members("camunda-admin")).contains("admin");
        assertThat(engine.checkPassword("admin", "first-admin-2021")).isTrue();
    }
}
