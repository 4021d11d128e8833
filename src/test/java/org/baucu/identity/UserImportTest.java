package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users from a file, and its faults by line. */
class UserImportTest {

    private static UserImport read(String text) {
        return UserImport.read(text.getBytes(StandardCharsets.UTF_8), Set.of("co.roi"));
    }

    @Test
    void reads_users_whatever_the_order_of_the_columns() {
        UserImport read = read("\uFEFFname,username,groups,email\nNguyễn Văn An,an.nguyen, ubnd-08707 ; official,an@example.org\n\n\"Lê, Bình\",binh,,\n");
        assertThat(read.violations()).isEmpty();
        assertThat(read.users())
                .containsExactly(
                        new NewUser("an.nguyen", "Nguyễn Văn An", "an@example.org", Set.of("ubnd-08707", "official")),
                        new NewUser("binh", "Lê, Bình", "", Set.of()));
    }

    @Test
    void names_every_fault_with_its_line() {
        UserImport read = read("username,name,email,groups\nan,An,,\n\nan,An,,\nco.roi,Có,,\nsai tên,,thu,\nba,cột,thôi\n");
        assertThat(read.violations().stream().map(v -> v.location() + " " + v.code()))
                .containsExactly(
                        "dòng 4 IDENTITY-005",
                        "dòng 5 IDENTITY-004",
                        "dòng 6 IDENTITY-006",
                        "dòng 6 IDENTITY-007",
                        "dòng 6 IDENTITY-008",
                        "dòng 7 IDENTITY-012");
        assertThat(read.good()).isFalse();
    }

    @Test
    void refuses_files_that_are_no_list_of_users() {
        assertThat(read("").violations().get(0).code()).isEqualTo("IDENTITY-011");
        assertThat(read("username,name,email,groups\n").violations().get(0).code()).isEqualTo("IDENTITY-011");
        assertThat(read("username,name\na,b\n").violations()).hasSize(2).allMatch(v -> v.code().equals("IDENTITY-009"));
        assertThat(UserImport.read(new byte[] {(byte) 0xc3, 0x28}, Set.of()).violations().get(0).code()).isEqualTo("IDENTITY-010");
        assertThat(read("username,name,email,groups\n\"unclosed,x,y,z\n").violations().get(0).code()).isEqualTo("IDENTITY-010");
    }
}
