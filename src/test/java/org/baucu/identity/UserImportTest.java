package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users from a file, and its faults by line. */
class UserImportTest {

    private static UserImport read(String text) {
        return UserImport.read("users.csv", text.getBytes(StandardCharsets.UTF_8), Set.of("co.roi"), Set.of("ubnd-08707", "mttq-08707"));
    }

    @Test
    void reads_users_whatever_the_order_of_the_columns() {
        UserImport read = read("\uFEFFname,username,groups,email\nNguyễn Văn An,an.nguyen, ubnd-08707 ; mttq-08707,an@example.org\n\n\"Lê, Bình\",binh,ubnd-08707,\n");
        assertThat(read.violations()).isEmpty();
        assertThat(read.users())
                .containsExactly(
                        new NewUser("an.nguyen", "Nguyễn Văn An", "an@example.org", Set.of("ubnd-08707", "mttq-08707")),
                        new NewUser("binh", "Lê, Bình", "", Set.of("ubnd-08707")));
    }

    @Test
    void names_every_fault_with_its_line() {
        UserImport read = read("username,name,email,groups\nan,An,,ubnd-08707\n\nan,An,,ubnd-08707\nco.roi,Có,,ubnd-08707\nsai tên,,thu,ubnd-1\nba,Ba,,\n");
        assertThat(read.violations().stream().map(v -> v.location() + " " + v.code()))
                .containsExactly(
                        "dòng 4, cột username IDENTITY-005",
                        "dòng 5, cột username IDENTITY-004",
                        "dòng 6, cột username IDENTITY-006",
                        "dòng 6, cột name IDENTITY-007",
                        "dòng 6, cột email IDENTITY-008",
                        "dòng 6, cột groups IDENTITY-016",
                        "dòng 7, cột groups IDENTITY-017");
        assertThat(read.good()).isFalse();
    }

    @Test
    void refuses_files_that_are_no_list_of_users() {
        for (String text : List.of("", "username,name,email,groups\n", "username,name\na,b\n", "username,name,email,groups\n\"unclosed,x,y,z\n")) {
            UserImport read = read(text);
            assertThat(read.good()).as(text).isFalse();
            assertThat(read.users()).as(text).isEmpty();
        }
        assertThat(UserImport.read("users.csv", new byte[] {(byte) 0xc3, 0x28}, Set.of(), Set.of()).good()).isFalse();
    }
}
