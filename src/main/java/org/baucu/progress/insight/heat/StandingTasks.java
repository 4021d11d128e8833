package org.baucu.progress.insight.heat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the open tasks of the units a person sees. */
@Repository
public class StandingTasks {

    private static final String OPEN =
            """
            FROM board_task t JOIN case_file c ON c.business_key = t.business_key
            WHERE t.election_id = :election AND t.unit_code IN (:units) AND t.completed_at IS NULL AND t.deleted_at IS NULL""";

    private final JdbcClient jdbc;

    public StandingTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All open tasks, as few columns as the figures need.
     *
     * @param process only of this process; empty for all
     */
    public List<StandingTask> of(String election, Set<String> units, Optional<String> process) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT t.process_id, t.definition_key, t.opened_at, c.decided_at, c.legal_limit, c.working_limit "
                                + OPEN + " AND (:process = '' OR t.process_id = :process)")
                .param("election", election)
                .param("units", units)
                .param("process", process.orElse(""))
                .query((row, n) -> {
                    boolean decided = Timestamps.find(row, "decided_at").isPresent();
                    return new StandingTask(
                            row.getString("process_id"),
                            row.getString("definition_key"),
                            Timestamps.get(row, "opened_at"),
                            decided ? Optional.empty() : Timestamps.find(row, "legal_limit"),
                            decided ? Optional.empty() : Timestamps.find(row, "working_limit"));
                })
                .list();
    }

    /**
     * The cases that stand in a process, the longest waiting first.
     *
     * @param step only at this step; empty for all
     */
    public List<StandingCase> cases(
            String election, Set<String> units, String process, String step, int offset, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT t.business_key, c.title_vi, t.definition_key, t.body_groups, t.assignee, t.opened_at, "
                        + "c.legal_limit, c.working_limit, c.decided_at "
                        + OPEN
                        + " AND t.process_id = :process AND (:step = '' OR t.definition_key = :step) "
                        + "ORDER BY t.opened_at, t.business_key, t.task_id LIMIT :limit OFFSET :offset")
                .param("election", election)
                .param("units", units)
                .param("process", process)
                .param("step", step)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new StandingCase(
                        CaseKey.parse(row.getString("business_key")),
                        row.getString("title_vi"),
                        row.getString("definition_key"),
                        Arrays.stream(row.getString("body_groups").split(" "))
                                .filter(group -> !group.isEmpty())
                                .toList(),
                        row.getString("assignee") != null,
                        Timestamps.get(row, "opened_at"),
                        Timestamps.find(row, "legal_limit"),
                        Timestamps.find(row, "working_limit"),
                        Timestamps.find(row, "decided_at").isPresent()))
                .list();
    }
}
