package org.baucu.phases.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.election.RuleSet;

/** How the laws to choose from are called. */
final class LawNames {

    private LawNames() {}

    static String of(RuleSet ruleSet) {
        return switch (ruleSet) {
            case LAW_85_2015 -> "Luật số 85/2015/QH13 – ba cấp: tỉnh, huyện, xã (bầu cử năm 2016, 2021)";
            case LAW_83_2025 ->
                "Luật số 85/2015/QH13, sửa đổi bởi Luật số 83/2025/QH15 – hai cấp: tỉnh, xã (từ năm 2026)";
        };
    }

    /** All of them by code, the newest first. */
    static Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(RuleSet.values())
                .sorted((a, b) -> b.inForceFrom().compareTo(a.inForceFrom()))
                .forEach(r -> names.put(r.code(), of(r)));
        return names;
    }
}
