package org.baucu.nomination.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.list.domain.People;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofComparisonTest {

    private static final Candidate AN = official("a", "Lê Thị An", true, 1);
    private static final Candidate BINH = official("b", "Trần Văn Bình", false, 2);
    private static final Candidate CHI = official("c", "Phạm Thị Chi", true, 3);

    @ParameterizedTest
    @EnumSource(ProofKind.class)
    void a_proof_that_prints_every_field_as_the_register_has_it_may_be_signed(ProofKind kind) {
        ProofComparison comparison = comparison(kind);

        assertThat(comparison.expected()).extracting(PrintedEntry::candidateId).containsExactly("a", "b", "c");
        assertThat(comparison.differences(comparison.expected())).isEmpty();
        assertThat(comparison.unitsThatDiffer(comparison.expected())).isEmpty();
    }

    @Test
    void a_wrong_sex_on_the_ballot_names_candidate_field_and_both_values() {
        ProofComparison comparison = comparison(ProofKind.BALLOT);
        List<PrintedEntry> printed = changed(comparison.expected(), 0, ProofFields.TITLE, "Ông");

        assertThat(comparison.differences(printed)).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo("PROOF-001");
            assertThat(v.sentenceVi()).isEqualTo("Lê Thị An, mục “Ông/Bà”: hồ sơ ghi “Bà”, bản in thử ghi “Ông”.");
            assertThat(v.location()).isEqualTo("hàng 1, cột Ông/Bà");
        });
        assertThat(comparison.unitsThatDiffer(printed)).containsExactly(1);
    }

    @Test
    void a_wrong_number_of_seats_or_another_order_on_the_ballot_is_found() {
        ProofComparison comparison = comparison(ProofKind.BALLOT);

        assertThat(codes(comparison, changed(comparison.expected(), 1, ProofFields.SEATS, "3")))
                .containsExactly("PROOF-001");
        assertThat(codes(comparison, changed(comparison.expected(), 2, ProofFields.ORDER, "1")))
                .containsExactly("PROOF-001");
    }

    @Test
    void a_biography_is_compared_in_every_public_field_and_in_its_text() {
        ProofComparison comparison = comparison(ProofKind.BIOGRAPHY);
        for (String field : ProofFields.keys(ProofKind.BIOGRAPHY)) {
            assertThat(codes(comparison, changed(comparison.expected(), 1, field, "khác")))
                    .as(field)
                    .containsExactly("PROOF-001");
        }
    }

    @Test
    void who_is_missing_and_who_does_not_belong_there_are_named() {
        ProofComparison comparison = comparison(ProofKind.BALLOT);
        List<PrintedEntry> printed = new ArrayList<>(comparison.expected().subList(0, 2));
        printed.add(new PrintedEntry("removed", printed.get(0).fields()));

        assertThat(comparison.differences(printed))
                .extracting(Violation::code)
                .containsExactly("PROOF-003", "PROOF-002");
        assertThat(comparison.differences(printed)).last().satisfies(v -> assertThat(v.sentenceVi())
                .contains("Phạm Thị Chi"));
    }

    @Test
    void a_candidate_printed_twice_is_refused() {
        ProofComparison comparison = comparison(ProofKind.BALLOT);
        List<PrintedEntry> printed = new ArrayList<>(comparison.expected());
        printed.add(printed.get(0));
        assertThat(codes(comparison, printed)).containsExactly("PROOF-005");
    }

    @Test
    void two_with_one_name_carry_their_dates_of_birth() {
        Candidate elder = People.candidate(
                "e", People.person("Lê Thị An", LocalDate.of(1970, 2, 1), true), CandidateState.OFFICIAL, 1, 1);
        Candidate younger = People.candidate(
                "y", People.person("Lê Thị An", LocalDate.of(1980, 3, 1), true), CandidateState.OFFICIAL, 1, 2);

        assertThat(ProofFields.expected(ProofKind.BALLOT, 1, 1, List.of(elder, younger)))
                .extracting(entry -> entry.fields().get("birthDate"))
                .containsExactly("01/02/1970", "01/03/1980");
        assertThat(ProofFields.expected(ProofKind.BALLOT, 1, 1, List.of(elder, BINH)))
                .extracting(entry -> entry.fields().get("birthDate"))
                .containsExactly("", "");
    }

    @Test
    void a_candidate_corrected_after_the_signature_makes_the_proof_invalid() {
        List<PrintedEntry> signed = comparison(ProofKind.BALLOT).expected();
        Candidate corrected = official("b", "Trần Văn Bính", false, 2);
        ProofComparison now =
                new ProofComparison(ProofKind.BALLOT, Map.of(1, 2), Map.of(1, List.of(AN, corrected, CHI)));

        assertThat(now.unitsThatDiffer(signed)).containsExactly(1);
    }

    @Test
    void without_a_published_list_there_is_nothing_to_sign() {
        assertThat(new ProofComparison(ProofKind.BALLOT, Map.of(1, 2), Map.of()).differences(List.of()))
                .extracting(Violation::code)
                .containsExactly("PROOF-004");
    }

    private static ProofComparison comparison(ProofKind kind) {
        return new ProofComparison(kind, Map.of(1, 2), Map.of(1, List.of(AN, BINH, CHI)));
    }

    private static List<String> codes(ProofComparison comparison, List<PrintedEntry> printed) {
        return comparison.differences(printed).stream().map(Violation::code).toList();
    }

    private static List<PrintedEntry> changed(List<PrintedEntry> expected, int row, String field, String text) {
        List<PrintedEntry> printed = new ArrayList<>(expected);
        Map<String, String> fields = new LinkedHashMap<>(printed.get(row).fields());
        fields.put(field, text);
        printed.set(row, new PrintedEntry(printed.get(row).candidateId(), fields));
        return printed;
    }

    private static Candidate official(String id, String name, boolean female, int order) {
        return People.candidate(id, name, female, CandidateState.OFFICIAL, 1, order);
    }
}
