package org.baucu.progress.insight.attention;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.BodyNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies none of whose users has ever signed in, or that have no user; those with the oldest open work first. */
@Component
class NeverSignedIn implements AttentionList {

    private final JdbcClient jdbc;
    private final BodyNames names;

    NeverSignedIn(JdbcClient jdbc, BodyNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public AttentionKind kind() {
        return AttentionKind.NEVER_SIGNED_IN;
    }

    @Override
    public long count(Asked asked) {
        return silent(asked).size();
    }

    @Override
    public List<Attention> page(Asked asked, int offset, int limit) {
        Map<String, Waiting> waiting = waiting(asked);
        return silent(asked).stream()
                .sorted(Comparator.comparing((Body body) -> Optional.ofNullable(waiting.get(body.group()))
                                .map(Waiting::oldest)
                                .orElse(Instant.MAX))
                        .thenComparing(Body::group))
                .skip(offset)
                .limit(limit)
                .map(body -> line(body, Optional.ofNullable(waiting.get(body.group()))))
                .toList();
    }

    private static Attention line(Body body, Optional<Waiting> waiting) {
        String what = body.users() == 0 ? "no-user" : "never-signed-in";
        return new Attention(
                Groups.unitOf(body.group()),
                List.of(body.group()),
                waiting.map(Waiting::key),
                "",
                waiting.isPresent() ? what + ".waiting" : what,
                waiting.map(w -> List.of(String.valueOf(body.users()), String.valueOf(w.tasks())))
                        .orElse(List.of(String.valueOf(body.users()))),
                waiting.map(Waiting::oldest));
    }

    private List<Body> silent(Asked asked) {
        return jdbc
                .sql(
                        """
                        SELECT g.ID_ AS body, COUNT(m.USER_ID_) AS users FROM ACT_ID_GROUP g
                        LEFT JOIN (SELECT i.GROUP_ID_, i.USER_ID_ FROM ACT_ID_MEMBERSHIP i LEFT JOIN account_state s ON s.user_id = i.USER_ID_
                                   WHERE s.deactivated_at IS NULL) m ON m.GROUP_ID_ = g.ID_
                        LEFT JOIN account_sign_in l ON l.user_id = m.USER_ID_
                        GROUP BY g.ID_ HAVING COUNT(l.user_id) = 0 ORDER BY g.ID_""")
                .query((row, n) -> new Body(row.getString("body"), row.getInt("users")))
                .stream()
                .filter(body -> asked.units().contains(Groups.unitOf(body.group()))
                        && names.of(asked.election().id(), body.group()).isPresent())
                .toList();
    }

    /** The open work of each body of these units' cases. */
    private Map<String, Waiting> waiting(Asked asked) {
        Map<String, Waiting> waiting = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT body_groups, business_key, opened_at FROM board_task
                        WHERE election_id = :election AND unit_code IN (:units) AND completed_at IS NULL AND deleted_at IS NULL
                        ORDER BY opened_at, task_id""")
                .param("election", asked.election().id())
                .param("units", asked.unitCodes())
                .query(row -> {
                    Waiting first = new Waiting(
                            CaseKey.parse(row.getString("business_key")), Timestamps.get(row, "opened_at"), 1);
                    for (String group : TaskRows.groups(row.getString("body_groups"))) {
                        waiting.merge(
                                group, first, (old, more) -> new Waiting(old.key(), old.oldest(), old.tasks() + 1));
                    }
                });
        return waiting;
    }

    private record Body(String group, int users) {}

    /** The case of a body's oldest open task, and how many it has. */
    private record Waiting(CaseKey key, Instant oldest, int tasks) {}
}
