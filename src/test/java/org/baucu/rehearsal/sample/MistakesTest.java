package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.junit.jupiter.api.Test;

class MistakesTest {

    private static final LawTables LAW = Law.TABLES;
    private static final SampleProvince PROVINCE = new Samples(LAW).load("vinh-phuc-2021", 1);

    private final PeopleGenerator people = new PeopleGenerator(LAW, PROVINCE, 1);
    private final Mistakes mistakes = new Mistakes(LAW, RuleSet.LAW_85_2015, people);

    @Test
    void every_mistake_breaks_exactly_its_rule_for_every_body() {
        Map<BodyType, BodyRef> oneOfEach =
                PROVINCE.bodies().stream().collect(Collectors.toMap(BodyRef::type, r -> r, (a, b) -> a));
        assertThat(oneOfEach).hasSize(BodyType.values().length);
        for (BodyRef ref : oneOfEach.values()) {
            ProposedBody right = people.body(ref);
            assertThat(broken(right)).isEmpty();
            for (BodyMistake mistake : BodyMistake.values()) {
                boolean noneRequired = mistake == BodyMistake.NO_SECRETARY
                        && !people.composition(ref.type()).secretary();
                assertThat(mistakes.of(right, mistake)
                                .map(MistakesTest.this::broken)
                                .orElse(List.of()))
                        .as("%s in %s", mistake, ref)
                        .isEqualTo(noneRequired ? List.of() : List.of(mistake));
            }
        }
    }

    @Test
    void the_mistakes_possible_are_those_that_break_something() {
        assertThat(mistakes.possible(people.body(new BodyRef(BodyType.TEAM, "08731", 1))))
                .containsExactly(BodyMistake.values());
        assertThat(mistakes.possible(people.body(new BodyRef(BodyType.COMMISSION_COMMUNE, "08731", 0))))
                .hasSize(BodyMistake.values().length - 1)
                .doesNotContain(BodyMistake.NO_SECRETARY);
    }

    @Test
    void the_person_who_stands_twice_is_spelt_in_another_form() {
        ProposedBody twice = mistakes.of(people.body(new BodyRef(BodyType.TEAM, "08731", 1)), BodyMistake.PERSON_TWICE)
                .orElseThrow();

        assertThat(twice.members()).extracting(Member::fullName).doesNotHaveDuplicates();
        assertThat(twice.members()).anyMatch(m -> !Normalizer.isNormalized(m.fullName(), Normalizer.Form.NFC));
    }

    @Test
    void an_area_is_too_large_or_too_small_without_a_reason() {
        List<PollingArea> areas = PROVINCE.pollingAreas("08731");

        assertThat(mistakes.of(areas, AreaMistake.TOO_LARGE).orElseThrow())
                .hasSameSizeAs(areas)
                .filteredOn(a -> !areas.contains(a))
                .singleElement()
                .satisfies(a -> assertThat(a.voters()).isEqualTo(4_100));
        assertThat(mistakes.of(areas, AreaMistake.TOO_SMALL_WITHOUT_REASON).orElseThrow())
                .hasSameSizeAs(areas)
                .filteredOn(a -> !areas.contains(a))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.voters()).isEqualTo(250);
                    assertThat(a.exceptionReason()).isEmpty();
                });
        assertThat(mistakes.of(List.of(), AreaMistake.TOO_LARGE)).isEmpty();
    }

    @Test
    void a_unit_has_one_seat_too_many_or_the_sum_is_off_by_one() {
        for (ElectedBody body : ElectedBody.values()) {
            String unit = PROVINCE.units(body.level()).get(0).code();
            List<ElectoralUnit> units = PROVINCE.electoralUnits(body, unit);
            int seats = PROVINCE.seats().get(new SeatKey(body, unit));
            int most = body == ElectedBody.NATIONAL_ASSEMBLY ? 3 : 5;

            assertThat(mistakes.of(units, ElectoralUnitMistake.TOO_MANY_SEATS).orElseThrow())
                    .extracting(ElectoralUnit::seats)
                    .contains(most + 1);
            List<ElectoralUnit> off =
                    mistakes.of(units, ElectoralUnitMistake.SUM_OFF_BY_ONE).orElseThrow();
            assertThat(Math.abs(off.stream().mapToInt(ElectoralUnit::seats).sum() - seats))
                    .isEqualTo(1);
            assertThat(off).allMatch(u -> u.seats() >= 1 && u.seats() <= most);
        }
        assertThat(mistakes.of(List.<ElectoralUnit>of(), ElectoralUnitMistake.SUM_OFF_BY_ONE))
                .isEmpty();
    }

    /** The rules a body breaks, found the simple way. */
    private List<BodyMistake> broken(ProposedBody body) {
        Composition rule = people.composition(body.type());
        List<Member> members = body.members();
        long heads = members.stream().filter(m -> m.role() == MemberRole.HEAD).count();
        long people = members.stream()
                .map(m -> Normalizer.normalize(m.fullName(), Normalizer.Form.NFC))
                .distinct()
                .count();
        boolean secretary = members.stream().anyMatch(m -> m.role() == MemberRole.SECRETARY);
        return Stream.of(BodyMistake.values())
                .filter(mistake -> switch (mistake) {
                    case NO_HEAD -> heads == 0;
                    case TWO_HEADS -> heads > 1;
                    case PERSON_TWICE -> people < members.size();
                    case TOO_FEW -> members.size() < rule.least();
                    case TOO_MANY -> members.size() > rule.most();
                    case SOURCE_MISSING -> !rule.represented(members);
                    case NO_SECRETARY -> rule.secretary() && !secretary;
                })
                .toList();
    }
}
