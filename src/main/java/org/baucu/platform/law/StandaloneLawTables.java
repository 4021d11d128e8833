package org.baucu.platform.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The decision tables of {@code classpath:/processes/law}, evaluated by a decision engine of its own: no process engine, no database and no
 * Spring context are needed. A table is read when it is first asked for; answers to equal inputs are kept, because evaluating one costs
 * about 2 ms. May be used by many threads.
 */
@Component
public class StandaloneLawTables implements LawTables {

    private static final Pattern DECISION_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** The tables are small and their inputs are codes; more answers than this come from something other than the law's codes. */
    private static final int KEPT_ANSWERS = 2_000;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();
    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        Question question = new Question(decision, Collections.unmodifiableMap(new HashMap<>(inputs)));
        List<Map<String, Object>> known = answers.get(question);
        if (known != null) {
            return known;
        }
        List<Map<String, Object>> rows = ask(question);
        if (answers.size() < KEPT_ANSWERS) {
            answers.put(question, rows);
        }
        return rows;
    }

    private List<Map<String, Object>> ask(Question question) {
        DmnDecision table = decisions.computeIfAbsent(question.decision(), this::read);
        return engine.evaluateDecisionTable(table, Variables.fromMap(question.inputs())).getResultList().stream()
                .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                .toList();
    }

    private DmnDecision read(String decision) {
        String file = "processes/law/" + decision + ".dmn";
        if (!DECISION_ID.matcher(decision).matches()) {
            throw new IllegalArgumentException("not the id of a decision: " + decision);
        }
        try (InputStream model = StandaloneLawTables.class.getClassLoader().getResourceAsStream(file)) {
            if (model == null) {
                throw new IllegalArgumentException("no decision " + decision + ": " + file + " does not exist");
            }
            return engine.parseDecision(decision, model);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private record Question(String decision, Map<String, Object> inputs) {}
}
