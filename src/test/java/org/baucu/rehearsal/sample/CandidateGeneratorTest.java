package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.IdentityNumber;
import org.baucu.nomination.domain.NameOrder;
import org.baucu.nomination.domain.UnitList;
import org.baucu.territory.ElectoralUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateGeneratorTest {

    private static final String VINH_PHUC = "vinh-phuc-2021";
    private static final String PHU_THO = "phu-tho-2026";

    @ParameterizedTest
    @ValueSource(strings = {VINH_PHUC, PHU_THO})
    void every_published_list_is_lawful_also_after_somebody_is_struck(String sample) {
        SampleProvince province = province(sample);
        CandidateGenerator generator = generator(province);
        NominationLaw law = new NominationLaw(Law.TABLES);
        province.unitsOfCouncil().forEach((council, units) -> {
            List<SampleCandidate> all = generator.of(council);
            for (Set<CandidateFate> fates :
                    List.of(Set.of(CandidateFate.LISTED, CandidateFate.REMOVED), Set.of(CandidateFate.LISTED))) {
                List<UnitList> list =
                        units.stream().map(unit -> list(unit, all, fates)).toList();
                assertThat(law.list(province.ruleSet(), council.body()).check(list, Set.of(), false))
                        .as("%s of %s", council.body(), council.unitCode())
                        .isEmpty();
            }
        });
    }

    @Test
    void vinh_phuc_has_as_many_as_were_published() {
        SampleProvince province = province(VINH_PHUC);
        CandidateGenerator generator = generator(province);

        assertThat(generator.of(new SeatKey(ElectedBody.NATIONAL_ASSEMBLY, "26")))
                .filteredOn(
                        c -> c.source() != CandidateSource.CENTRAL && c.fate().keptAtRound2())
                .hasSize(12)
                .filteredOn(c -> c.source() == CandidateSource.SELF)
                .hasSize(2);
        assertThat(generator.of(new SeatKey(ElectedBody.PROVINCE_COUNCIL, "26")))
                .filteredOn(c -> c.fate().keptAtRound2())
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {VINH_PHUC, PHU_THO})
    void elsewhere_some_1_7_times_the_seats_stand_after_the_second_conference(String sample) {
        SampleProvince province = province(sample);
        CandidateGenerator generator = generator(province);
        province.unitsOfCouncil().keySet().stream()
                .filter(key -> key.body().level() != Level.PROVINCE)
                .forEach(key -> {
                    double kept = generator.of(key).stream()
                            .filter(c -> c.fate().keptAtRound2())
                            .count();
                    assertThat(kept / province.seats().get(key))
                            .as(key.toString())
                            .isBetween(1.6, 1.9);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {VINH_PHUC, PHU_THO})
    void each_stage_leaves_somebody_out(String sample) {
        SampleProvince province = province(sample);
        CandidateGenerator generator = generator(province);
        province.unitsOfCouncil().keySet().forEach(key -> assertThat(generator.of(key))
                .as(key.toString())
                .anyMatch(c -> c.fate() == CandidateFate.NOT_KEPT_AT_ROUND_2)
                .anyMatch(c -> c.fate().keptAtRound2() && !c.fate().keptAtRound3()));
        assertThat(all(province, generator)).extracting(SampleCandidate::fate).contains(CandidateFate.values());
        assertThat(generator.of(generator.struckFrom().orElseThrow()))
                .filteredOn(c -> c.fate() == CandidateFate.REMOVED)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {VINH_PHUC, PHU_THO})
    void nobody_is_anybody_else_and_everybody_may_stand(String sample) {
        SampleProvince province = province(sample);
        CandidateGenerator generator = generator(province);
        List<SampleCandidate> all = all(province, generator);

        assertThat(all).extracting(SampleCandidate::identityNumber).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(c -> {
            assertThat(IdentityNumber.of(c.identityNumber())).contains(c.identityNumber());
            assertThat(c.identityNumber()).startsWith("900");
            assertThat(c.person().birthDate().plusYears(21)).isBeforeOrEqualTo(province.electionDay());
            complete(c.person());
        });
        province.unitsOfCouncil().keySet().forEach(key -> assertThat(generator.of(key))
                .extracting(c -> c.person().fullName())
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {VINH_PHUC, PHU_THO})
    void agencies_hamlets_and_central_bodies_put_forward_whom_they_may(String sample) {
        SampleProvince province = province(sample);
        CandidateGenerator generator = generator(province);
        province.unitsOfCouncil().keySet().forEach(key -> generator.of(key).forEach(c -> {
            switch (c.source()) {
                case SELF -> assertThat(c.nominatedBy()).isEmpty();
                case AGENCY -> assertThat(c.nominatedBy()).isNotBlank();
                case HAMLET -> {
                    assertThat(key.body()).isEqualTo(ElectedBody.COMMUNE_COUNCIL);
                    assertThat(c.nominatedBy()).matches("(Thôn|Tổ dân phố) \\d");
                }
                case CENTRAL -> {
                    assertThat(key.body()).isEqualTo(ElectedBody.NATIONAL_ASSEMBLY);
                    assertThat(c.fate()).isEqualTo(CandidateFate.LISTED);
                    assertThat(c.person().residenceCommune()).isEmpty();
                }
            }
            if (c.source() != CandidateSource.CENTRAL) {
                assertThat(within(province, c.person().residenceCommune(), key.unitCode()))
                        .as("%s lives in %s", c.number(), key)
                        .isTrue();
            }
        }));
        Map<CandidateSource, Long> sources = all(province, generator).stream()
                .collect(Collectors.groupingBy(SampleCandidate::source, Collectors.counting()));
        assertThat(sources).containsOnlyKeys(CandidateSource.values());
        assertThat(sources.get(CandidateSource.SELF)).isLessThan(sources.get(CandidateSource.AGENCY) / 20);
        assertThat(all(province, generator)).anyMatch(c -> c.person().minority());
    }

    @Test
    void the_same_seed_gives_the_same_people() {
        SampleProvince province = province(VINH_PHUC);
        SeatKey commune = new SeatKey(ElectedBody.COMMUNE_COUNCIL, "08731");
        List<SampleCandidate> first = generator(province).of(commune);

        assertThat(generator(province).of(commune)).isEqualTo(first);
        assertThat(new CandidateGenerator(Law.TABLES, province, 2).of(commune)).isNotEqualTo(first);
    }

    @Test
    void where_nothing_is_elected_nobody_stands() {
        SampleProvince phuTho = province(PHU_THO);

        assertThat(phuTho.unitsOfCouncil().keySet().stream()
                        .filter(key -> key.body().level() == Level.COMMUNE))
                .hasSize(148);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator(phuTho).of(new SeatKey(ElectedBody.DISTRICT_COUNCIL, "25")))
                .withMessage("nothing is elected in PC-district of 25");
    }

    private static void complete(PersonData person) {
        assertThat(List.of(
                        person.fullName(),
                        person.ethnicity(),
                        person.religion(),
                        person.homePlace(),
                        person.residence(),
                        person.education(),
                        person.qualification(),
                        person.occupation(),
                        person.workplace(),
                        person.biography()))
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("{")
                        .matches(t -> Normalizer.isNormalized(t, Normalizer.Form.NFC)));
        assertThat(person.minority()).isEqualTo(!person.ethnicity().equals("Kinh"));
        assertThat(Pattern.compile("\\d{4}")
                        .matcher(person.biography())
                        .results()
                        .map(year -> Integer.parseInt(year.group())))
                .isNotEmpty()
                .allSatisfy(year -> assertThat(year).isBetween(1950, 2020));
        person.partyJoined()
                .ifPresent(day -> assertThat(day).isAfter(person.birthDate().plusYears(18)));
    }

    private static boolean within(SampleProvince province, String unit, String above) {
        Set<String> seen = new HashSet<>();
        String at = unit;
        while (!at.isEmpty() && seen.add(at)) {
            if (at.equals(above)) {
                return true;
            }
            at = province.unit(at).flatMap(u -> u.parentCode()).orElse("");
        }
        return false;
    }

    private static UnitList list(ElectoralUnit unit, List<SampleCandidate> all, Set<CandidateFate> fates) {
        return new UnitList(
                unit.number(),
                unit.seats(),
                all.stream()
                        .filter(c -> fates.contains(c.fate()) && c.unitNumber() == unit.number())
                        .sorted(Comparator.comparing(
                                        (SampleCandidate c) -> c.person().fullName(), new NameOrder())
                                .thenComparing(c -> c.person().birthDate()))
                        .map(c -> new UnitList.Entry(
                                String.valueOf(c.number()),
                                c.identityNumber(),
                                c.person().fullName(),
                                c.person().birthDate(),
                                c.person().female(),
                                c.person().minority()))
                        .toList());
    }

    private static List<SampleCandidate> all(SampleProvince province, CandidateGenerator generator) {
        return province.unitsOfCouncil().keySet().stream()
                .flatMap(key -> generator.of(key).stream())
                .toList();
    }

    private static SampleProvince province(String sample) {
        return new Samples(Law.TABLES).load(sample, 1);
    }

    private static CandidateGenerator generator(SampleProvince province) {
        return new CandidateGenerator(Law.TABLES, province, 1);
    }
}
