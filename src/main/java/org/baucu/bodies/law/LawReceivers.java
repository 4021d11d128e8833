package org.baucu.bodies.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.ReceiversView;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Receivers from the table {@code document-receivers}, by the kinds of body that the case proposes. */
@Component
public class LawReceivers implements ReceiversView {

    private final CaseScopes scopes;
    private final LawTables tables;
    private final Bodies bodies;

    public LawReceivers(CaseScopes scopes, LawTables tables, Bodies bodies) {
        this.scopes = scopes;
        this.tables = tables;
        this.bodies = bodies;
    }

    @Override
    public List<Receiver> of(CaseKey key) {
        RuleSet ruleSet = scopes.election(key).ruleSet();
        Unit unit = scopes.unit(key);
        Map<String, Receiver> receivers = new LinkedHashMap<>();
        for (BodyType type : types(key)) {
            Map<String, Object> inputs =
                    Map.of("ruleSet", ruleSet.code(), "process", key.process(), "bodyType", type.code());
            for (Map<String, Object> row : tables.evaluate("document-receivers", inputs)) {
                Receiver receiver = new Receiver(text(row, "receiverVi"), group(row, unit), text(row, "article"));
                receivers.putIfAbsent(receiver.nameVi(), receiver);
            }
        }
        return new ArrayList<>(receivers.values());
    }

    private TreeSet<BodyType> types(CaseKey key) {
        TreeSet<BodyType> types = new TreeSet<>();
        bodies.proposal(key).forEach(b -> types.add(b.type()));
        if (types.isEmpty() && !key.process().equals(Processes.CHANGE)) {
            types.addAll(scopes.of(key).expected().values());
        }
        return types;
    }

    private static String group(Map<String, Object> row, Unit unit) {
        String body = text(row, "group");
        if (body.isBlank()) {
            return "";
        }
        return switch (text(row, "level")) {
            case "own" -> Groups.of(body, unit.code());
            case "above" ->
                unit.parentCode().map(above -> Groups.of(body, above)).orElse("");
            default -> "";
        };
    }

    private static String text(Map<String, Object> row, String output) {
        return Objects.toString(row.get(output), "");
    }
}
