package org.baucu.rehearsal.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.ElectoralUnit;

/**
 * How many stand for a council at each stage: as published where it was, else some 1.7 times the seats after the second conference.
 *
 * @param listedInUnit candidates on the published list by electoral unit: what the law asks, one more where one will be struck
 * @param central of those the ones that a central body puts forward, who pass no local conference
 * @param afterRound2 on the preliminary list
 * @param nominated before it
 * @param women how many of the published list are women at least
 */
record CandidateNumbers(Map<Integer, Integer> listedInUnit, int central, int afterRound2, int nominated, int women) {

    /** Published for Vĩnh Phúc 2021: 12 for the National Assembly and 100 for the provincial council after the second conference. */
    private static final Map<String, Map<ElectedBody, Integer>> PUBLISHED =
            Map.of("vinh-phuc-2021", Map.of(ElectedBody.NATIONAL_ASSEMBLY, 12, ElectedBody.PROVINCE_COUNCIL, 100));

    /** For a province of which nothing was published: the same relation to the seats as in Vĩnh Phúc. */
    private static final Map<ElectedBody, Double> LIKE_PUBLISHED =
            Map.of(ElectedBody.NATIONAL_ASSEMBLY, 12.0 / 6, ElectedBody.PROVINCE_COUNCIL, 100.0 / 51);

    private static final double ELSEWHERE = 1.7;

    /** Central candidates of all for the National Assembly, as its structure of 2026 has them (217 of 500). */
    private static final double CENTRAL = 217.0 / 500;

    private static final double NOT_KEPT_AT_ROUND_2 = 0.06;

    /** A council has so many more women than the law asks, drawn with equal chance, in hundredths. */
    private static final int MOST_WOMEN_BEYOND = 9;

    static CandidateNumbers of(
            SampleProvince province, SeatKey council, LawTables law, boolean oneIsStruck, Dice dice) {
        String ruleSet = province.ruleSet().code();
        String body = council.body().code();
        List<ElectoralUnit> units = province.electoralUnits(council.body(), council.unitCode());
        Map<Integer, Integer> listed = new LinkedHashMap<>();
        units.forEach(unit -> listed.put(unit.number(), needed(law, ruleSet, body, unit.seats())));
        if (oneIsStruck) {
            listed.merge(units.get(0).number(), 1, Integer::sum);
        }
        int all = listed.values().stream().mapToInt(Integer::intValue).sum();
        int seats = units.stream().mapToInt(ElectoralUnit::seats).sum();
        int central = council.body() == ElectedBody.NATIONAL_ASSEMBLY ? (int) Math.round(seats * CENTRAL) : 0;
        int afterRound2 = Math.max(kept(province, council, seats), all - central + 1);
        int nominated = afterRound2 + Math.max(1, (int) Math.round(afterRound2 * NOT_KEPT_AT_ROUND_2));
        int asked = law.evaluate("list-share", Map.of("ruleSet", ruleSet, "electedBody", body)).stream()
                .filter(row -> "women".equals(row.get("group")))
                .mapToInt(row -> LawFigures.number(row.get("percent")))
                .max()
                .orElse(0);
        int percent = asked + dice.below(MOST_WOMEN_BEYOND + 1);
        return new CandidateNumbers(listed, central, afterRound2, nominated, (all * percent + 99) / 100);
    }

    /** On the published list. */
    int listed() {
        return listedInUnit.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Candidates that a unit needs at least: the seats and the surplus of Điều 57 and 58. */
    private static int needed(LawTables law, String ruleSet, String body, int seats) {
        Map<String, Object> row = LawFigures.one(
                "candidate-surplus",
                law.evaluate("candidate-surplus", Map.of("ruleSet", ruleSet, "electedBody", body, "seats", seats)));
        return seats + LawFigures.number(row.get("surplus"));
    }

    private static int kept(SampleProvince province, SeatKey council, int seats) {
        Integer published = PUBLISHED.getOrDefault(province.id(), Map.of()).get(council.body());
        return published != null
                ? published
                : (int) Math.round(seats * LIKE_PUBLISHED.getOrDefault(council.body(), ELSEWHERE));
    }
}
