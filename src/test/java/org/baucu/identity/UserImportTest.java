package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.baucu.platform.tables.TableTemplate;
import org.junit.jupiter.api.Test;

/** Users from a file, and its faults by line and column. */
class UserImportTest {

    private static final Set<String> GROUPS =
            Set.of("ubnd-08707", "hdnd-08707", "coordinator-26", "camunda-admin", "official", "sample");

    private static UserImport read(String text) {
        return UserImport.read("nguoi-dung.csv", text.getBytes(StandardCharsets.UTF_8), Set.of("co.roi"), GROUPS);
    }

    private static List<String> faults(UserImport read) {
        return read.violations().stream()
                .map(v -> v.location() + " " + v.code())
                .toList();
    }

    @Test
    void reads_users_whatever_the_order_of_the_columns() {
        UserImport read = read(
                "\uFEFFname,username,groups,email\nNguyễn Văn An,an.nguyen, ubnd-08707 ; hdnd-08707,an@example.org\n\n\"Lê, Bình\",binh,coordinator-26,\n");
        assertThat(read.violations()).isEmpty();
        assertThat(read.users())
                .containsExactly(
                        new NewUser("an.nguyen", "Nguyễn Văn An", "an@example.org", Set.of("ubnd-08707", "hdnd-08707")),
                        new NewUser("binh", "Lê, Bình", "", Set.of("coordinator-26")));
    }

    @Test
    void names_every_fault_with_line_and_column() {
        UserImport read = read(
                "username,name,email,groups\nan,An,,ubnd-08707\n\nan,An,,ubnd-08707\nco.roi,Có,,ubnd-08707\nsai tên,,thu,ubnd-08707\nba,Ba,,\nbon,Bốn,,ubnd-99999;nhóm sai\n");
        assertThat(faults(read))
                .containsExactly(
                        "dòng 4, cột username IDENTITY-005",
                        "dòng 5, cột username IDENTITY-004",
                        "dòng 6, cột username IDENTITY-006",
                        "dòng 6, cột name IDENTITY-007",
                        "dòng 6, cột email IDENTITY-008",
                        "dòng 7, cột groups IDENTITY-017",
                        "dòng 8, cột groups IDENTITY-006",
                        "dòng 8, cột groups IDENTITY-016");
        assertThat(read.good()).isFalse();
    }

    @Test
    void gives_nobody_the_groups_that_the_program_keeps_for_itself() {
        assertThat(faults(read("username,name,email,groups\nan,An,,ubnd-08707;sample\nbinh,Bình,,official\n")))
                .containsExactly(
                        "dòng 2, cột groups IDENTITY-016",
                        "dòng 3, cột groups IDENTITY-016",
                        "dòng 3, cột groups IDENTITY-017");
    }

    @Test
    void skips_the_lines_of_the_template_that_name_nobody() {
        byte[] workbook = TableTemplate.xlsx(
                "Người dùng",
                List.of("username", "name", "email", "groups", "body"),
                List.of(List.of("", "", "", "ubnd-08707", "UBND xã"), List.of("an", "An", "", "hdnd-08707", "HĐND xã")),
                "");
        UserImport read = UserImport.read("mau.xlsx", workbook, Set.of(), GROUPS);
        assertThat(read.violations()).isEmpty();
        assertThat(read.skipped()).isEqualTo(1);
        assertThat(read.users()).containsExactly(new NewUser("an", "An", "", Set.of("hdnd-08707")));
    }

    @Test
    void refuses_files_that_are_no_list_of_users() {
        assertThat(faults(read(""))).containsExactly(" FILE-002");
        assertThat(faults(read("username,name,email,groups\n"))).containsExactly(" FILE-014");
        assertThat(faults(read("username,name\na,b\n")))
                .containsExactly("dòng 1, cột email FILE-011", "dòng 1, cột groups FILE-011");
        assertThat(faults(UserImport.read("a.csv", new byte[] {(byte) 0xc3, 0x28}, Set.of(), GROUPS)))
                .containsExactly(" FILE-003");
    }
}
