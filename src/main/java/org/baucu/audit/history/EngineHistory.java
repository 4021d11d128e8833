package org.baucu.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.record.RecordKind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine remembers of a case: where it went and when, who took and gave back tasks, and on which version of the process. */
@Component
class EngineHistory {

    private static final String ASSIGNEE = "assignee";

    private final JdbcClient jdbc;
    private final RepositoryService repository;

    EngineHistory(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** Where the case went, in order. */
    List<Visit> visits(String processInstanceId) {
        return jdbc.sql("SELECT * FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ = ? AND ACT_TYPE_ <> 'multiInstanceBody' "
                        + "ORDER BY SEQUENCE_COUNTER_, START_TIME_, ID_")
                .param(processInstanceId)
                .query((row, n) -> new Visit(
                        row.getString("ACT_ID_"),
                        text(row.getString("ACT_NAME_")),
                        row.getString("ACT_TYPE_"),
                        Optional.ofNullable(row.getString("TASK_ID_")),
                        Optional.ofNullable(row.getString("ASSIGNEE_")),
                        instant(row, "START_TIME_").orElseThrow(),
                        instant(row, "END_TIME_"),
                        row.getLong("SEQUENCE_COUNTER_")))
                .list();
    }

    /** Tasks taken, given back and given to others. */
    List<Happening> assignments(String processInstanceId) {
        List<Happening> found = new ArrayList<>();
        jdbc.sql(
                        "SELECT o.*, t.TASK_DEF_KEY_ FROM ACT_HI_OP_LOG o LEFT JOIN ACT_HI_TASKINST t ON t.ID_ = o.TASK_ID_ "
                                + "WHERE o.PROC_INST_ID_ = ? AND o.ENTITY_TYPE_ = 'Task' AND o.PROPERTY_ = ? ORDER BY o.TIMESTAMP_, o.ID_")
                .params(processInstanceId, ASSIGNEE)
                .query(row -> {
                    found.add(assignment(row));
                });
        return found;
    }

    /** The version of the process that the case runs on; empty if the engine has forgotten it. */
    Optional<ProcessVersion> version(String processInstanceId) {
        return jdbc.sql(
                        """
                        SELECT d.ID_, d.KEY_, d.NAME_, d.VERSION_, p.DEPLOY_TIME_ FROM ACT_HI_PROCINST i
                        JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_ JOIN ACT_RE_DEPLOYMENT p ON p.ID_ = d.DEPLOYMENT_ID_
                        WHERE i.ID_ = ?""")
                .param(processInstanceId)
                .query((row, n) -> new ProcessVersion(
                        row.getString("ID_"),
                        row.getString("KEY_"),
                        text(row.getString("NAME_")),
                        row.getInt("VERSION_"),
                        instant(row, "DEPLOY_TIME_").orElseThrow()))
                .optional();
    }

    BpmnModelInstance model(ProcessVersion version) {
        return repository.getBpmnModelInstance(version.definitionId());
    }

    private static Happening assignment(ResultSet row) throws SQLException {
        String user = text(row.getString("USER_ID_"));
        String before = text(row.getString("ORG_VALUE_"));
        String after = text(row.getString("NEW_VALUE_"));
        RecordKind kind = after.isEmpty()
                ? RecordKind.TASK_RELEASED
                : after.equals(user) && before.isEmpty() ? RecordKind.TASK_CLAIMED : RecordKind.TASK_REASSIGNED;
        return Happening.of(instant(row, "TIMESTAMP_").orElseThrow(), kind)
                .by(user, "")
                .through(text(row.getString("TASK_DEF_KEY_")), row.getString("TASK_ID_"))
                .with(
                        Map.of(),
                        kind == RecordKind.TASK_REASSIGNED
                                ? Map.of(ASSIGNEE, new Happening.Change(before, after))
                                : Map.of());
    }

    /** The engine writes times without a zone, in the one the program runs in. */
    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * One stay of the case at an element.
     *
     * @param until empty while it stands there
     * @param sequence the engine's order
     */
    record Visit(
            String element,
            String nameVi,
            String type,
            Optional<String> task,
            Optional<String> assignee,
            Instant from,
            Optional<Instant> until,
            long sequence) {

        boolean isOfPeople() {
            return type.equals("userTask");
        }
    }
}
