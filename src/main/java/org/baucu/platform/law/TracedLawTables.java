package org.baucu.platform.law;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The law's tables as the program asks them: what is asked while a case is worked on is noted for its record. */
@Component
@Primary
class TracedLawTables implements LawTables {

    private final StandaloneLawTables tables;
    private final LawTrace trace;

    TracedLawTables(StandaloneLawTables tables, LawTrace trace) {
        this.tables = tables;
        this.trace = trace;
    }

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = tables.evaluate(decision, inputs);
        trace.asked(decision, inputs, rows);
        return rows;
    }
}
