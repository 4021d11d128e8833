package org.baucu.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.identity.Browser;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.VietnamTime;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed differently from the dossier is corrected by the commission, down to the proof of the ballot. */
@EngineTest
class CorrectionPageTest {

    private static final String COMMUNE = TinyProvince.COMMUNE;
    private static final String REASON = "Sơ yếu lý lịch ghi khác khi nhập";

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    ListContent content;

    @Autowired
    Candidates candidates;

    @Autowired
    CouncilLists lists;

    @Autowired
    PrintedPapers papers;

    private Play play;
    private Council council;
    private Candidate candidate;
    private Browser clerk;

    @BeforeEach
    void begin() {
        play = stage.running(RuleSet.LAW_85_2015);
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, COMMUNE);
        stage.unitsFixed(play, COMMUNE, ElectedBody.COMMUNE_COUNCIL);
        content.published(council, 0);
        content.signed(council, ProofKind.BALLOT);
        candidate = lists.official(council).get(1).get(0);
        clerk = as(Officials.clerk("ubbc-" + COMMUNE));
    }

    @AfterEach
    void end() {
        stage.clear(play);
    }

    @Test
    void a_wrong_sex_is_corrected_and_the_ballot_s_proof_is_made_anew() {
        assertThat(clerk.get("/candidates/" + candidate.id()).body()).contains(path());
        assertThat(clerk.get(path()).body()).contains(candidate.person().fullName(), "Sở Tư pháp");
        String other = candidate.person().female() ? "male" : "female";

        assertThat(post(Map.of("sex", other)).body()).contains("DOSSIER-010");
        assertThat(post(Map.of("reason", REASON)).body()).contains("DOSSIER-013");
        assertThat(post(Map.of("reason", REASON, "birthDate", "01/01/2005")).body())
                .contains("NOMINATION-022");
        assertThat(now()).isEqualTo(candidate);
        assertThat(papers.ballots(council)).containsEntry(1, PrintedPapers.State.VALID);

        assertThat(post(Map.of("sex", other, "reason", REASON)).statusCode()).isEqualTo(302);
        assertThat(now().person().female()).isEqualTo(!candidate.person().female());
        assertThat(papers.ballots(council)).containsEntry(1, PrintedPapers.State.INVALID);
        stage.walk(play, CouncilCases.key(council, "ballot-proof", 2)).waitsAt("user_EnterProof");
    }

    @Test
    void a_corrected_name_stands_where_the_alphabet_puts_it() {
        int last = lists.official(council).get(1).size();
        assertThat(post(Map.of("fullName", "Lương Thảo Yên", "reason", REASON)).statusCode())
                .isEqualTo(302);
        List<Candidate> unit = lists.official(council).get(1);
        assertThat(unit.get(last - 1).id()).isEqualTo(candidate.id());
        assertThat(unit).extracting(Candidate::listOrder).startsWith(1, 2, 3).doesNotHaveDuplicates();
    }

    @Test
    void why_it_was_corrected_is_read_by_who_works_on_the_dossier_only() {
        String other = candidate.person().female() ? "male" : "female";
        post(Map.of("sex", other, "reason", REASON));
        String page = "/candidates/" + candidate.id();
        assertThat(as(Officials.clerk("mttq-" + COMMUNE)).get(page).body()).contains(REASON, "Giới tính");
        assertThat(as(Officials.clerk("ubnd-" + TinyProvince.DISTRICT))
                        .get(page)
                        .body())
                .contains("Sửa thông tin")
                .doesNotContain(REASON);
    }

    @Test
    void nobody_else_corrects_and_nobody_once_voting_has_begun() {
        assertThat(as(Officials.clerk("mttq-" + COMMUNE)).get(path()).statusCode())
                .isEqualTo(403);
        stage.at(play, VietnamTime.at(play.province().electionDay(), LocalTime.of(7, 0)));
        assertThat(clerk.get(path()).statusCode()).isEqualTo(403);
        assertThat(post(Map.of("religion", "Khác", "reason", REASON)).statusCode())
                .isEqualTo(403);
        assertThat(now()).isEqualTo(candidate);
    }

    /** The person as it is, with some fields typed otherwise. */
    private HttpResponse<String> post(Map<String, String> typed) {
        PersonData person = candidate.person();
        Map<String, String> form = new HashMap<>(Map.of(
                "fullName", person.fullName(),
                "birthDate", VietnamTime.format(person.birthDate()),
                "sex", person.female() ? "female" : "male",
                "ethnicity", person.ethnicity(),
                "religion", person.religion(),
                "homePlace", person.homePlace(),
                "residence", person.residence(),
                "education", person.education(),
                "qualification", person.qualification(),
                "occupation", person.occupation()));
        form.put("workplace", person.workplace());
        form.put("biography", person.biography());
        form.putAll(typed);
        return clerk.postWithToken(path(), form, Browser.token(clerk.get("/").body()));
    }

    private String path() {
        return "/candidates/" + candidate.id() + "/correction";
    }

    private Candidate now() {
        return candidates.find(candidate.id()).orElseThrow();
    }

    private Browser as(String user) {
        Browser browser = new Browser(port);
        browser.login(user, Officials.PASSWORD);
        return browser;
    }
}
