package org.baucu.rehearsal;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.bodies.BodyCounts;
import org.baucu.rehearsal.sample.SampleProvince;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what happened from the engine's history and the product's tables. */
@Component
class ReportWriter {

    private static final double MILLIS_PER_SECOND = 1000;

    private final HistoryService history;
    private final ManagementService management;
    private final RepositoryService repository;
    private final BodyCounts bodies;
    private final PublishedLists lists;
    private final JdbcClient jdbc;

    ReportWriter(
            HistoryService history,
            ManagementService management,
            RepositoryService repository,
            BodyCounts bodies,
            PublishedLists lists,
            JdbcClient jdbc) {
        this.history = history;
        this.management = management;
        this.repository = repository;
        this.bodies = bodies;
        this.lists = lists;
        this.jdbc = jdbc;
    }

    RehearsalReport write(Script script, LocalDate until) {
        SampleProvince province = script.province();
        return new RehearsalReport(
                province.id(),
                until.toString(),
                ChronoUnit.DAYS.between(province.announcedOn(), until) + 1,
                history.createHistoricTaskInstanceQuery()
                        .taskDeleteReason("completed")
                        .count(),
                count("SELECT COUNT(*) FROM case_violation"),
                activities("service_SendReminder"),
                activities("service_SendEscalation"),
                history.createHistoricIncidentQuery().count(),
                (System.currentTimeMillis()
                                - ManagementFactory.getRuntimeMXBean().getStartTime())
                        / MILLIS_PER_SECOND,
                bodies(province.id()),
                candidates(province.id()),
                lists.of(script),
                processes());
    }

    private long activities(String id) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(id)
                .finished()
                .count();
    }

    private RehearsalReport.Bodies bodies(String election) {
        BodyCounts.Counts counts = bodies.of(election);
        return new RehearsalReport.Bodies(counts.commissions(), counts.boards(), counts.teams(), counts.members());
    }

    private Map<String, Long> candidates(String election) {
        Map<String, Long> states = new TreeMap<>();
        jdbc.sql("SELECT state, COUNT(*) AS n FROM candidate WHERE election_id = ? GROUP BY state")
                .param(election)
                .query(row -> {
                    states.put(row.getString("state"), row.getLong("n"));
                });
        return states;
    }

    private List<RehearsalReport.ProcessCount> processes() {
        Map<String, Long> late = new HashMap<>();
        jdbc.sql("SELECT process_id, COUNT(*) AS n FROM case_file WHERE late = TRUE GROUP BY process_id")
                .query((row, n) -> Map.entry(row.getString("process_id"), row.getLong("n")))
                .list()
                .forEach(e -> late.put(e.getKey(), e.getValue()));
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(ProcessDefinition::getKey)
                .map(id -> new RehearsalReport.ProcessCount(
                        id,
                        history.createHistoricProcessInstanceQuery()
                                .processDefinitionKey(id)
                                .count(),
                        history.createHistoricProcessInstanceQuery()
                                .processDefinitionKey(id)
                                .completed()
                                .count(),
                        history.createHistoricProcessInstanceQuery()
                                .processDefinitionKey(id)
                                .unfinished()
                                .count(),
                        late.getOrDefault(id, 0L),
                        failed(id)))
                .toList();
    }

    private long failed(String id) {
        long terminated =
                history.createHistoricProcessInstanceQuery().processDefinitionKey(id).finished().list().stream()
                        .map(HistoricProcessInstance::getState)
                        .filter(state -> !state.equals(HistoricProcessInstance.STATE_COMPLETED))
                        .count();
        return terminated
                + management
                        .createJobQuery()
                        .processDefinitionKey(id)
                        .noRetriesLeft()
                        .count();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
