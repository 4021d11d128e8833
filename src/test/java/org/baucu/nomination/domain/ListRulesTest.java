package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListRulesTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_ASSEMBLY, 1, 3", "NATIONAL_ASSEMBLY, 2, 4", "NATIONAL_ASSEMBLY, 3, 5", "PROVINCE_COUNCIL, 1, 2",
        "PROVINCE_COUNCIL, 2, 3", "PROVINCE_COUNCIL, 3, 5", "COMMUNE_COUNCIL, 4, 7", "COMMUNE_COUNCIL, 5, 8"
    })
    void a_list_short_by_one_is_refused_under_both_rule_sets(ElectedBody body, int seats, int needed) {
        for (RuleSet ruleSet : RuleSet.values()) {
            ListRules rules = LAW.list(ruleSet, body);
            assertThat(codes(rules, List.of(unit(1, seats, needed, needed)))).isEmpty();
            assertThat(codes(rules, List.of(unit(1, seats, needed - 1, needed - 1))))
                    .containsExactly("NOMINATION-010");
        }
    }

    @Test
    void a_decision_for_force_majeure_lets_a_short_unit_pass() {
        ListRules rules = LAW.list(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        List<UnitList> short2 = List.of(unit(1, 3, 5, 5), unit(2, 3, 4, 4));

        assertThat(rules.check(short2, Set.of(2), false)).isEmpty();
        assertThat(rules.check(short2, Set.of(1), false))
                .extracting(Violation::location)
                .containsExactly("Đơn vị bầu cử số 2");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_share_of_women_of_34_9_percent_is_refused_and_35_is_not(RuleSet ruleSet) {
        ListRules rules = LAW.list(ruleSet, ElectedBody.PROVINCE_COUNCIL);
        List<UnitList> short1 = List.of(unit(1, 5, 321, 112));
        List<UnitList> enough = List.of(unit(1, 5, 320, 112));

        assertThat(rules.check(short1, Set.of(), false)).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo("NOMINATION-013");
            assertThat(v.sentenceVi()).isEqualTo("Tỷ lệ phụ nữ là 34,8 %, phải đạt ít nhất 35 %.");
            assertThat(v.article()).isEqualTo("Điều 9");
        });
        assertThat(rules.check(enough, Set.of(), false)).isEmpty();
        assertThat(rules.check(short1, Set.of(), true)).isEmpty();
    }

    @Test
    void the_shares_of_the_national_list_are_shown_and_never_refuse() {
        ListRules rules = LAW.list(RuleSet.LAW_85_2015, ElectedBody.NATIONAL_ASSEMBLY);

        assertThat(codes(rules, List.of(unit(1, 3, 5, 0)))).isEmpty();
        assertThat(LAW.shares(RuleSet.LAW_85_2015, ElectedBody.NATIONAL_ASSEMBLY))
                .extracting(Share::group, Share::percent, Share::binding)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("women", 35, false),
                        org.assertj.core.groups.Tuple.tuple("minority", 18, false));
    }

    @Test
    void nobody_stands_in_two_units() {
        UnitList one = unit(1, 2, 3, 3);
        List<UnitList.Entry> others = new ArrayList<>(unit(2, 2, 3, 3).candidates());
        UnitList.Entry first = one.candidates().get(0);
        others.set(
                0,
                new UnitList.Entry(
                        "other",
                        first.personKey(),
                        others.get(0).fullName(),
                        others.get(0).birthDate(),
                        true,
                        false));

        assertThat(codes(
                        LAW.list(RuleSet.LAW_83_2025, ElectedBody.COMMUNE_COUNCIL),
                        List.of(one, new UnitList(2, 2, others))))
                .containsExactly("NOMINATION-011");
    }

    @Test
    void the_list_stands_in_the_order_of_the_alphabet() {
        List<UnitList.Entry> turned = new ArrayList<>(unit(1, 2, 3, 3).candidates());
        java.util.Collections.reverse(turned);

        assertThat(codes(
                        LAW.list(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL),
                        List.of(new UnitList(1, 2, turned))))
                .containsExactly("NOMINATION-012");
    }

    @Test
    void of_two_with_one_name_the_elder_comes_first() {
        UnitList.Entry elder = new UnitList.Entry("a", "a", "Lê Văn An", LocalDate.of(1970, 5, 1), true, false);
        UnitList.Entry younger = new UnitList.Entry("b", "b", "Lê Văn An", LocalDate.of(1970, 5, 2), true, false);
        ListRules rules = LAW.list(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);

        assertThat(codes(rules, List.of(new UnitList(1, 1, List.of(elder, younger)))))
                .isEmpty();
        assertThat(codes(rules, List.of(new UnitList(1, 1, List.of(younger, elder)))))
                .containsExactly("NOMINATION-012");
    }

    private static List<String> codes(ListRules rules, List<UnitList> units) {
        return rules.check(units, Set.of(), false).stream().map(Violation::code).toList();
    }

    private static UnitList unit(int number, int seats, int candidates, int women) {
        return new UnitList(
                number,
                seats,
                IntStream.range(0, candidates)
                        .mapToObj(n -> new UnitList.Entry(
                                number + "-" + n,
                                "person-" + number + "-" + n,
                                "Lê Văn A" + String.format("%04d", n),
                                LocalDate.of(1980, 1, 1),
                                n < women,
                                false))
                        .toList());
    }
}
