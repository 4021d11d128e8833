package org.baucu.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baucu.identity.Browser;
import org.baucu.platform.files.StoredFiles;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open a file, and whose reading of personal data is kept. */
@EngineTest
class PersonalDataTest extends CommissionCase {

    @Autowired
    StoredFiles files;

    @Autowired
    IdentityService identity;

    private String file;

    @BeforeEach
    void decided() {
        walk.complete().completeAll().complete().complete();
        identity.clearAuthentication();
        file = jdbc.sql("SELECT file_id FROM case_document WHERE business_key = ? AND kind = 'DECISION'")
                .param(walk.key().toString())
                .query(String.class)
                .single();
    }

    @Test
    void the_people_of_the_unit_open_its_file_and_their_own_work_is_not_recorded() {
        Browser clerk = signedIn("mttq-" + TinyProvince.COMMUNE);
        assertThat(clerk.get("/files/" + file).statusCode()).isEqualTo(200);
        assertThat(readings()).isEmpty();
    }

    @Test
    void who_watches_opens_it_and_is_recorded_with_case_and_unit() {
        assertThat(signedIn("auditor-26").get("/files/" + file).statusCode()).isEqualTo(200);
        assertThat(signedIn("coordinator-243").get("/files/" + file).statusCode())
                .isEqualTo(200);
        assertThat(readings()).containsExactly("auditor-26 file", "coordinator-243 file");
    }

    @Test
    void the_level_above_opens_it_and_is_recorded() {
        assertThat(signedIn("ubnd-243").get("/files/" + file).statusCode()).isEqualTo(200);
        assertThat(readings()).containsExactly("ubnd-243 file");
    }

    @Test
    void others_are_refused_and_what_is_refused_is_not_a_reading() {
        for (String group :
                List.of("ubnd-" + TinyProvince.WITHOUT_COUNCIL, "auditor-" + TinyProvince.WITHOUT_COUNCIL)) {
            assertThat(signedIn(group).get("/files/" + file).statusCode())
                    .as(group)
                    .isEqualTo(403);
        }
        assertThat(readings()).isEmpty();
        assertThat(signedIn("auditor-26").get("/files/no-such-file").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_of_no_case_is_nobodys_to_read() {
        String loose = files.store("nhap.pdf", "%PDF-1.4 nháp".getBytes(StandardCharsets.UTF_8));
        assertThat(signedIn("auditor-26").get("/files/" + loose).statusCode()).isEqualTo(403);
        assertThat(signedIn("ubnd-" + TinyProvince.COMMUNE)
                        .get("/files/" + loose)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_content_of_a_version_is_behind_a_click_that_is_recorded_and_the_case_itself_shows_no_person() {
        String name = jdbc.sql(
                        "SELECT m.full_name FROM body_member m JOIN body b ON b.id = m.body_id WHERE b.case_key = ? AND m.ordinal = 1")
                .param(walk.key().toString())
                .query(String.class)
                .single();
        Browser auditor = signedIn("auditor-26");
        String path = "/audit/cases/" + walk.key();
        assertThat(auditor.get(path).statusCode()).isEqualTo(200);
        assertThat(auditor.get(path).body()).contains(walk.file().titleVi()).contains(path + "/versions/1");
        assertThat(readings()).isEmpty();
        assertThat(auditor.get(path + "/versions/1").body()).contains(name);
        assertThat(readings()).containsExactly("auditor-26 version");
        assertThat(auditor.get(path + "/versions/7").statusCode()).isEqualTo(404);
        assertThat(signedIn("auditor-" + TinyProvince.WITHOUT_COUNCIL).get(path).statusCode())
                .as("outside the scope")
                .isEqualTo(404);
        assertThat(signedIn("ubnd-" + TinyProvince.COMMUNE).get(path).statusCode())
                .as("no auditor")
                .isEqualTo(403);
        assertThat(readings()).hasSize(1);
    }

    @Test
    void an_annex_opened_by_a_coordinator_is_recorded() {
        Browser coordinator = signedIn("coordinator-26");
        assertThat(coordinator.get("/bodies/proposal?case=" + walk.key()).statusCode())
                .isEqualTo(200);
        assertThat(readings()).containsExactly("coordinator-26 members");
    }

    /** Capacity and kind of each reading of the case, in order. */
    private List<String> readings() {
        return jdbc.sql(
                        "SELECT capacity, details, unit_code FROM ledger_entry WHERE kind = 'personal-data-read' AND case_key = ? ORDER BY number")
                .param(walk.key().toString())
                .query((row, n) -> {
                    assertThat(row.getString("unit_code")).isEqualTo(TinyProvince.COMMUNE);
                    return row.getString("capacity") + " "
                            + row.getString("details").replaceFirst(".*\"what\":\"([a-z]+)\".*", "$1");
                })
                .list();
    }

    private Browser signedIn(String group) {
        return login(officials.member(group));
    }
}
