package org.baucu.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.platform.Violation;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

class ElectoralUnitRulesTest {

    private static final Unit PROVINCE = unit("26", Level.PROVINCE, "");
    private static final Unit NORTH = unit("101", Level.DISTRICT, "26");
    private static final Unit SOUTH = unit("102", Level.DISTRICT, "26");
    private static final Unit ISLAND = unit("103", Level.DISTRICT, "26");
    private static final List<Unit> THREE_LEVELS = List.of(
            PROVINCE,
            NORTH,
            SOUTH,
            ISLAND,
            unit("00001", Level.COMMUNE, "101"),
            unit("00002", Level.COMMUNE, "101"),
            unit("00003", Level.COMMUNE, "102"));
    private static final List<Unit> TWO_LEVELS =
            List.of(PROVINCE, unit("00001", Level.COMMUNE, "26"), unit("00002", Level.COMMUNE, "26"));

    @Test
    void a_province_divided_by_districts_and_parts_of_one_is_lawful() {
        assertThat(provincial(7, eu(1, 3, "102", "103"), eu(2, 2, "00001"), eu(3, 2, "00002")))
                .isEmpty();
    }

    @Test
    void a_province_of_two_levels_is_divided_by_communes() {
        ElectoralUnitCase about = new ElectoralUnitCase(
                ElectedBody.PROVINCE_COUNCIL,
                PROVINCE,
                TWO_LEVELS,
                Optional.of(5),
                new SeatLimit(5, "Điều 10 khoản 4"));
        assertThat(ElectoralUnitRules.validate(about, List.of(eu(1, 3, "00001"), eu(2, 2, "00002"))))
                .isEmpty();
        assertCodes(ElectoralUnitRules.validate(about, List.of(eu(1, 5, "00001"))), "TERRITORY-032");
    }

    @Test
    void nothing_proposed_is_refused() {
        assertCodes(provincial(5), "TERRITORY-020");
    }

    @Test
    void seats_are_at_least_one_and_not_more_than_the_table_says() {
        assertThat(provincial(5, eu(1, 5, "101", "102", "103"))).isEmpty();
        List<Violation> tooMany = provincial(6, eu(1, 6, "101", "102", "103"));
        assertCodes(tooMany, "TERRITORY-025");
        assertThat(tooMany.get(0).article()).isEqualTo("Điều 10 khoản 4");
        assertThat(tooMany.get(0).location()).isEqualTo("đơn vị bầu cử số 1");
        assertThat(tooMany.get(0).sentenceVi())
                .isEqualTo("Bầu 6 đại biểu; mỗi đơn vị bầu cử không được bầu quá 5 đại biểu.");
        assertCodes(provincial(0, eu(1, 0, "101", "102", "103")), "TERRITORY-024");
    }

    @Test
    void seats_of_all_units_are_those_of_the_body() {
        assertCodes(provincial(6, eu(1, 5, "101", "102", "103")), "TERRITORY-026");
        ElectoralUnitCase unknown = new ElectoralUnitCase(
                ElectedBody.PROVINCE_COUNCIL,
                PROVINCE,
                THREE_LEVELS,
                Optional.empty(),
                new SeatLimit(5, "Điều 10 khoản 4"));
        assertCodes(ElectoralUnitRules.validate(unknown, List.of(eu(1, 5, "101", "102", "103"))), "TERRITORY-027");
    }

    @Test
    void numbers_run_from_one_without_gaps_and_twice_none() {
        assertCodes(provincial(5, eu(2, 5, "101", "102", "103")), "TERRITORY-022");
        assertCodes(provincial(6, eu(1, 3, "101"), eu(1, 3, "102", "103")), "TERRITORY-022", "TERRITORY-023");
        assertCodes(provincial(6, eu(0, 3, "101"), eu(1, 3, "102", "103")), "TERRITORY-022");
    }

