package org.baucu.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.Violation;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.junit.jupiter.api.Test;

class PollingAreaRulesTest {

    private static final AreaSize BOUNDED = new AreaSize(Optional.of(300), Optional.of(4_000), true, "Điều 11 khoản 2");
    private static final AreaSize FREE = new AreaSize(Optional.empty(), Optional.empty(), false, "Điều 11 khoản 3");
    private static final Map<AreaKind, AreaSize> SIZES = Map.of(
            AreaKind.ORDINARY, BOUNDED,
            AreaKind.SHARED, BOUNDED,
            AreaKind.ARMED, FREE,
            AreaKind.DETENTION, FREE,
            AreaKind.CARE, new AreaSize(Optional.of(50), Optional.empty(), false, "Điều 11 khoản 3"));

    @Test
    void areas_at_both_bounds_are_lawful() {
        assertThat(validate(area(1, AreaKind.ORDINARY, 300, ""), area(2, AreaKind.SHARED, 4_000, "")))
                .isEmpty();
    }

    @Test
    void fewer_voters_need_a_reason() {
        List<Violation> violations = validate(area(1, AreaKind.ORDINARY, 299, " "));
        assertCodes(violations, "TERRITORY-044");
        assertThat(violations.get(0).article()).isEqualTo("Điều 11 khoản 2");
        assertThat(violations.get(0).location()).isEqualTo("khu vực bỏ phiếu số 1");
        assertThat(validate(area(1, AreaKind.ORDINARY, 299, "Miền núi, dân cư không tập trung")))
                .isEmpty();
    }

    @Test
    void more_voters_are_refused_whatever_the_reason() {
        assertCodes(validate(area(1, AreaKind.ORDINARY, 4_001, "Đông dân")), "TERRITORY-046");
    }

    @Test
    void a_hospital_has_fifty_voters_and_no_exception() {
        assertThat(validate(area(1, AreaKind.CARE, 50, ""))).isEmpty();
        assertCodes(validate(area(1, AreaKind.CARE, 49, "Bệnh viện nhỏ")), "TERRITORY-045");
    }

    @Test
    void an_armed_units_own_area_and_a_detention_area_have_no_bounds() {
        assertThat(validate(area(1, AreaKind.ARMED, 12, ""), area(2, AreaKind.DETENTION, 5_000, "")))
                .isEmpty();
    }

    @Test
    void another_units_code_is_refused() {
        assertCodes(validate(new PollingArea("08708", 1, "Nhà văn hóa", AreaKind.ORDINARY, 900, "")), "TERRITORY-041");
    }

    @Test
    void numbers_run_from_one_and_names_are_given() {
        assertCodes(
                validate(area(1, AreaKind.ORDINARY, 900, ""), area(3, AreaKind.ORDINARY, 900, "")), "TERRITORY-022");
        assertCodes(
                validate(area(1, AreaKind.ORDINARY, 900, ""), area(1, AreaKind.ORDINARY, 900, "")),
                "TERRITORY-022",
                "TERRITORY-023");
        assertCodes(validate(new PollingArea("08707", 1, " ", AreaKind.ORDINARY, 900, "")), "TERRITORY-042");
        assertCodes(validate(area(1, AreaKind.ORDINARY, 0, "")), "TERRITORY-043");
        assertCodes(validate(), "TERRITORY-040");
    }

    @Test
    void text_that_cannot_be_printed_is_refused() {
        assertCodes(
                validate(new PollingArea("08707", 1, "Nhà\nvăn hóa", AreaKind.ORDINARY, 900, "\u0007")),
                "TERRITORY-004",
                "TERRITORY-004");
        assertCodes(
                validate(new PollingArea("08707", 1, "a".repeat(301), AreaKind.ORDINARY, 900, "")), "TERRITORY-005");
    }

    static List<Violation> validate(PollingArea... areas) {
        return PollingAreaRules.validate("08707", SIZES, List.of(areas));
    }

    static PollingArea area(int number, AreaKind kind, int voters, String reason) {
        return new PollingArea("08707", number, "Nhà văn hóa thôn " + number, kind, voters, reason);
    }

    private static void assertCodes(List<Violation> violations, String... codes) {
        assertThat(violations).extracting(Violation::code).containsExactlyInAnyOrder(codes);
        assertThat(violations).allMatch(v -> !v.sentenceVi().contains("%s"));
    }
}
