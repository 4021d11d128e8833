package org.baucu.rehearsal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baucu.platform.law.LawTables;

/** The few rows of the law tables that the generator asks for. */
final class TestLaw implements LawTables {

    private static final String OF_COUNCILS = "state|hdnd|ubnd;political;socio-political|mttq;social";
    private static final String OF_TEAMS = OF_COUNCILS + ";voters";

    private static final List<Map<String, Object>> BODIES = List.of(
            body("law-85-2015", "commission-province", 21, 31, 2, false, "hdnd;ubnd;mttq", ""),
            body("law-85-2015", "commission-district", 11, 15, 2, false, "hdnd;ubnd;mttq", ""),
            body("law-85-2015", "commission-commune", 9, 11, 2, false, "hdnd;ubnd;mttq", ""),
            body("law-85-2015", "board-na", 9, 15, 2, false, "hdnd;ubnd;mttq", ""),
            body("law-85-2015", "board-province", 11, 13, 2, false, OF_COUNCILS, ""),
            body("law-85-2015", "board-district", 9, 11, 2, false, OF_COUNCILS, ""),
            body("law-85-2015", "board-commune", 7, 9, 2, false, OF_COUNCILS, ""),
            body("law-85-2015", "team", 11, 21, 0, true, OF_TEAMS, ""),
            body("law-85-2015", "team-shared", 11, 21, 0, true, OF_TEAMS + ";commander;soldiers", ""),
            body("law-85-2015", "team-armed", 5, 9, 0, true, "commander;soldiers", "commander;soldiers"),
            body("law-83-2025", "commission-province", 23, 37, 2, true, "dbqh;hdnd;ubnd;mttq", ""),
            body("law-83-2025", "commission-commune", 9, 17, 2, true, "hdnd;ubnd;mttq", ""),
            body("law-83-2025", "board-na", 9, 17, 2, true, "hdnd;ubnd;mttq", ""),
            body("law-83-2025", "board-province", 11, 15, 2, true, OF_COUNCILS, ""),
            body("law-83-2025", "board-commune", 9, 15, 2, true, OF_TEAMS, ""),
            body("law-83-2025", "team", 11, 21, 0, true, OF_TEAMS, ""),
            body("law-83-2025", "team-shared", 11, 21, 0, true, OF_TEAMS + ";commander;soldiers", ""),
            body("law-83-2025", "team-armed", 5, 9, 0, true, "commander;soldiers", "commander;soldiers"));

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        Stream<Map<String, Object>> rows = switch (decision) {
            case "body-composition" -> BODIES.stream();
            case "polling-area-size" -> Stream.of("law-85-2015", "law-83-2025").flatMap(TestLaw::sizes);
            case "seats-per-unit" -> Stream.of("law-85-2015", "law-83-2025").flatMap(TestLaw::seats);
            case "statutory-deadline" -> Stream.of("law-85-2015", "law-83-2025")
                    .flatMap(r -> Stream.of(row("ruleSet", r, "code", "election-day", "offsetDays", 0),
                            row("ruleSet", r, "code", "election-day-announced", "offsetDays", -115)));
            default -> throw new IllegalArgumentException("no decision " + decision);
        };
        return rows.filter(r -> inputs.entrySet().stream().allMatch(i -> i.getValue().equals(r.get(i.getKey())))).toList();
    }

    private static Stream<Map<String, Object>> sizes(String ruleSet) {
        return Stream.of(
                row("ruleSet", ruleSet, "kind", "ordinary", "minVoters", 300, "maxVoters", 4000),
                row("ruleSet", ruleSet, "kind", "shared", "minVoters", 300, "maxVoters", 4000),
                row("ruleSet", ruleSet, "kind", "armed", "minVoters", null, "maxVoters", null),
                row("ruleSet", ruleSet, "kind", "care", "minVoters", 50, "maxVoters", null),
                row("ruleSet", ruleSet, "kind", "detention", "minVoters", null, "maxVoters", null));
    }

    private static Stream<Map<String, Object>> seats(String ruleSet) {
        return Stream.of(
                row("ruleSet", ruleSet, "body", "NA", "maxSeats", 3),
                row("ruleSet", ruleSet, "body", "PC-province", "maxSeats", 5),
                row("ruleSet", ruleSet, "body", "PC-district", "maxSeats", 5),
                row("ruleSet", ruleSet, "body", "PC-commune", "maxSeats", 5));
    }

    private static Map<String, Object> body(
            String ruleSet, String type, int least, int most, int deputies, boolean secretary, String required, String only) {
        return row("ruleSet", ruleSet, "bodyType", type, "minMembers", least, "maxMembers", most, "minDeputies", deputies,
                "secretary", secretary, "requiredSources", required, "onlySources", only);
    }

    private static Map<String, Object> row(Object... cells) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }
}
