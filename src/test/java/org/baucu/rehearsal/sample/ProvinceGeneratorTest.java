package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

class ProvinceGeneratorTest {

    private static final LocalDate DAY_2021 = LocalDate.of(2021, 5, 23);
    private static final LocalDate DAY_2026 = LocalDate.of(2026, 3, 15);

    private final ProvinceGenerator generator = new ProvinceGenerator(Law.TABLES);

    @Test
    void a_mountain_province_gets_small_areas_with_a_reason() {
        SampleProvince p = generator.generate(threeLevels(8, 13), RuleSet.LAW_85_2015, DAY_2021, 763, 220_000, 1);

        Invariants.hold(p, 763, 220_000);
        assertThat(p.pollingAreas()).anyMatch(a -> a.voters() >= 300).anyMatch(a -> !a.exceptionReason()
                .isEmpty());
        assertThat(p.id()).isEqualTo("minh-hoa-2021");
        assertThat(p.announcedOn()).isEqualTo("2021-01-28");
    }

    @Test
    void the_same_numbers_work_with_two_levels() {
        List<Unit> phuTho = new Samples(Law.TABLES).load("phu-tho-2026", 1).units();

        Invariants.hold(generator.generate(phuTho, RuleSet.LAW_83_2025, DAY_2026, 763, 220_000, 1), 763, 220_000);
    }

    @Test
    void an_average_of_the_most_fills_every_area() {
        SampleProvince p = generator.generate(threeLevels(2, 3), RuleSet.LAW_85_2015, DAY_2021, 60, 240_000, 1);

        Invariants.hold(p, 60, 240_000);
        assertThat(p.pollingAreas()).extracting(PollingArea::voters).containsOnly(4_000);
    }

    @Test
    void one_area_a_commune_is_enough() {
        SampleProvince p = generator.generate(threeLevels(1, 3), RuleSet.LAW_85_2015, DAY_2021, 3, 3_000, 1);

        Invariants.hold(p, 3, 3_000);
        assertThat(p.seats().get(new SeatKey(ElectedBody.COMMUNE_COUNCIL, "00001")))
                .isEqualTo(5);
    }

    @Test
    void the_size_of_a_large_city_works() {
        List<Unit> units = threeLevels(22, 14);
        SampleProvince p = generator.generate(units, RuleSet.LAW_85_2015, DAY_2021, 3_000, 5_400_000, 1);

        Invariants.hold(p, 3_000, 5_400_000);
    }

    @Test
    void the_order_of_the_list_does_not_matter() {
        List<Unit> units = threeLevels(4, 5);
        List<Unit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(generator.generate(shuffled, RuleSet.LAW_85_2015, DAY_2021, 150, 90_000, 3))
                .isEqualTo(generator.generate(units, RuleSet.LAW_85_2015, DAY_2021, 150, 90_000, 3));
    }

    @Test
    void a_figure_of_one_commune_does_not_depend_on_what_was_drawn_for_others() {
        assertThat(new Dice(5, "size", "00001").below(1_000_000))
                .isEqualTo(new Dice(5, "size", "00001").below(1_000_000));
        assertThat(new Dice(5, "size", "00001").below(1_000_000))
                .isNotEqualTo(new Dice(5, "size", "00002").below(1_000_000));
    }

    @Test
    void draws_are_the_same_on_every_machine() {
        Dice dice = new Dice(1, "golden", 42);

        assertThat(List.of(dice.below(1_000_000), dice.below(1_000_000), dice.between(10, 20)))
                .isEqualTo(List.of(382_440, 911_231, 16));
    }

    @Test
    void a_unit_without_a_council_elects_none() {
        List<Unit> units = new ArrayList<>(threeLevels(2, 4));
        units.replaceAll(u -> u.code().equals("00002")
                ? new Unit(u.code(), u.nameVi(), u.level(), u.kind(), u.parentCode(), false)
                : u);

        SampleProvince p = generator.generate(units, RuleSet.LAW_85_2015, DAY_2021, 60, 40_000, 1);

        Invariants.hold(p, 60, 40_000);
        assertThat(p.electoralUnits(ElectedBody.COMMUNE_COUNCIL, "00002")).isEmpty();
        assertThat(p.pollingAreas("00002")).isNotEmpty();
        assertThat(p.bodies())
                .noneMatch(b -> b.unitCode().equals("00002") && !b.type().isTeam());
    }

    @Test
    void a_district_without_communes_goes_with_a_neighbour() {
        List<Unit> units = new ArrayList<>(threeLevels(3, 4));
        units.add(new Unit("009", "Huyện Đảo", Level.DISTRICT, "huyện", Optional.of("99"), true));

        SampleProvince p = generator.generate(units, RuleSet.LAW_85_2015, DAY_2021, 100, 60_000, 1);

        Invariants.hold(p, 100, 60_000);
        assertThat(p.unit("009").orElseThrow().hasCouncil()).isFalse();
        assertThat(p.electoralUnits(ElectedBody.PROVINCE_COUNCIL, "99"))
                .filteredOn(u -> u.parts().contains("009"))
                .hasSize(1);
    }

