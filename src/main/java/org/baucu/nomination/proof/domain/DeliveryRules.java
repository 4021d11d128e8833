package org.baucu.nomination.proof.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baucu.platform.NameKey;
import org.baucu.platform.Violation;

/** Whether a commune's report on the delivery of biographies can be: places, households, reasons. */
public final class DeliveryRules {

    private DeliveryRules() {}

    /**
     * What is wrong with a commune's report.
     *
     * @param areas names of the commune's polling areas; if the report names one of them it must name all, else it goes by hamlets
     * @param unprinted names of what is elected whose biographies are not approved for print
     */
    public static List<Violation> check(List<Delivery> deliveries, List<String> areas, List<String> unprinted) {
        List<Violation> found = new ArrayList<>();
        unprinted.forEach(name -> found.add(ProofRule.NOT_PRINTED.broken("", name)));
        if (deliveries.isEmpty()) {
            found.add(ProofRule.NO_PLACES.broken(""));
        }
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < deliveries.size(); row++) {
            Delivery one = deliveries.get(row);
            String at = "hàng " + (row + 1) + ", cột ";
            if (one.place().isBlank()) {
                found.add(ProofRule.PLACE_EMPTY.broken(at + "Nơi phát"));
            } else if (!seen.add(NameKey.of(one.place()))) {
                found.add(ProofRule.PLACE_TWICE.broken(at + "Nơi phát", one.place()));
            }
            if (one.households() < 1 || one.delivered() < 0 || one.delivered() > one.households()) {
                found.add(ProofRule.HOUSEHOLDS.broken(
                        at + "Số hộ đã nhận", one.place(), one.households(), one.delivered()));
            } else if (one.delivered() < one.households() && one.reason().isBlank()) {
                found.add(ProofRule.REASON_MISSING.broken(
                        at + "Lý do chưa phát đủ", one.place(), one.households() - one.delivered()));
            }
        }
        if (areas.stream().anyMatch(area -> seen.contains(NameKey.of(area)))) {
            areas.stream()
                    .filter(area -> !seen.contains(NameKey.of(area)))
                    .forEach(area -> found.add(ProofRule.AREA_MISSING.broken("", area)));
        }
        return List.copyOf(found);
    }
}
