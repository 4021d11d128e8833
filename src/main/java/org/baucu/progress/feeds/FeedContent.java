package org.baucu.progress.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a body's feed holds: its open tasks with both limits, the milestones that concern it, election day. */
@Component
class FeedContent {

    private static final int MOST_TASKS = 1000;

    private final JdbcClient jdbc;
    private final FeedMilestones milestones;
    private final Words words;

    FeedContent(JdbcClient jdbc, FeedMilestones milestones, Words words) {
        this.jdbc = jdbc;
        this.milestones = milestones;
        this.words = words;
    }

    /**
     * Entries of a group's feed, tasks first.
     *
     * @throws IllegalStateException if the body has more than 1,000 open tasks with limits
     */
    List<FeedEntry> of(Election election, String group) {
        List<FeedEntry> entries = new ArrayList<>(tasks(election, group));
        entries.addAll(milestones.of(election, group));
        return List.copyOf(entries);
    }

    private List<FeedEntry> tasks(Election election, String group) {
        List<List<FeedEntry>> found = jdbc.sql(
                        """
                        SELECT t.task_id, t.name_vi, t.opened_at, c.title_vi, c.legal_limit, c.working_limit, m.moves, m.moved_at
                        FROM board_task t JOIN case_file c ON c.business_key = t.business_key
                        LEFT JOIN (SELECT business_key, COUNT(*) AS moves, MAX(replaced_at) AS moved_at FROM case_limit_history
                                   GROUP BY business_key) m ON m.business_key = t.business_key
                        WHERE t.election_id = :election AND t.completed_at IS NULL AND t.deleted_at IS NULL
                          AND (c.legal_limit IS NOT NULL OR c.working_limit IS NOT NULL)
                          AND (' ' || t.body_groups || ' ') LIKE :group
                        ORDER BY c.legal_limit, t.task_id LIMIT :most""")
                .param("election", election.id())
                .param("group", "% " + group + " %")
                .param("most", MOST_TASKS + 1)
                .query((row, n) -> limits(row))
                .list();
        if (found.size() > MOST_TASKS) {
            throw new IllegalStateException(group + " has more than " + MOST_TASKS + " open tasks");
        }
        return found.stream().flatMap(List::stream).toList();
    }

    private List<FeedEntry> limits(ResultSet row) throws SQLException {
        List<FeedEntry> entries = new ArrayList<>();
        Optional<Instant> plan = Timestamps.find(row, "working_limit");
        Optional<Instant> law = Timestamps.find(row, "legal_limit");
        Instant changed = Timestamps.find(row, "moved_at").orElse(Timestamps.get(row, "opened_at"));
        String task = row.getString("task_id");
        String title = row.getString("title_vi");
        String name = row.getString("name_vi");
        int moves = row.getInt("moves");
        plan.ifPresent(limit -> entries.add(entry("plan-" + task, limit, "feeds.plan", title, name, changed, moves)));
        law.ifPresent(limit -> entries.add(entry("law-" + task, limit, "feeds.law", title, name, changed, moves)));
        return entries;
    }

    private FeedEntry entry(
            String id, Instant limit, String key, String title, String name, Instant changed, int moves) {
        return new FeedEntry(
                id + "@baucu",
                VietnamTime.dayOf(limit),
                hour(limit),
                words.of(key, title),
                words.of("feeds.task", name, VietnamTime.format(VietnamTime.dayOf(limit))),
                "/",
                changed,
                moves,
                true);
    }

    /** A limit given as a day ends with its last second, and a working limit begins with the office hours: neither is an hour to show. */
    private static Optional<LocalTime> hour(Instant limit) {
        LocalTime time = limit.atZone(VietnamTime.ZONE).toLocalTime();
        return time.equals(VietnamTime.END_OF_DAY) || time.equals(VietnamTime.OFFICES_OPEN)
                ? Optional.empty()
                : Optional.of(time);
    }
}
