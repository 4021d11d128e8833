package org.baucu.platform.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.SourceBody;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.work.Groups;
import org.baucu.territory.AreaKind;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawTablesTest {

    private static final Set<String> CERTAINTIES =
            Set.of("verified-by-text", "inferred", "from-knowledge", "press-only");
    private static final LawTables TABLES = new StandaloneLawTables();

    static Stream<String> decisions() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("processes/law"))) {
            return files.map(f -> f.getFileName().toString().replace(".dmn", "")).sorted().toList().stream();
        }
    }

    @Test
    void the_eight_tables_are_there() throws Exception {
        assertThat(decisions())
                .contains(
                        "body-composition",
                        "decision-majority",
                        "document-receivers",
                        "phase-plan",
                        "polling-area-size",
                        "required-agreement",
                        "seats-per-unit",
                        "statutory-deadline");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_table_is_valid_and_keeps_its_history(String id) throws Exception {
        Decision decision = decision(id);

        assertThat(decision.getName()).isNotBlank();
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        DecisionTable table = (DecisionTable) decision.getExpression();
        assertThat(table.getHitPolicy()).isIn(HitPolicy.COLLECT, HitPolicy.UNIQUE);
        assertThat(table.getInputs())
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(table.getOutputs())
                .allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_row_has_article_and_certainty_and_stands_once(String id) throws Exception {
        DecisionTable table = (DecisionTable) decision(id).getExpression();
        List<String> names = table.getOutputs().stream().map(o -> o.getName()).toList();

        assertThat(table.getRules()).isNotEmpty();
        assertThat(table.getRules()).allSatisfy(rule -> {
            assertThat(output(rule, names.indexOf("article")))
                    .isNotBlank()
                    .isNotEqualTo("null")
                    .isNotEqualTo("\"\"");
            assertThat(output(rule, names.indexOf("certainty")).replace("\"", ""))
                    .isIn(CERTAINTIES);
        });
        assertThat(table.getRules().stream().map(LawTablesTest::whole)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "law-85-2015, commission-province, 21, 31, 2, false",
        "law-85-2015, commission-district, 11, 15, 2, false",
        "law-85-2015, commission-commune,   9, 11, 2, false",
        "law-85-2015, board-na,             9, 15, 2, false",
        "law-85-2015, board-province,      11, 13, 2, false",
        "law-85-2015, board-district,       9, 11, 2, false",
        "law-85-2015, board-commune,        7,  9, 2, false",
        "law-85-2015, team,                11, 21, 0, true",
        "law-85-2015, team-shared,         11, 21, 0, true",
        "law-85-2015, team-armed,           5,  9, 0, true",
        "law-83-2025, commission-province, 23, 37, 2, true",
        "law-83-2025, commission-commune,   9, 17, 2, true",
        "law-83-2025, board-na,             9, 17, 2, true",
        "law-83-2025, board-province,      11, 15, 2, true",
        "law-83-2025, board-commune,        9, 15, 2, true",
        "law-83-2025, team,                11, 21, 0, true",
        "law-83-2025, team-shared,         11, 21, 0, true",
        "law-83-2025, team-armed,           5,  9, 0, true"
    })
    void sizes_of_bodies(String ruleSet, String bodyType, int min, int max, int deputies, boolean secretary) {
        Map<String, Object> row = one("body-composition", Map.of("ruleSet", ruleSet, "bodyType", bodyType));

        assertThat(row).containsEntry("minMembers", min).containsEntry("maxMembers", max);
        assertThat(row).containsEntry("minDeputies", deputies).containsEntry("secretary", secretary);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_body_of_the_levels_is_sized_and_its_sources_are_known(RuleSet ruleSet) {
        for (BodyType type : BodyType.values()) {
            List<Map<String, Object>> rows =
                    TABLES.evaluate("body-composition", Map.of("ruleSet", ruleSet.code(), "bodyType", type.code()));
            assertThat(rows).hasSize(district(type) && ruleSet == RuleSet.LAW_83_2025 ? 0 : 1);
            rows.forEach(row -> {
                assertThat((Integer) row.get("minMembers")).isLessThanOrEqualTo((Integer) row.get("maxMembers"));
                assertThat(codes(row.get("requiredSources"))).isNotEmpty().allMatch(code -> SourceBody.of(code)
                        .isPresent());
                assertThat(codes(row.get("onlySources")))
                        .allMatch(code -> SourceBody.of(code).isPresent());
            });
        }
    }

    @Test
    void the_delegation_of_deputies_sits_on_the_provincial_commission_since_2025_only() {
        assertThat(codes(composition(RuleSet.LAW_83_2025, BodyType.COMMISSION_PROVINCE)
                        .get("requiredSources")))
                .contains("dbqh");
        assertThat(codes(composition(RuleSet.LAW_85_2015, BodyType.COMMISSION_PROVINCE)
                        .get("requiredSources")))
                .doesNotContain("dbqh");
    }

    @Test
    void an_armed_units_own_team_is_of_commander_and_soldiers_only() {
        assertThat(composition(RuleSet.LAW_85_2015, BodyType.TEAM_ARMED))
                .containsEntry("onlySources", "commander;soldiers");
        assertThat(composition(RuleSet.LAW_85_2015, BodyType.TEAM)).containsEntry("onlySources", "");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void council_and_front_agree_to_every_body_and_the_commander_to_a_shared_team(RuleSet ruleSet) {
        for (BodyType type : BodyType.values()) {
            String process = type.isCommission()
                    ? "establish-commission"
                    : type.isBoard() ? "establish-boards" : "establish-polling-teams";
            List<String> expected = type == BodyType.TEAM_ARMED || district(type) && ruleSet == RuleSet.LAW_83_2025
                    ? List.of()
                    : type == BodyType.TEAM_SHARED ? List.of("hdnd", "mttq", "qs") : List.of("hdnd", "mttq");
            assertThat(agreeing(ruleSet, process, type.code())).as(type.code()).isEqualTo(expected);
            assertThat(agreeing(ruleSet, "change-body-member", type.code()))
                    .as("change in " + type.code())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void nobody_agrees_to_electoral_units_and_polling_areas(RuleSet ruleSet) {
        assertThat(agreeing(ruleSet, "fix-electoral-units", ElectedBody.PROVINCE_COUNCIL.code()))
                .isEmpty();
        assertThat(agreeing(ruleSet, "fix-polling-areas", "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void sizes_of_polling_areas(RuleSet ruleSet) {
        assertThat(area(ruleSet, AreaKind.ORDINARY))
                .containsEntry("minVoters", 300)
                .containsEntry("maxVoters", 4000);
        assertThat(area(ruleSet, AreaKind.ORDINARY)).containsEntry("exceptionAllowed", true);
        assertThat(area(ruleSet, AreaKind.SHARED))
                .containsEntry("minVoters", 300)
                .containsEntry("maxVoters", 4000);
        assertThat(area(ruleSet, AreaKind.CARE)).containsEntry("minVoters", 50).containsEntry("maxVoters", null);
        assertThat(area(ruleSet, AreaKind.ARMED))
                .containsEntry("minVoters", null)
                .containsEntry("maxVoters", null);
        assertThat(area(ruleSet, AreaKind.DETENTION))
                .containsEntry("minVoters", null)
                .containsEntry("maxVoters", null);
    }

    @Test
    void seats_of_an_electoral_unit() {
        assertThat(one("seats-per-unit", Map.of("ruleSet", "law-85-2015", "body", "NA")))
                .containsEntry("maxSeats", 3);
        assertThat(one("seats-per-unit", Map.of("ruleSet", "law-85-2015", "body", "PC-district")))
                .containsEntry("maxSeats", 5);
        assertThat(one("seats-per-unit", Map.of("ruleSet", "law-83-2025", "body", "PC-commune")))
                .containsEntry("maxSeats", 5);
        assertThat(TABLES.evaluate("seats-per-unit", Map.of("ruleSet", "law-83-2025", "body", "PC-district")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void two_thirds_present_and_more_than_half_of_all_in_favour(RuleSet ruleSet) {
        assertThat(one("decision-majority", Map.of("ruleSet", ruleSet.code())))
                .containsEntry("presentNumerator", 2)
                .containsEntry("presentDenominator", 3)
                .containsEntry("favourNumerator", 1)
                .containsEntry("favourDenominator", 2);
    }

    @Test
    void the_list_of_a_commune_commission_goes_to_the_level_above() {
        for (RuleSet ruleSet : RuleSet.values()) {
            assertThat(receivers(ruleSet, "establish-commission", "commission-commune"))
                    .allSatisfy(row -> assertThat(row).containsEntry("level", "above"))
                    .extracting(row -> row.get("group"))
                    .containsExactly(Groups.UBBC, Groups.HDND, Groups.UBND, Groups.MTTQ);
        }
    }

    @Test
    void the_list_of_a_provincial_commission_goes_to_four_bodies_outside() {
        assertThat(receivers(RuleSet.LAW_83_2025, "establish-commission", "commission-province"))
                .hasSize(4)
                .allSatisfy(row ->
                        assertThat(row).containsEntry("level", "external").containsEntry("group", ""));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void nobody_receives_the_same_document_twice(RuleSet ruleSet) {
        for (String process :
                List.of("establish-commission", "establish-boards", "establish-polling-teams", "change-body-member")) {
            for (BodyType type : BodyType.values()) {
                assertThat(receivers(ruleSet, process, type.code()))
                        .extracting(row -> row.get("receiverVi"))
                        .doesNotHaveDuplicates();
            }
        }
        for (BodyType type : BodyType.values()) {
            assertThat(receivers(ruleSet, "change-body-member", type.code()).isEmpty())
                    .as(type.code())
                    .isEqualTo(district(type) && ruleSet == RuleSet.LAW_83_2025);
        }
    }

    /** Each sending step of the nomination has somebody to send to, whatever is elected. */
    @ParameterizedTest
    @CsvSource({
        "candidate-dossier, true, true",
        "return-dossier, true, true",
        "voter-confidence-meeting, true, true",
        "verify-raised-matter, true, true",
        "propose-official-list, true, false",
        "official-candidate-list, true, true",
        "propose-removal, true, false",
        "remove-candidate, true, true",
        "campaign, true, true",
        "candidate-biographies, true, true",
        "petition, true, true",
        "consultation-round, true, true",
        "allocate-structure, false, true"
    })
    void the_documents_of_the_nomination_have_receivers(String document, boolean assembly, boolean councils) {
        for (RuleSet ruleSet : RuleSet.values()) {
            for (ElectedBody body : ElectedBody.values()) {
                boolean elected = ruleSet.levels().contains(body.level());
                boolean sent = elected && (body == ElectedBody.NATIONAL_ASSEMBLY ? assembly : councils);
                List<Map<String, Object>> rows = receivers(ruleSet, document, body.code());
                assertThat(rows.isEmpty())
                        .as(document + ", " + body.code() + ", " + ruleSet.code())
                        .isEqualTo(!sent);
                assertThat(rows).extracting(row -> row.get("receiverVi")).doesNotHaveDuplicates();
                assertThat(rows).allSatisfy(row -> assertThat(row.get("level")).isIn("own", "above", "external"));
            }
        }
    }

    @Test
    void a_communes_voter_meetings_are_reported_to_the_front_of_the_council_they_are_about() {
        assertThat(receivers(RuleSet.LAW_85_2015, "voter-confidence-meeting", "PC-commune"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("level", "own").containsEntry("group", Groups.MTTQ));
        assertThat(receivers(RuleSet.LAW_85_2015, "voter-confidence-meeting", "PC-district"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("level", "above"));
        assertThat(receivers(RuleSet.LAW_83_2025, "voter-confidence-meeting", "NA"))
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("receiverVi")).contains("cấp tỉnh"));
    }

    @Test
    void polling_areas_go_to_the_district_in_2021_and_to_the_province_in_2026() {
        assertThat(receivers(RuleSet.LAW_85_2015, "fix-polling-areas", ""))
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("receiverVi")).contains("cấp huyện"));
        assertThat(receivers(RuleSet.LAW_83_2025, "fix-polling-areas", ""))
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("receiverVi")).contains("cấp tỉnh"));
    }

    @Test
    void what_was_not_read_before_the_amendment_is_not_called_verified() {
        assertThat(composition(RuleSet.LAW_85_2015, BodyType.COMMISSION_PROVINCE))
                .containsEntry("certainty", "from-knowledge");
        assertThat(composition(RuleSet.LAW_85_2015, BodyType.BOARD_COMMUNE)).containsEntry("certainty", "press-only");
        assertThat(composition(RuleSet.LAW_83_2025, BodyType.BOARD_COMMUNE))
                .containsEntry("certainty", "verified-by-text");
    }

    @Test
    void refuses_an_unknown_decision() {
        assertThatIllegalArgumentException().isThrownBy(() -> TABLES.evaluate("no-such-table", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> TABLES.evaluate("../law/seats-per-unit", Map.of()));
    }

    @Test
    void an_unknown_rule_set_and_a_missing_input_match_nothing() {
        assertThat(TABLES.evaluate("seats-per-unit", Map.of("ruleSet", "law-1992", "body", "NA")))
                .isEmpty();
        assertThat(TABLES.evaluate("seats-per-unit", Map.of("ruleSet", "law-85-2015")))
                .isEmpty();
        Map<String, Object> withNull = new HashMap<>(Map.of("ruleSet", "law-85-2015"));
        withNull.put("body", null);
        assertThat(TABLES.evaluate("seats-per-unit", withNull)).isEmpty();
    }

    @Test
    void answers_are_kept_and_cannot_be_changed() {
        Map<String, Object> inputs = Map.of("ruleSet", "law-85-2015");

        List<Map<String, Object>> first = TABLES.evaluate("statutory-deadline", inputs);

        assertThat(TABLES.evaluate("statutory-deadline", new HashMap<>(inputs))).isSameAs(first);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> first.get(0).put("offsetDays", 1)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void many_threads_get_the_same_answers() throws Exception {
        LawTables fresh = new StandaloneLawTables();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Map<String, Object>>>> questions = IntStream.range(0, 200)
                    .<Callable<List<Map<String, Object>>>>mapToObj(i -> () -> fresh.evaluate(
                            "body-composition",
                            Map.of(
                                    "ruleSet",
                                    "law-85-2015",
                                    "bodyType",
                                    BodyType.values()[i % BodyType.values().length].code())))
                    .toList();
            List<Future<List<Map<String, Object>>>> answers = pool.invokeAll(questions);
            for (int i = 0; i < answers.size(); i++) {
                BodyType type = BodyType.values()[i % BodyType.values().length];
                assertThat(answers.get(i).get()).containsExactly(composition(RuleSet.LAW_85_2015, type));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean district(BodyType type) {
        return type == BodyType.COMMISSION_DISTRICT || type == BodyType.BOARD_DISTRICT;
    }

    private static List<String> codes(Object list) {
        return Stream.of(((String) list).split("[;|]"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static List<String> agreeing(RuleSet ruleSet, String process, String bodyType) {
        return TABLES
                .evaluate(
                        "required-agreement",
                        Map.of("ruleSet", ruleSet.code(), "process", process, "bodyType", bodyType))
                .stream()
                .map(row -> (String) row.get("body"))
                .toList();
    }

    private static List<Map<String, Object>> receivers(RuleSet ruleSet, String process, String bodyType) {
        return TABLES.evaluate(
                "document-receivers", Map.of("ruleSet", ruleSet.code(), "process", process, "bodyType", bodyType));
    }

    private static Map<String, Object> composition(RuleSet ruleSet, BodyType type) {
        return one("body-composition", Map.of("ruleSet", ruleSet.code(), "bodyType", type.code()));
    }

    private static Map<String, Object> area(RuleSet ruleSet, AreaKind kind) {
        return one("polling-area-size", Map.of("ruleSet", ruleSet.code(), "kind", kind.code()));
    }

    private static Map<String, Object> one(String decision, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = TABLES.evaluate(decision, inputs);
        assertThat(rows).as(decision + inputs).hasSize(1);
        return rows.get(0);
    }

    private static Decision decision(String id) throws Exception {
        try (InputStream model = LawTablesTest.class.getResourceAsStream("/processes/law/" + id + ".dmn")) {
            assertThat(model).as(id).isNotNull();
            DmnModelInstance read = Dmn.readModelFromStream(model);
            Dmn.validateModel(read);
            return read.getModelElementById(id);
        }
    }

    private static String output(Rule rule, int column) {
        return rule.getOutputEntries().stream()
                .toList()
                .get(column)
                .getTextContent()
                .strip();
    }

    private static String whole(Rule rule) {
        return Stream.concat(rule.getInputEntries().stream(), rule.getOutputEntries().stream())
                .map(entry -> entry.getTextContent().strip())
                .toList()
                .toString();
    }
}
