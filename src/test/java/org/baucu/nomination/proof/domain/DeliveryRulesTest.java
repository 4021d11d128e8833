package org.baucu.nomination.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;

class DeliveryRulesTest {

    private static final List<String> AREAS = List.of("Khu vực bỏ phiếu số 1", "Khu vực bỏ phiếu số 2");

    @Test
    void every_area_reached_is_enough() {
        assertThat(codes(List.of(all("Khu vực bỏ phiếu số 1"), all("Khu vực bỏ phiếu số 2"))))
                .isEmpty();
    }

    @Test
    void a_report_by_hamlets_need_not_name_the_areas() {
        assertThat(codes(List.of(all("Thôn Đoài"), all("Thôn Đông")))).isEmpty();
    }

    @Test
    void a_report_by_areas_names_them_all() {
        assertThat(codes(List.of(all("Khu vực bỏ phiếu số 1")))).containsExactly("PROOF-025");
    }

    @Test
    void households_left_out_need_a_reason() {
        assertThat(codes(List.of(new Delivery("Thôn Đoài", 100, 97, "")))).containsExactly("PROOF-021");
        assertThat(codes(List.of(new Delivery("Thôn Đoài", 100, 97, "Ba hộ đi vắng, đã gửi họ hàng."))))
                .isEmpty();
    }

    @Test
    void more_reached_than_there_are_and_places_without_households_cannot_be() {
        assertThat(codes(List.of(new Delivery("Thôn Đoài", 100, 101, ""), new Delivery("Thôn Đông", 0, 0, ""))))
                .containsExactly("PROOF-020", "PROOF-020");
    }

    @Test
    void a_place_stands_once_in_any_spelling() {
        assertThat(codes(List.of(all("Thôn Đoài"), all("thôn  đoài")))).containsExactly("PROOF-022");
    }

    @Test
    void biographies_that_were_not_approved_cannot_have_been_delivered() {
        assertThat(DeliveryRules.check(List.of(all("Thôn Đoài")), AREAS, List.of("đại biểu Quốc hội")))
                .extracting(Violation::code)
                .containsExactly("PROOF-026");
    }

    private static Delivery all(String place) {
        return new Delivery(place, 100, 100, "");
    }

    private static List<String> codes(List<Delivery> deliveries) {
        return DeliveryRules.check(deliveries, AREAS, List.of()).stream()
                .map(Violation::code)
                .toList();
    }
}
