package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = new Samples(Law.TABLES);
    private final SampleProvince vinhPhuc = samples.load("vinh-phuc-2021", 1);
    private final SampleProvince phuTho = samples.load("phu-tho-2026", 1);

    @Test
    void vinh_phuc_has_its_published_units_and_dates() {
        assertThat(vinhPhuc.ruleSet()).isEqualTo(RuleSet.LAW_85_2015);
        assertThat(vinhPhuc.electionDay()).isEqualTo("2021-05-23");
        assertThat(vinhPhuc.electionDay().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(vinhPhuc.announcedOn()).isEqualTo("2021-01-28");
        assertThat(vinhPhuc.province().code()).isEqualTo("26");
        assertThat(vinhPhuc.units(Level.DISTRICT)).hasSize(9);
        assertThat(vinhPhuc.units(Level.COMMUNE)).hasSize(136);
    }

    @Test
    void vinh_phuc_keeps_to_the_law_and_its_totals() {
        Invariants.hold(vinhPhuc, 1_103, 841_340);
        assertThat(vinhPhuc.pollingAreas()).allMatch(a -> a.exceptionReason().isEmpty());
    }

    @Test
    void vinh_phuc_sums_to_the_published_figures_of_each_district() {
        for (CSVRecord row : Resources.rows("vinh-phuc-2021/turnout.csv")) {
            String district = row.get("district_code");
            var areas = vinhPhuc.units(Level.COMMUNE).stream()
                    .filter(u -> u.parentCode().orElseThrow().equals(district))
                    .flatMap(u -> vinhPhuc.pollingAreas(u.code()).stream())
                    .toList();
            assertThat(areas.stream().mapToInt(PollingArea::voters).sum())
                    .isEqualTo(Integer.parseInt(row.get("voters_on_list")));
            assertThat(areas).hasSizeGreaterThanOrEqualTo(Integer.parseInt(row.get("polling_areas_at_100pct")));
        }
    }

    @Test
    void vinh_phuc_elects_6_51_301_and_3337_deputies() {
        assertThat(seats(vinhPhuc))
                .isEqualTo(Map.of(
                        ElectedBody.NATIONAL_ASSEMBLY, 6,
                        ElectedBody.PROVINCE_COUNCIL, 51,
                        ElectedBody.DISTRICT_COUNCIL, 301,
                        ElectedBody.COMMUNE_COUNCIL, 3_337));
        assertThat(vinhPhuc.electoralUnits(ElectedBody.NATIONAL_ASSEMBLY, "26"))
                .extracting(ElectoralUnit::seats)
                .containsExactly(3, 3);
        assertThat(vinhPhuc.units(Level.COMMUNE))
                .allSatisfy(u -> assertThat(vinhPhuc.seats().get(new SeatKey(ElectedBody.COMMUNE_COUNCIL, u.code())))
                        .isBetween(20, 30));
    }

    @Test
    void vinh_phuc_keeps_the_seven_published_units_of_the_provincial_council() {
        var published =
                vinhPhuc.electoralUnits(ElectedBody.PROVINCE_COUNCIL, "26").subList(0, 7);

        assertThat(published)
                .extracting(ElectoralUnit::population)
                .containsExactly(121296, 106885, 117658, 101764, 86081, 98336, 112713);
        assertThat(published).extracting(ElectoralUnit::seats).containsExactly(5, 5, 5, 5, 3, 5, 5);
        assertThat(published.get(4).areaVi()).isEqualTo("Toàn huyện Tam Đảo");
        assertThat(published.get(4).parts()).containsExactly("248");
        assertThat(published.get(5).parts()).hasSize(12);
        assertThat(published.get(6).parts()).hasSize(16);
    }

    @Test
    void populations_of_district_units_sum_to_what_was_published() {
        int vinhTuong = vinhPhuc.electoralUnits(ElectedBody.DISTRICT_COUNCIL, "252").stream()
                .mapToInt(ElectoralUnit::population)
                .sum();

        assertThat(vinhTuong).isEqualTo(98_336 + 112_713);
    }

    @Test
    void vinh_phuc_has_areas_of_every_kind() {
        assertThat(vinhPhuc.pollingAreas().stream()
                        .collect(Collectors.groupingBy(PollingArea::kind, Collectors.counting())))
                .isEqualTo(Map.of(
                        AreaKind.ORDINARY,
                        1_093L,
                        AreaKind.ARMED,
                        2L,
                        AreaKind.SHARED,
                        3L,
                        AreaKind.CARE,
                        4L,
                        AreaKind.DETENTION,
                        1L));
    }

    @Test
    void phu_tho_has_two_levels_and_its_published_figures() {
        Invariants.hold(phuTho, 3_217, 3_515_774);
        assertThat(phuTho.ruleSet()).isEqualTo(RuleSet.LAW_83_2025);
        assertThat(phuTho.announcedOn()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(phuTho.units(Level.COMMUNE)).hasSize(148);
        assertThat(phuTho.units(Level.DISTRICT)).isEmpty();
        assertThat(seats(phuTho))
                .isEqualTo(Map.of(
                        ElectedBody.NATIONAL_ASSEMBLY,
                        17,
                        ElectedBody.PROVINCE_COUNCIL,
                        85,
                        ElectedBody.COMMUNE_COUNCIL,
                        3_062));
        assertThat(phuTho.electoralUnits(ElectedBody.NATIONAL_ASSEMBLY, "25")).hasSize(6);
        assertThat(phuTho.electoralUnits(ElectedBody.PROVINCE_COUNCIL, "25")).hasSize(19);
    }

    @Test
    void the_same_seed_gives_the_same_province_and_another_seed_another_one() {
        assertThat(samples.load("vinh-phuc-2021", 1)).isEqualTo(vinhPhuc);
        SampleProvince other = samples.load("vinh-phuc-2021", 2);
        assertThat(other.pollingAreas()).isNotEqualTo(vinhPhuc.pollingAreas());
        Invariants.hold(other, 1_103, 841_340);
    }

    @Test
    void all_text_is_composed() {
        assertThat(vinhPhuc.units())
                .extracting(Unit::nameVi)
                .allMatch(n -> Normalizer.isNormalized(n, Normalizer.Form.NFC));
        assertThat(vinhPhuc.electoralUnits())
                .extracting(ElectoralUnit::areaVi)
                .allMatch(n -> Normalizer.isNormalized(n, Normalizer.Form.NFC));
    }

    @Test
    void an_unknown_sample_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples.load("ha-noi-2021", 1))
                .withMessage("không có dữ liệu mẫu “ha-noi-2021”; các mẫu có sẵn: vinh-phuc-2021, phu-tho-2026");
    }

    private static Map<ElectedBody, Integer> seats(SampleProvince province) {
        return province.seats().entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getKey().body(), Collectors.summingInt(Map.Entry::getValue)));
    }
}
