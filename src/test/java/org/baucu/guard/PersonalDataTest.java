package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.Member;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and birth dates of members stand in the members' own tables and nowhere else: no variable, no history, no ledger, no message, no log. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {

    /** Where members are kept, and the sheets and forms they are sent in. */
    private static final Set<String> MEMBERS_OWN = Set.of(
            "body_member",
            "member_change",
            "upload_draft",
            "form_draft",
            "form_draft_file",
            "stored_file",
            "proposal_version");

    @Autowired
    Stage stage;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    private Play play;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void no_name_and_no_birth_date_of_a_member_stands_anywhere_but_with_the_members(CapturedOutput output) {
        play = stage.running(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "")
                .proposeUnlawfully()
                .complete()
                .completeAll();
        walk.giveBack("Trả lại để bổ sung.").complete().completeAll().complete().complete();
        List<Member> members = bodies.established(play.election(), TinyProvince.COMMUNE).stream()
                .flatMap(body -> body.members().stream())
                .toList();
        assertThat(members).hasSizeGreaterThan(5);

        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, List<String>> tables = textColumns();
        assertThat(tables.keySet()).contains("ACT_HI_VARINST", "ACT_GE_BYTEARRAY", "LEDGER_ENTRY", "ACT_HI_OP_LOG");
        Set<String> own = new TreeSet<>();
        for (Member member : members) {
            for (String secret : secrets(member)) {
                tables.forEach((table, columns) -> columns.forEach(column -> {
                    if (holds(table, column, secret)) {
                        (MEMBERS_OWN.contains(table.toLowerCase(Locale.ROOT))
                                        ? own
                                        : found.computeIfAbsent(table, t -> new TreeSet<>()))
                                .add(column);
                    }
                }));
                assertThat(output.getAll()).as("log").doesNotContain(secret);
            }
        }
        assertThat(own).as("the search finds members where they are kept").isNotEmpty();
        assertThat(found)
                .as("tables and columns that hold personal data of members")
                .isEmpty();
    }

    /** The full name, and the birth date as each part of the program would write it; a year alone would be found anywhere. */
    private static List<String> secrets(Member member) {
        LocalDate born = member.birthDate();
        return List.of(member.fullName(), VietnamTime.format(born), born.toString());
    }

    private Map<String, List<String>> textColumns() {
        Map<String, List<String>> columns = new TreeMap<>();
        jdbc.sql(
                        """
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE LOWER(table_schema) = 'public'
                          AND data_type IN ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT', 'CHARACTER', 'BINARY LARGE OBJECT', 'BINARY VARYING')
                        """)
                .query(row -> {
                    columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return columns;
    }

    /** Texts as they are, binary content read as UTF-8. */
    private boolean holds(String table, String column, String secret) {
        return jdbc
                .sql("SELECT \"%s\" FROM \"%s\" WHERE \"%s\" IS NOT NULL".formatted(column, table, column))
                .query((row, n) -> {
                    Object value = row.getObject(1);
                    return value instanceof String text ? text : new String(row.getBytes(1), StandardCharsets.UTF_8);
                })
                .list()
                .stream()
                .anyMatch(value -> value.contains(secret));
    }
}