    @Test
    void too_many_voters_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.generate(threeLevels(2, 3), RuleSet.LAW_85_2015, DAY_2021, 60, 240_001, 1))
                .withMessage(
                        "240001 cử tri không thể chia vào 60 khu vực bỏ phiếu: mỗi khu vực có nhiều nhất 4000 cử tri");
    }

    @Test
    void too_few_areas_or_voters_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.generate(threeLevels(2, 3), RuleSet.LAW_85_2015, DAY_2021, 5, 4_000, 1))
                .withMessage("5 khu vực bỏ phiếu là quá ít: mỗi đơn vị trong 6 đơn vị cấp xã cần ít nhất một khu vực");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.generate(threeLevels(2, 3), RuleSet.LAW_85_2015, DAY_2021, 60, 59, 1))
                .withMessage("59 cử tri là quá ít cho 60 khu vực bỏ phiếu");
    }

    @Test
    void a_list_that_is_no_province_under_the_law_is_refused_with_every_problem() {
        List<Unit> units = new ArrayList<>(threeLevels(1, 1));
        units.add(new Unit("00009", "Xã Lạc", Level.COMMUNE, "xã", Optional.of("777"), true));
        units.add(units.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.generate(units, RuleSet.LAW_85_2015, DAY_2021, 10, 5_000, 1))
                .withMessageContaining("2 đơn vị cấp tỉnh")
                .withMessageContaining("mã 99 có hai lần")
                .withMessageContaining("mã 00009 không có đơn vị cấp huyện ở trên");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.generate(threeLevels(1, 2), RuleSet.LAW_83_2025, DAY_2026, 10, 5_000, 1))
                .withMessageContaining("mã 001: bộ quy định law-83-2025 không có cấp huyện");
    }

    @Property(tries = 120)
    void every_province_that_can_be_lawful_is(
            @ForAll @IntRange(min = 1, max = 12) int districts,
            @ForAll @IntRange(min = 1, max = 15) int communes,
            @ForAll @IntRange(min = 1, max = 25) int areasPerCommune,
            @ForAll @IntRange(min = 1, max = 4_000) int average,
            @ForAll boolean twoLevels,
            @ForAll @IntRange(max = 1_000) int seed) {
        List<Unit> units = twoLevels ? twoLevels(districts * communes) : threeLevels(districts, communes);
        int areas = districts * communes * areasPerCommune - (areasPerCommune > 1 ? districts : 0);
        int voters = areas * average;

        SampleProvince p = generator.generate(
                units,
                twoLevels ? RuleSet.LAW_83_2025 : RuleSet.LAW_85_2015,
                twoLevels ? DAY_2026 : DAY_2021,
                areas,
                voters,
                seed);

        Invariants.hold(p, areas, voters);
        if (average >= 300) {
            assertThat(p.pollingAreas()).allMatch(a -> a.exceptionReason().isEmpty());
        }
        assertThat(p.electoralUnits())
                .allMatch(u -> u.population() >= 1)
                .extracting(ElectoralUnit::unitCode)
                .doesNotContainNull();
    }

    private static List<Unit> threeLevels(int districts, int communesEach) {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit("99", "Tỉnh Minh Họa", Level.PROVINCE, "tỉnh", Optional.empty(), true));
        for (int d = 1; d <= districts; d++) {
            String district = "%03d".formatted(d);
            units.add(new Unit(district, "Huyện Số " + d, Level.DISTRICT, "huyện", Optional.of("99"), true));
            for (int c = 1; c <= communesEach; c++) {
                int n = (d - 1) * communesEach + c;
                String kind = n % 7 == 0 ? "thị trấn" : n % 5 == 0 ? "phường" : "xã";
                units.add(new Unit(
                        "%05d".formatted(n),
                        Names.upper(kind) + " Số " + n,
                        Level.COMMUNE,
                        kind,
                        Optional.of(district),
                        true));
            }
        }
        return units;
    }

    private static List<Unit> twoLevels(int communes) {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit("99", "Thành phố Minh Họa", Level.PROVINCE, "thành phố", Optional.empty(), true));
        for (int n = 1; n <= communes; n++) {
            String kind = n % 9 == 0 ? "đặc khu" : n % 3 == 0 ? "phường" : "xã";
            units.add(new Unit(
                    "%05d".formatted(n), Names.upper(kind) + " Số " + n, Level.COMMUNE, kind, Optional.of("99"), true));
        }
        return units;
    }
}
