package org.baucu.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.NominationLaw;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierRulesTest {

    private static final NominationLaw LAW = new NominationLaw(new StandaloneLawTables());
    private static final LocalDate ELECTION_DAY = LocalDate.of(2021, 5, 23);
    /** 17:00 of the 70th day before, Vietnam time. */
    private static final Instant LIMIT = Instant.parse("2021-03-14T10:00:00Z");

    private static final LocalDate BORN = LocalDate.of(1985, 6, 1);

    @Test
    void a_dossier_one_second_late_is_refused_and_one_in_time_is_not() {
        assertThat(codes(RuleSet.LAW_85_2015, dossier(ElectedBody.COMMUNE_COUNCIL, LIMIT, BORN, Set.of())))
                .isEmpty();
        assertThat(codes(
                        RuleSet.LAW_85_2015,
                        dossier(ElectedBody.COMMUNE_COUNCIL, LIMIT.plusSeconds(1), BORN, Set.of())))
                .containsExactly("NOMINATION-020");
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, COMMUNE_COUNCIL, 3",
        "LAW_85_2015, NATIONAL_ASSEMBLY, 6",
        "LAW_83_2025, COMMUNE_COUNCIL, 2",
        "LAW_83_2025, NATIONAL_ASSEMBLY, 4"
    })
    void photographs_are_as_many_as_the_rule_set_asks(RuleSet ruleSet, ElectedBody body, int needed) {
        Map<String, Integer> items = new HashMap<>(complete());
        items.put("photograph", needed);
        assertThat(codes(ruleSet, with(dossier(body, LIMIT, BORN, Set.of()), items)))
                .isEmpty();
        items.put("photograph", needed - 1);
        assertThat(rules(ruleSet, body).check(with(dossier(body, LIMIT, BORN, Set.of()), items)))
                .singleElement()
                .satisfies(v -> assertThat(v.code() + v.location()).isEqualTo("NOMINATION-021photograph"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void twenty_one_on_election_day(RuleSet ruleSet) {
        assertThat(codes(ruleSet, dossier(ElectedBody.PROVINCE_COUNCIL, LIMIT, ELECTION_DAY.minusYears(21), Set.of())))
                .isEmpty();
        assertThat(codes(
                        ruleSet,
                        dossier(
                                ElectedBody.PROVINCE_COUNCIL,
                                LIMIT,
                                ELECTION_DAY.minusYears(21).plusDays(1),
                                Set.of())))
                .containsExactly("NOMINATION-022");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE_COUNCIL, DISTRICT_COUNCIL, ''",
        "COMMUNE_COUNCIL, NATIONAL_ASSEMBLY, ''",
        "COMMUNE_COUNCIL, DISTRICT_COUNCIL;PROVINCE_COUNCIL, NOMINATION-024",
        "COMMUNE_COUNCIL, DISTRICT_COUNCIL;NATIONAL_ASSEMBLY, NOMINATION-024",
        "NATIONAL_ASSEMBLY, PROVINCE_COUNCIL, ''",
        "NATIONAL_ASSEMBLY, PROVINCE_COUNCIL;COMMUNE_COUNCIL, NOMINATION-024",
        "COMMUNE_COUNCIL, COMMUNE_COUNCIL, NOMINATION-025"
    })
    void two_councils_at_most_and_one_beside_the_assembly(ElectedBody body, String others, String code) {
        Set<ElectedBody> standsFor = java.util.Arrays.stream(others.split(";"))
                .map(ElectedBody::valueOf)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(codes(RuleSet.LAW_85_2015, dossier(body, LIMIT, BORN, standsFor)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void every_ground_against_standing_is_named() {
        Dossier plain = dossier(ElectedBody.COMMUNE_COUNCIL, LIMIT, BORN, Set.of());
        for (String ground : LAW.dossier(RuleSet.LAW_83_2025, ElectedBody.COMMUNE_COUNCIL)
                .grounds()
                .keySet()) {
            Dossier dossier = new Dossier(
                    plain.body(), plain.receivedAt(), plain.birthDate(), true, plain.items(), Set.of(ground), Set.of());
            assertThat(codes(RuleSet.LAW_83_2025, dossier)).containsExactly("NOMINATION-023");
        }
    }

    @Test
    void a_council_s_candidate_lives_or_works_there() {
        Dossier plain = dossier(ElectedBody.COMMUNE_COUNCIL, LIMIT, BORN, Set.of());

        assertThat(codes(
                        RuleSet.LAW_85_2015,
                        new Dossier(plain.body(), LIMIT, BORN, false, plain.items(), Set.of(), Set.of())))
                .containsExactly("NOMINATION-026");
        assertThat(codes(
                        RuleSet.LAW_85_2015,
                        new Dossier(
                                ElectedBody.NATIONAL_ASSEMBLY, LIMIT, BORN, false, plain.items(), Set.of(), Set.of())))
                .isEmpty();
    }

    private static List<String> codes(RuleSet ruleSet, Dossier dossier) {
        return rules(ruleSet, dossier.body()).check(dossier).stream()
                .map(Violation::code)
                .toList();
    }

    private static DossierRules rules(RuleSet ruleSet, ElectedBody body) {
        return new DossierRules(LAW.dossier(ruleSet, body), LIMIT, ELECTION_DAY);
    }

    private static Dossier with(Dossier d, Map<String, Integer> items) {
        return new Dossier(d.body(), d.receivedAt(), d.birthDate(), d.ofThePlace(), items, d.grounds(), d.standsFor());
    }

    private static Dossier dossier(ElectedBody body, Instant at, LocalDate born, Set<ElectedBody> standsFor) {
        return new Dossier(body, at, born, true, complete(), Set.of(), standsFor);
    }

    private static Map<String, Integer> complete() {
        return Map.of(
                "application",
                2,
                "curriculum-vitae",
                2,
                "summary-biography",
                2,
                "photograph",
                6,
                "asset-declaration",
                2);
    }
}
