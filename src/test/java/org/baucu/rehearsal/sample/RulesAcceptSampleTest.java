package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.BodyContext;
import org.baucu.bodies.domain.BodyRules;
import org.baucu.bodies.law.LawCompositions;
import org.baucu.election.Level;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.baucu.territory.domain.AreaSize;
import org.baucu.territory.domain.ElectoralUnitCase;
import org.baucu.territory.domain.ElectoralUnitRules;
import org.baucu.territory.domain.PollingAreaRules;
import org.baucu.territory.domain.SeatLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product's own rules accept everything in the samples and refuse every mistake made on purpose. */
class RulesAcceptSampleTest {

    private static final LawTables LAW = Law.TABLES;

    @ParameterizedTest
    @ValueSource(strings = {"vinh-phuc-2021", "phu-tho-2026"})
    void electoral_units_are_accepted_and_wrong_ones_refused(String id) {
        SampleProvince province = new Samples(LAW).load(id, 1);
        Mistakes mistakes = new Mistakes(LAW, province.ruleSet(), new PeopleGenerator(LAW, province, 1));
        province.unitsOfCouncil().forEach((key, units) -> {
            assertThat(check(province, key, units)).as("%s", key).isEmpty();
            for (ElectoralUnitMistake mistake : ElectoralUnitMistake.values()) {
                assertThat(check(province, key, mistakes.of(units, mistake).orElseThrow()))
                        .as("%s in %s", mistake, key)
                        .isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vinh-phuc-2021", "phu-tho-2026"})
    void polling_areas_are_accepted_and_wrong_ones_refused(String id) {
        SampleProvince province = new Samples(LAW).load(id, 1);
        Mistakes mistakes = new Mistakes(LAW, province.ruleSet(), new PeopleGenerator(LAW, province, 1));
        Map<AreaKind, AreaSize> sizes = Arrays.stream(AreaKind.values())
                .collect(Collectors.toMap(Function.identity(), kind -> size(province, kind)));
        for (Unit commune : province.units(Level.COMMUNE)) {
            List<PollingArea> areas = province.pollingAreas(commune.code());
            assertThat(PollingAreaRules.validate(commune.code(), sizes, areas)).isEmpty();
            for (AreaMistake mistake : AreaMistake.values()) {
                List<PollingArea> wrong = mistakes.of(areas, mistake).orElseThrow();
                assertThat(PollingAreaRules.validate(commune.code(), sizes, wrong))
                        .as("%s in %s", mistake, commune)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vinh-phuc-2021", "phu-tho-2026"})
    void bodies_are_accepted_and_wrong_ones_refused(String id) {
        SampleProvince province = new Samples(LAW).load(id, 1);
        PeopleGenerator people = new PeopleGenerator(LAW, province, 1);
        Mistakes mistakes = new Mistakes(LAW, province.ruleSet(), people);
        for (BodyRef ref : province.bodies()) {
            assertThat(check(province, people.body(ref))).as("%s", ref).isEmpty();
        }
        province.bodies().stream()
                .collect(Collectors.toMap(BodyRef::type, Function.identity(), (a, b) -> a))
                .values()
                .forEach(ref -> {
                    ProposedBody body = people.body(ref);
                    assertThat(mistakes.possible(body)).hasSizeGreaterThanOrEqualTo(6);
                    for (BodyMistake mistake : mistakes.possible(body)) {
                        assertThat(check(province, mistakes.of(body, mistake).orElseThrow()))
                                .as("%s in %s", mistake, ref)
                                .isNotEmpty();
                    }
                });
    }

    private static List<Violation> check(SampleProvince province, SeatKey key, List<ElectoralUnit> units) {
        Map<String, Object> limit = LAW.evaluate(
                        "seats-per-unit",
                        Map.of(
                                "ruleSet",
                                province.ruleSet().code(),
                                "body",
                                key.body().code()))
                .get(0);
        Unit unit = province.unit(key.unitCode()).orElseThrow();
        return ElectoralUnitRules.validate(
                new ElectoralUnitCase(
                        key.body(),
                        unit,
                        province.units(),
                        Optional.of(province.seats().get(key)),
                        new SeatLimit(((Number) limit.get("maxSeats")).intValue(), (String) limit.get("article"))),
                units);
    }

    private static AreaSize size(SampleProvince province, AreaKind kind) {
        Map<String, Object> row = LAW.evaluate(
                        "polling-area-size",
                        Map.of("ruleSet", province.ruleSet().code(), "kind", kind.code()))
                .get(0);
        return new AreaSize(
                Optional.ofNullable((Number) row.get("minVoters")).map(Number::intValue),
                Optional.ofNullable((Number) row.get("maxVoters")).map(Number::intValue),
                (Boolean) row.get("exceptionAllowed"),
                (String) row.get("article"));
    }

    private static List<Violation> check(SampleProvince province, ProposedBody body) {
        BodyType type = body.type();
        return BodyRules.validate(
                body,
                new LawCompositions(LAW).of(province.ruleSet(), type),
                new BodyContext(province.id(), province.electionDay(), List.of()),
                (election, unit, member) -> false);
    }
}
