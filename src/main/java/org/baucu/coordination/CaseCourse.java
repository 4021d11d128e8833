package org.baucu.coordination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a case lately, as a coordinator needs it before stepping in: steps done, nudges, tasks given to others. */
@Component
@Transactional(readOnly = true)
public class CaseCourse {

    private final JdbcClient jdbc;
    private final Nudges nudges;
    private final Handovers handovers;

    CaseCourse(JdbcClient jdbc, Nudges nudges, Handovers handovers) {
        this.jdbc = jdbc;
        this.nudges = nudges;
        this.handovers = handovers;
    }

    /** The latest lines, newest first. */
    public List<Line> of(CaseKey key, int limit) {
        List<Line> lines = new ArrayList<>(steps(key, limit));
        nudges.of(key, limit)
                .forEach(n -> lines.add(new Line(
                        n.sentAt(), "nudge", "", n.sentBy(), "", String.join(",", n.bodies()), n.reason(), n.note())));
        handovers
                .of(key, limit)
                .forEach(h -> lines.add(new Line(
                        h.doneAt(),
                        "handover-" + h.kind().code(),
                        h.taskNameVi(),
                        h.doneBy(),
                        "",
                        h.to().isEmpty() ? h.body() : h.to(),
                        h.reason(),
                        h.note())));
        return lines.stream()
                .sorted(Comparator.comparing(Line::at).reversed())
                .limit(limit)
                .toList();
    }

    private List<Line> steps(CaseKey key, int limit) {
        return jdbc.sql(
                        """
                        SELECT a.acted_at, a.outcome, a.user_id, a.on_behalf_of, a.capacity, a.definition_key, t.NAME_
                        FROM act a LEFT JOIN ACT_HI_TASKINST t ON t.ID_ = a.task_id
                        WHERE a.business_key = ? ORDER BY a.acted_at DESC FETCH FIRST """
                                + " " + limit + " ROWS ONLY")
                .param(key.toString())
                .query((row, n) -> new Line(
                        Timestamps.get(row, "acted_at"),
                        row.getString("outcome").equals("returned") ? "returned" : "done",
                        row.getString("NAME_") == null ? row.getString("definition_key") : row.getString("NAME_"),
                        row.getString("user_id"),
                        row.getString("on_behalf_of"),
                        row.getString("capacity"),
                        "",
                        ""))
                .list();
    }

    /**
     * One thing that happened.
     *
     * @param what {@code done}, {@code returned}, {@code nudge}, {@code handover-person}, {@code handover-body}, {@code handover-substitute}
     * @param taskNameVi the task, empty for a nudge
     * @param by user id of who did it
     * @param onBehalfOf user id of in whose place, empty for in its own
     * @param whom the body that acted or was told (several with commas), or the user id of who has the task now
     */
    public record Line(
            Instant at,
            String what,
            String taskNameVi,
            String by,
            String onBehalfOf,
            String whom,
            String reason,
            String note) {}
}
