package org.baucu.nomination.list.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposedListTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 27);
    private static final Excuse RESOLUTION =
            new Excuse("12/NQ-UBBC", Optional.of(TODAY), "Hai người ứng cử nữ rút tên sau hội nghị.");

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_full_list_in_order_is_lawful(RuleSet ruleSet) {
        assertThat(codes(ruleSet, list(candidates(5, 5), ListTerms.NONE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_list_short_by_one_is_refused_and_passes_with_the_decision_that_allows_it(RuleSet ruleSet) {
        List<Candidate> short1 = candidates(4, 4);
        ListTerms named = new ListTerms(Excuse.NONE, Set.of(1), Excuse.NONE, Excuse.NONE);
        ListTerms allowed = new ListTerms(Excuse.NONE, Set.of(1), RESOLUTION, Excuse.NONE);
        ListTerms ofAnother = new ListTerms(Excuse.NONE, Set.of(2), RESOLUTION, Excuse.NONE);

        assertThat(codes(ruleSet, list(short1, ListTerms.NONE))).containsExactly("NOMINATION-010");
        assertThat(codes(ruleSet, list(short1, named))).containsExactly("LIST-010");
        assertThat(codes(ruleSet, list(short1, ofAnother))).containsExactly("LIST-003");
        assertThat(codes(ruleSet, list(short1, allowed))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void documents_that_a_list_does_not_need_are_not_among_those_it_needs(RuleSet ruleSet) {
        ListTerms all = new ListTerms(RESOLUTION, Set.of(1), RESOLUTION, Excuse.NONE);

        assertThat(needed(ruleSet, list(candidates(5, 5), all))).isEqualTo(ListTerms.NONE);
        assertThat(needed(ruleSet, list(candidates(4, 4), all)))
                .isEqualTo(new ListTerms(Excuse.NONE, Set.of(1), RESOLUTION, Excuse.NONE));
        assertThat(needed(ruleSet, list(candidates(43, 15), all)))
                .isEqualTo(new ListTerms(RESOLUTION, Set.of(), Excuse.NONE, Excuse.NONE));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void below_35_percent_women_only_a_complete_resolution_lets_the_list_pass(RuleSet ruleSet) {
        // 15 of 43 are 34.9 %
        List<Candidate> few = candidates(43, 15);
        ListTerms incomplete =
                new ListTerms(new Excuse("12/NQ-UBBC", Optional.of(TODAY), ""), Set.of(), Excuse.NONE, Excuse.NONE);
        ListTerms complete = new ListTerms(RESOLUTION, Set.of(), Excuse.NONE, Excuse.NONE);

        assertThat(violations(ruleSet, list(few, ListTerms.NONE)))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo("NOMINATION-013");
                    assertThat(v.sentenceVi()).contains("34,8 %");
                });
        assertThat(codes(ruleSet, list(few, incomplete))).containsExactly("LIST-009");
        assertThat(codes(ruleSet, list(few, complete))).isEmpty();
    }

    @Test
    void the_shares_of_the_national_assembly_never_refuse() {
        List<Candidate> men = candidates(5, 0);
        ProposedList national = new ProposedList(true, Map.of(1, 3), men, entries(men), ListTerms.NONE);
        for (RuleSet ruleSet : RuleSet.values()) {
            assertThat(national.check(LAW.list(ruleSet, ElectedBody.NATIONAL_ASSEMBLY), TODAY))
                    .isEmpty();
        }
    }

    @Test
    void everyone_of_the_third_conference_needs_a_place_and_nobody_else_gets_one() {
        List<Candidate> all = candidates(5, 5);
        List<ListEntry> entries = new ArrayList<>(entries(all).subList(0, 4));
        entries.add(new ListEntry("stranger", 1, 5));

        assertThat(codes(RuleSet.LAW_85_2015, new ProposedList(false, Map.of(1, 3), all, entries, ListTerms.NONE)))
                .containsExactly("LIST-001", "LIST-002");
    }

    @Test
    void who_stands_in_two_units_is_named() {
        List<Candidate> all = new ArrayList<>(candidates(5, 5));
        Candidate first = all.get(0);
        all.add(new Candidate(
                "other",
                first.council(),
                first.source(),
                "",
                first.person(),
                first.personKey(),
                first.state(),
                "",
                0,
                0));
        List<ListEntry> entries = new ArrayList<>(entries(all.subList(0, 5)));
        entries.add(new ListEntry("other", 2, 1));

        assertThat(violations(
                        RuleSet.LAW_83_2025, new ProposedList(false, Map.of(1, 3, 2, 1), all, entries, ListTerms.NONE)))
                .anySatisfy(v -> {
                    assertThat(v.code()).isEqualTo("NOMINATION-011");
                    assertThat(v.sentenceVi()).contains(first.person().fullName());
                });
    }

    @Test
    void the_same_person_without_identity_number_is_known_by_name_in_any_spelling_and_date_of_birth() {
        List<Candidate> all = new ArrayList<>(candidates(5, 5));
        all.set(0, unidentified("a", "Trần Thị  Bích"));
        all.add(unidentified("b", java.text.Normalizer.normalize("trần thị bích", java.text.Normalizer.Form.NFD)));

        assertThat(ProposedList.entry(all.get(0)).personKey())
                .isEqualTo(ProposedList.entry(all.get(5)).personKey());
    }

    @Test
    void names_out_of_order_and_places_with_a_gap_are_refused() {
        List<Candidate> all = candidates(5, 5);
        List<ListEntry> swapped = new ArrayList<>(entries(all));
        swapped.set(0, new ListEntry(all.get(0).id(), 1, 2));
        swapped.set(1, new ListEntry(all.get(1).id(), 1, 1));
        List<ListEntry> gap = new ArrayList<>(entries(all));
        gap.set(4, new ListEntry(all.get(4).id(), 1, 7));

        assertThat(codes(RuleSet.LAW_85_2015, new ProposedList(false, Map.of(1, 3), all, swapped, ListTerms.NONE)))
                .containsExactly("NOMINATION-012");
        assertThat(codes(RuleSet.LAW_85_2015, new ProposedList(false, Map.of(1, 3), all, gap, ListTerms.NONE)))
                .containsExactly("LIST-004");
    }

    @Test
    void centrally_nominated_candidates_come_with_the_letter_that_brings_their_dossiers() {
        List<Candidate> all = new ArrayList<>(candidates(5, 5));
        Candidate one = all.get(0);
        all.set(
                0,
                new Candidate(
                        one.id(),
                        one.council(),
                        CandidateSource.CENTRAL,
                        "Bộ",
                        one.person(),
                        one.personKey(),
                        CandidateState.PROPOSED,
                        "",
                        0,
                        0));
        ListTerms letter =
                new ListTerms(Excuse.NONE, Set.of(), Excuse.NONE, new Excuse("55/HĐBCQG", Optional.of(TODAY), ""));
        ListTerms ofTomorrow = new ListTerms(
                Excuse.NONE, Set.of(), Excuse.NONE, new Excuse("55/HĐBCQG", Optional.of(TODAY.plusDays(1)), ""));
        var rules = LAW.list(RuleSet.LAW_85_2015, ElectedBody.NATIONAL_ASSEMBLY);

        assertThat(new ProposedList(true, Map.of(1, 3), all, entries(all), ListTerms.NONE).check(rules, TODAY))
                .extracting(Violation::code)
                .containsExactly("LIST-007");
        assertThat(new ProposedList(true, Map.of(1, 3), all, entries(all), ofTomorrow).check(rules, TODAY))
                .extracting(Violation::code)
                .containsExactly("LIST-012");
        assertThat(new ProposedList(true, Map.of(1, 3), all, entries(all), letter).check(rules, TODAY))
                .isEmpty();
    }

    @Test
    void nothing_can_be_listed_before_the_electoral_units_are_fixed() {
        List<Candidate> all = candidates(5, 5);
        assertThat(codes(RuleSet.LAW_85_2015, new ProposedList(false, Map.of(), all, entries(all), ListTerms.NONE)))
                .containsExactly("LIST-005");
    }

    private static Candidate unidentified(String id, String name) {
        return new Candidate(
                id,
                People.COUNCIL,
                CandidateSource.SELF,
                "",
                People.person(name, LocalDate.of(1980, 1, 1), true),
                "",
                CandidateState.PROPOSED_FOR_LIST,
                "",
                0,
                0);
    }

    private static List<String> codes(RuleSet ruleSet, ProposedList list) {
        return violations(ruleSet, list).stream().map(Violation::code).toList();
    }

    private static List<Violation> violations(RuleSet ruleSet, ProposedList list) {
        return list.check(LAW.list(ruleSet, ElectedBody.PROVINCE_COUNCIL), TODAY);
    }

    private static ListTerms needed(RuleSet ruleSet, ProposedList list) {
        return list.needed(LAW.list(ruleSet, ElectedBody.PROVINCE_COUNCIL));
    }

    private static ProposedList list(List<Candidate> all, ListTerms terms) {
        return new ProposedList(false, Map.of(1, 3), all, entries(all), terms);
    }

    private static List<ListEntry> entries(List<Candidate> all) {
        return IntStream.range(0, all.size())
                .mapToObj(n -> new ListEntry(all.get(n).id(), 1, n + 1))
                .toList();
    }

    private static List<Candidate> candidates(int all, int women) {
        return IntStream.range(0, all)
                .mapToObj(n -> People.candidate(
                        "c" + n,
                        "Lê Minh A" + (char) ('a' + n / 26) + (char) ('a' + n % 26),
                        n < women,
                        CandidateState.PROPOSED_FOR_LIST,
                        0,
                        0))
                .toList();
    }
}
