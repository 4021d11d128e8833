package org.baucu.nomination.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CandidateStep;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.Placement;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of candidates, each test in an election of its own. */
@EngineTest
class CandidatesTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 3);

    private final String election = "c-" + UUID.randomUUID();
    private final CaseKey nomination = new CaseKey(election, "nominate-by-agency", "08731", "PC-commune");
    private final Council commune = council(ElectedBody.COMMUNE_COUNCIL, "08731");
    private final Council district = council(ElectedBody.DISTRICT_COUNCIL, "243");

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_person_entered_is_found_under_every_spelling_of_its_name() {
        String id = candidates.enter(nomination, candidate(commune, "  Nguyễn   Thị Ánh "));
        String decomposed = Normalizer.normalize("NGUYỄN THỊ ánh", Normalizer.Form.NFD);
        assertThat(candidates.named(election, decomposed, BORN))
                .extracting(Candidate::id)
                .containsExactly(id);
        assertThat(candidates.named(election, decomposed, BORN.plusDays(1))).isEmpty();
        assertThat(candidates.find(id).orElseThrow().person().fullName()).isEqualTo("Nguyễn Thị Ánh");
    }

    @Test
    void what_a_case_proposes_anew_keeps_who_was_there_and_strikes_who_is_not() {
        List<String> first = candidates.enterAll(
                nomination, List.of(candidate(commune, "Lê Văn Bình"), candidate(commune, "Trần Thị Cúc")));
        List<String> second = candidates.enterAll(
                nomination, List.of(candidate(commune, "Đỗ Văn Dũng"), candidate(commune, "LÊ VĂN BÌNH")));
        assertThat(second.get(1)).isEqualTo(first.get(0));
        assertThat(candidates.ofCase(nomination))
                .extracting(c -> c.person().fullName())
                .containsExactly("LÊ VĂN BÌNH", "Đỗ Văn Dũng");
        assertThat(candidates.find(first.get(1))).isEmpty();
    }

    @Test
    void an_identity_number_finds_the_person_in_every_council_and_is_stored_nowhere_in_clear() {
        String number = "026080001234";
        String one = candidates.enter(nomination, candidate(commune, "Lê Văn Bình"));
        String other = candidates.enter(nomination, candidate(district, "Lê Văn Bình"));
        candidates.identify(one, "026 080 001 234");
        candidates.identify(other, number);
        assertThat(candidates.standsFor(election, number, ""))
                .containsExactlyInAnyOrder(ElectedBody.COMMUNE_COUNCIL, ElectedBody.DISTRICT_COUNCIL);
        assertThat(candidates.standsFor(election, number, one)).containsExactly(ElectedBody.DISTRICT_COUNCIL);
        assertThat(candidates.identified(commune, number))
                .extracting(Candidate::id)
                .containsExactly(one);
        assertThat(candidates.identityNumber(one)).contains(number);
        assertThat(candidates.standsFor("another", number, "")).isEmpty();
        List<String> stored = jdbc.sql(
                        "SELECT person_key || ' ' || identity_cipher FROM candidate WHERE election_id = ?")
                .param(election)
                .query(String.class)
                .list();
        assertThat(stored).hasSize(2).noneMatch(text -> text.contains(number));
        assertThat(stored.get(0).split(" ")[0]).isEqualTo(stored.get(1).split(" ")[0]);
        assertThat(stored.get(0).split(" ")[1]).isNotEqualTo(stored.get(1).split(" ")[1]);
    }

    @Test
    void who_stands_no_more_counts_for_no_limit() {
        String number = "026080009999";
        String id = candidates.enter(nomination, candidate(commune, "Lê Văn Bình"));
        candidates.identify(id, number);
        candidates.move(id, CandidateState.WITHDRAWN, nomination, "Lý do sức khỏe");
        assertThat(candidates.standsFor(election, number, "")).isEmpty();
        assertThat(candidates.named(election, "Lê Văn Bình", BORN)).isEmpty();
        assertThat(candidates.find(id).orElseThrow().reason()).isEqualTo("Lý do sức khỏe");
    }

    @Test
    void a_number_of_no_card_is_refused() {
        String id = candidates.enter(nomination, candidate(commune, "Lê Văn Bình"));
        assertThatThrownBy(() -> candidates.identify(id, "12345"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("NOMINATION-027");
        assertThat(candidates.find(id).orElseThrow().identified()).isFalse();
    }

    @Test
    void the_way_of_a_candidate_is_written_step_by_step() {
        String id = candidates.enter(nomination, candidate(commune, "Lê Văn Bình"));
        candidates.move(id, CandidateState.NOMINATED, nomination, "");
        candidates.step(id, nomination, "nudged", "Bổ sung ảnh");
        candidates.assign(Map.of(id, new Placement(2, 5)));
        assertThat(candidates.steps(id))
                .extracting(CandidateStep::code)
                .containsExactly("proposed", "nominated", "nudged");
        assertThat(candidates.in(commune, CandidateState.NOMINATED))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.unitNumber()).isEqualTo(2);
                    assertThat(c.listOrder()).isEqualTo(5);
                });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ledger_entry WHERE subject = ? AND kind = 'candidate-step'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private Council council(ElectedBody body, String unit) {
        return new Council(election, body, unit);
    }

    private static NewCandidate candidate(Council council, String name) {
        return new NewCandidate(
                council,
                CandidateSource.AGENCY,
                "Hội Nông dân xã",
                new PersonData(
                        name,
                        BORN,
                        true,
                        "Kinh",
                        false,
                        "Không",
                        "Xã Minh Họa",
                        "Thôn 1",
                        "08731",
                        "12/12",
                        "Cử nhân",
                        "",
                        "Cán bộ",
                        "Hội Nông dân xã",
                        Optional.empty(),
                        false,
                        "Dòng một\nDòng hai"));
    }
}