    @Test
    void another_unit_or_body_is_refused() {
        ElectoralUnit elsewhere = new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL, "25", 1, "Toàn tỉnh", 5, 9, Set.of("101", "102", "103"));
        assertCodes(provincial(5, elsewhere), "TERRITORY-021");
        ElectoralUnit other = new ElectoralUnit(
                ElectedBody.NATIONAL_ASSEMBLY, "26", 1, "Toàn tỉnh", 5, 9, Set.of("101", "102", "103"));
        assertCodes(provincial(5, other), "TERRITORY-021");
    }

    @Test
    void every_part_is_in_exactly_one_unit() {
        assertCodes(provincial(6, eu(1, 3, "101"), eu(2, 3, "102")), "TERRITORY-032");
        assertCodes(provincial(6, eu(1, 3, "101", "103"), eu(2, 3, "102", "101")), "TERRITORY-031", "TERRITORY-031");
        assertCodes(provincial(6, eu(1, 3, "101", "103"), eu(2, 3, "102", "00002")), "TERRITORY-031");
        assertCodes(provincial(6, eu(1, 3, "101", "00001", "103"), eu(2, 3, "102")), "TERRITORY-031");
    }

    @Test
    void parts_lie_below_the_unit() {
        assertCodes(provincial(5, eu(1, 5, "101", "102", "103", "999")), "TERRITORY-030");
        assertCodes(
                provincial(5, eu(1, 5, "26")),
                "TERRITORY-030",
                "TERRITORY-032",
                "TERRITORY-032",
                "TERRITORY-032",
                "TERRITORY-032");
        ElectoralUnitCase district = new ElectoralUnitCase(
                ElectedBody.DISTRICT_COUNCIL, NORTH, THREE_LEVELS, Optional.of(4), new SeatLimit(5, "Điều 10"));
        ElectoralUnit foreign =
                new ElectoralUnit(ElectedBody.DISTRICT_COUNCIL, "101", 1, "x", 4, 9, Set.of("00001", "00002", "00003"));
        assertCodes(ElectoralUnitRules.validate(district, List.of(foreign)), "TERRITORY-030");
    }

    @Test
    void units_above_a_commune_name_their_parts() {
        assertCodes(provincial(6, eu(1, 3, "101", "102", "103"), eu(2, 3)), "TERRITORY-033");
    }

    @Test
    void area_and_population_are_given() {
        assertCodes(
                provincial(
                        5,
                        new ElectoralUnit(
                                ElectedBody.PROVINCE_COUNCIL, "26", 1, " ", 5, 0, Set.of("101", "102", "103"))),
                "TERRITORY-029",
                "TERRITORY-028");
        assertCodes(
                provincial(
                        5,
                        new ElectoralUnit(
                                ElectedBody.PROVINCE_COUNCIL, "26", 1, "a\u0000", 5, 1, Set.of("101", "102", "103"))),
                "TERRITORY-004");
    }

    @Test
    void a_commune_may_describe_its_units_without_parts() {
        assertThat(communal(hamlets(1), hamlets(2))).isEmpty();
        assertThat(communal(hamlets(1, "Thôn Đông"), hamlets(2, "Thôn Đoài", "Thôn Trung")))
                .isEmpty();
    }

    @Test
    void a_hamlet_is_the_same_in_either_form_of_unicode() {
        String decomposed = Normalizer.normalize("thôn  đông", Normalizer.Form.NFD);
        List<Violation> violations = communal(hamlets(1, "Thôn Đông"), hamlets(2, decomposed));
        assertCodes(violations, "TERRITORY-031");
        assertThat(violations.get(0).location()).isEqualTo("đơn vị bầu cử số 2");
    }

    private static List<Violation> provincial(int seats, ElectoralUnit... proposed) {
        return ElectoralUnitRules.validate(
                new ElectoralUnitCase(
                        ElectedBody.PROVINCE_COUNCIL,
                        PROVINCE,
                        THREE_LEVELS,
                        Optional.of(seats),
                        new SeatLimit(5, "Điều 10 khoản 4")),
                List.of(proposed));
    }

    private static List<Violation> communal(ElectoralUnit... proposed) {
        return ElectoralUnitRules.validate(
                new ElectoralUnitCase(
                        ElectedBody.COMMUNE_COUNCIL,
                        unit("00001", Level.COMMUNE, "101"),
                        THREE_LEVELS,
                        Optional.of(8),
                        new SeatLimit(5, "Điều 10")),
                List.of(proposed));
    }

    private static ElectoralUnit hamlets(int number, String... parts) {
        return new ElectoralUnit(
                ElectedBody.COMMUNE_COUNCIL, "00001", number, "Khu " + number, 4, 1_000, Set.of(parts));
    }

    private static ElectoralUnit eu(int number, int seats, String... parts) {
        return new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL, "26", number, "Địa bàn " + number, seats, 10_000, Set.of(parts));
    }

    private static Unit unit(String code, Level level, String parent) {
        return new Unit(code, "Đơn vị " + code, level, "xã", Optional.of(parent).filter(p -> !p.isEmpty()), true);
    }

    private static void assertCodes(List<Violation> violations, String... codes) {
        assertThat(violations).extracting(Violation::code).containsExactlyInAnyOrder(codes);
        assertThat(violations)
                .allMatch(v -> !v.sentenceVi().contains("%s") && !v.remedyVi().isEmpty());
        assertThat(violations)
                .filteredOn(v -> !v.code().equals("TERRITORY-004"))
                .allMatch(v -> v.article().startsWith("Điều 10"));
    }
}
