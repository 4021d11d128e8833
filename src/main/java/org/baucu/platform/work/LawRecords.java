package org.baucu.platform.work;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baucu.platform.law.LawTrace;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps for good which tables of the law a step of a case was done by, with inputs ({@code in.<name>}) and outputs ({@code out.<row>.<column>}). */
@Component
public class LawRecords {

    private final LawTrace trace;
    private final ObjectProvider<Records> records;

    LawRecords(LawTrace trace, ObjectProvider<Records> records) {
        this.trace = trace;
        this.records = records;
    }

    /**
     * Does a step of a case and keeps what of the law it applied.
     *
     * @throws Exception what the step throws
     */
    public <T> T during(CaseKey key, String element, String definition, Callable<T> step) throws Exception {
        return trace.during(step, uses -> uses.forEach(use -> keep(key, element, definition, use)));
    }

    private void keep(CaseKey key, String element, String definition, LawTrace.Use use) {
        Records.Entry entry = records.getObject()
                .of(RecordKind.LAW_APPLIED)
                .of(key)
                .by("")
                .subject(use.decision())
                .step(element, definition)
                .with("rows", use.rows().size());
        use.inputs().forEach((name, value) -> entry.with("in." + name, value));
        List<Map<String, Object>> rows = use.rows();
        for (int i = 0; i < rows.size(); i++) {
            String row = "out." + (i + 1) + ".";
            rows.get(i).forEach((column, value) -> entry.with(row + column, value));
        }
        entry.publish();
    }
}
