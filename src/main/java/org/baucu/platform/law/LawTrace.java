package org.baucu.platform.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.baucu.platform.Ordered;
import org.springframework.stereotype.Component;

/** Which tables of the law a piece of work was done by: each table and its inputs once, however often it was asked. */
@Component
public class LawTrace {

    private final ThreadLocal<Map<Question, List<Map<String, Object>>>> asked = new ThreadLocal<>();

    /**
     * Does a piece of work, then says what it asked.
     *
     * @param after gets the tables that were asked, in order; not called when the work fails
     * @throws Exception what the work throws
     */
    public <T> T during(Callable<T> work, Consumer<List<Use>> after) throws Exception {
        Map<Question, List<Map<String, Object>>> outer = asked.get();
        Map<Question, List<Map<String, Object>>> own = new LinkedHashMap<>();
        asked.set(own);
        T result;
        try {
            result = work.call();
        } finally {
            if (outer == null) {
                asked.remove();
            } else {
                asked.set(outer);
            }
        }
        if (!own.isEmpty()) {
            List<Use> uses = new ArrayList<>(own.size());
            own.forEach((question, rows) -> uses.add(new Use(question.decision(), question.inputs(), rows)));
            after.accept(uses);
        }
        return result;
    }

    void asked(String decision, Map<String, Object> inputs, List<Map<String, Object>> rows) {
        Map<Question, List<Map<String, Object>>> own = asked.get();
        if (own != null) {
            own.putIfAbsent(new Question(decision, Ordered.copy(new TreeMap<>(inputs))), rows);
        }
    }

    /**
     * A table that was asked.
     *
     * @param rows the outputs of each row that matched
     */
    public record Use(String decision, Map<String, Object> inputs, List<Map<String, Object>> rows) {}

    private record Question(String decision, Map<String, Object> inputs) {}
}
