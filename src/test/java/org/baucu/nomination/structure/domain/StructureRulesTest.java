package org.baucu.nomination.structure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.InBoth;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StructureRulesTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());
    private static final int SEATS = 25;
    private static final int NEEDED = 40;
    private static final int YOUNG_UNDER = 35;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_structure_that_holds_together_is_lawful(RuleSet ruleSet) {
        assertThat(check(ruleSet, plan(NEEDED, 14))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void one_person_fewer_than_the_units_need_is_refused(RuleSet ruleSet) {
        assertThat(check(ruleSet, plan(NEEDED - 1, 14)))
                .singleElement()
                .satisfies(v -> assertThat(v.code()).isEqualTo("STRUCT-003"))
                .satisfies(v -> assertThat(v.article()).isEqualTo("Điều 58 khoản 3"));
    }

    /** 349 of 1,000 is 34.9 %, 350 is 35 %. */
    @ParameterizedTest
    @CsvSource({"LAW_85_2015, 349, true", "LAW_85_2015, 350, false", "LAW_83_2025, 349, true", "LAW_83_2025, 350, false"
    })
    void a_share_of_women_of_34_9_percent_is_refused(RuleSet ruleSet, int women, boolean refused) {
        List<Violation> found = check(ruleSet, plan(1000, women));
        assertThat(found).hasSize(refused ? 1 : 0);
        assertThat(found).allSatisfy(v -> {
            assertThat(v.code()).isEqualTo("STRUCT-004");
            assertThat(v.sentenceVi()).contains("34,9 %");
        });
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_national_assemblys_shares_and_surplus_are_shown_and_never_refused(RuleSet ruleSet) {
        StructurePlan poor = plan(3, 0);
        assertThat(new StructureRules(terms(ruleSet, ElectedBody.NATIONAL_ASSEMBLY, 1, List.of())).check(poor))
                .isEmpty();
    }

    @Test
    void each_total_has_to_match_its_column() {
        StructurePlan good = plan(NEEDED, 14);
        StructurePlan wrong =
                new StructurePlan(SEATS, new Headcount(NEEDED, 15, 1, 1, 1), YOUNG_UNDER, 0, good.allocations());
        assertThat(check(RuleSet.LAW_85_2015, wrong))
                .extracting(Violation::code, Violation::location)
                .containsExactly(
                        tuple("STRUCT-001", "women"),
                        tuple("STRUCT-001", "minority"),
                        tuple("STRUCT-001", "young"),
                        tuple("STRUCT-001", "nonParty"));
    }

    @Test
    void the_seats_are_those_of_the_council() {
        StructurePlan good = plan(NEEDED, 14);
        StructurePlan other = new StructurePlan(SEATS + 1, good.targets(), YOUNG_UNDER, 0, good.allocations());
        assertThat(codes(check(RuleSet.LAW_83_2025, other))).containsExactly("STRUCT-002");
    }

    @Test
    void an_agency_named_twice_in_two_spellings_is_found_and_so_are_figures_that_cannot_be() {
        List<Allocation> twice = List.of(
                new Allocation("Hội Nông dân", AgencyGroup.SOCIO_POLITICAL, new Headcount(20, 14, 0, 0, 0)),
                new Allocation("hội nông  dân", AgencyGroup.SOCIO_POLITICAL, new Headcount(20, 21, 0, 0, 0)));
        assertThat(codes(check(RuleSet.LAW_85_2015, StructurePlan.of(SEATS, YOUNG_UNDER, 0, twice))))
                .containsExactly("STRUCT-007", "STRUCT-005");
    }

    @ParameterizedTest
    @CsvSource({
        "HAMLET, COMMUNE_COUNCIL, true",
        "HAMLET, PROVINCE_COUNCIL, false",
        "UNIT_BELOW, PROVINCE_COUNCIL, true",
        "UNIT_BELOW, COMMUNE_COUNCIL, false",
        "UNIT_BELOW, NATIONAL_ASSEMBLY, false"
    })
    void hamlets_nominate_for_the_commune_and_units_below_for_the_others(
            AgencyGroup group, ElectedBody body, boolean lawful) {
        List<Allocation> one = List.of(new Allocation("Nơi giới thiệu", group, new Headcount(NEEDED, NEEDED, 0, 0, 0)));
        List<Violation> found = new StructureRules(terms(RuleSet.LAW_85_2015, body, 1, List.of()))
                .check(StructurePlan.of(SEATS, YOUNG_UNDER, 0, one));
        assertThat(codes(found)).isEqualTo(lawful ? List.of() : List.of("STRUCT-008"));
    }

    @Test
    void only_the_national_assembly_has_people_from_central_bodies_and_young_is_older_than_the_age_to_stand() {
        StructurePlan good = plan(NEEDED, 14);
        StructurePlan wrong = new StructurePlan(SEATS, good.targets(), 21, 2, good.allocations());
        assertThat(codes(check(RuleSet.LAW_85_2015, wrong))).containsExactly("STRUCT-011", "STRUCT-012");
    }

    @Test
    void an_adjustment_too_many_or_too_early_is_refused() {
        StructureTerms terms = terms(
                RuleSet.LAW_85_2015,
                ElectedBody.COMMUNE_COUNCIL,
                3,
                List.of(new InBoth("hội nghị hiệp thương lần thứ hai", "the second consultation conference")));
        assertThat(codes(new StructureRules(terms).check(plan(NEEDED, 14))))
                .containsExactly("STRUCT-009", "STRUCT-010");
    }

    @Test
    void nothing_allocated_is_refused() {
        assertThat(codes(check(
                        RuleSet.LAW_85_2015,
                        new StructurePlan(SEATS, new Headcount(NEEDED, 14, 0, 0, 0), YOUNG_UNDER, 0, List.of()))))
                .containsExactly("STRUCT-006");
    }

    private static List<Violation> check(RuleSet ruleSet, StructurePlan plan) {
        return new StructureRules(terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, 1, List.of())).check(plan);
    }

    private static StructureTerms terms(RuleSet ruleSet, ElectedBody body, int number, List<InBoth> missing) {
        return new StructureTerms(
                body,
                number,
                1,
                OptionalInt.of(SEATS),
                NEEDED,
                LAW.surplusArticle(ruleSet, body),
                LAW.shares(ruleSet, body),
                LAW.dossier(ruleSet, body).minAge(),
                missing);
    }

    private static StructurePlan plan(int people, int women) {
        List<Allocation> allocations = new ArrayList<>();
        allocations.add(
                new Allocation("Hội Phụ nữ", AgencyGroup.SOCIO_POLITICAL, new Headcount(women, women, 0, 0, 0)));
        allocations.add(new Allocation("Đảng ủy", AgencyGroup.POLITICAL, new Headcount(people - women, 0, 0, 0, 0)));
        return StructurePlan.of(SEATS, YOUNG_UNDER, 0, allocations);
    }

    private static List<String> codes(List<Violation> found) {
        return found.stream().map(Violation::code).toList();
    }
}
