package org.baucu.conventions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The conventions for a decision table: every row says where it comes from and how sure it is. */
final class DmnConventions {

    /** What the engine turns into another type; others it leaves as they come, with a warning at every evaluation. */
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "date");

    private final List<String> broken = new ArrayList<>();

    static List<String> check(String fileId, String xml) {
        var conventions = new DmnConventions();
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            conventions.decision(fileId, decision);
        }
        model.getModelElementsByType(DecisionTable.class).forEach(conventions::table);
        conventions.require(Normalizer.isNormalized(xml, Normalizer.Form.NFC), fileId, "text is not in NFC");
        return List.copyOf(conventions.broken);
    }

    private void decision(String fileId, Decision decision) {
        require(decision.getId().equals(fileId), decision.getId(), "decision id is not the file's name");
        require(decision.getId().matches("[a-z]+(-[a-z]+)*"), decision.getId(), "decision id is not kebab-case");
        require(BpmnConventions.hasText(decision.getName()), decision.getId(), "decision has no name");
        require(
                BpmnConventions.hasText(decision.getCamundaHistoryTimeToLiveString()),
                decision.getId(),
                "no history time to live");
    }

    private void table(DecisionTable table) {
        table.getInputs()
                .forEach(input -> type(
                        input.getInputExpression().getId(),
                        input.getInputExpression().getTypeRef()));
        table.getOutputs().forEach(output -> type(output.getId(), output.getTypeRef()));
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        for (String needed : List.of("article", "certainty")) {
            int at = outputs.indexOf(needed);
            if (at < 0) {
                broken.add(table.getId() + ": no output " + needed);
                continue;
            }
            for (Rule rule : table.getRules()) {
                String text =
                        List.copyOf(rule.getOutputEntries()).get(at).getText().getTextContent();
                require(!text.replace("\"", "").isBlank(), rule.getId(), "no " + needed);
            }
        }
    }

    private void type(String id, String type) {
        require(type != null && TYPES.contains(type), id, "type " + type + " is none the engine knows");
    }

    private void require(boolean holds, String id, String otherwise) {
        if (!holds) {
            broken.add(id + ": " + otherwise);
        }
    }
}
