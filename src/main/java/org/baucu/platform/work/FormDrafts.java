package org.baucu.platform.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.Ordered;
import org.baucu.platform.RefusedException;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-filled forms of own pages, one of a kind per person and task, so that nothing typed is lost to a reload, a closed browser or a lost
 * session. Every call is about the current person's own draft. Drafts of a task go with the task.
 */
@Component
@Transactional
public class FormDrafts {

    /** Characters of all fields of a form together. */
    static final int LONGEST = 1_000_000;

    private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final ObjectMapper json;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, CurrentPerson person, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the fields of a form in place of what was kept before.
     *
     * @param place the task, or what names several like tasks
     * @param form which form of the page
     * @return when it was kept
     * @throws org.baucu.platform.RefusedException if there is more text than any form takes
     */
    public Instant keep(String place, String form, Map<String, List<String>> fields) {
        String content = write(fields);
        if (content.length() > LONGEST) {
            throw new RefusedException(WorkRule.TOO_LONG.broken("", "Bản nháp", LONGEST));
        }
        drop(place, form);
        Instant now = clock.instant();
        jdbc.sql("INSERT INTO form_draft (user_id, place, form, content, saved_at) VALUES (?, ?, ?, ?, ?)")
                .params(user(), place, form, content, Timestamps.of(now))
                .update();
        return now;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String place, String form) {
        return jdbc.sql("SELECT content, saved_at FROM form_draft WHERE user_id = ? AND place = ? AND form = ?")
                .params(user(), place, form)
                .query((row, n) -> new Draft(read(row.getString("content")), Timestamps.get(row, "saved_at")))
                .optional();
    }

    /** Tasks of which the current person has left something half done. */
    @Transactional(readOnly = true)
    public Set<String> places() {
        return Ordered.set(jdbc.sql(
                        "SELECT place FROM form_draft WHERE user_id = ? UNION SELECT task_id FROM task_draft WHERE user_id = ?")
                .params(user(), user())
                .query(String.class)
                .list());
    }

    /** Forgets one form. */
    public void drop(String place, String form) {
        jdbc.sql("DELETE FROM form_draft WHERE user_id = ? AND place = ? AND form = ?")
                .params(user(), place, form)
                .update();
    }

    /** Keeps a file in place of the one chosen before for the same field. */
    public void keepFile(String place, String field, String name, byte[] content) {
        dropFile(place, field);
        jdbc.sql(
                        "INSERT INTO form_draft_file (user_id, place, field, name, size_bytes, content, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(user(), place, field, name, (long) content.length, content, Timestamps.of(clock.instant()))
                .update();
    }

    public void dropFile(String place, String field) {
        jdbc.sql("DELETE FROM form_draft_file WHERE user_id = ? AND place = ? AND field = ?")
                .params(user(), place, field)
                .update();
    }

    /** The files kept for a form, by field, without their content. */
    @Transactional(readOnly = true)
    public Map<String, KeptFile> files(String place) {
        Map<String, KeptFile> files = new LinkedHashMap<>();
        jdbc.sql("SELECT field, name, size_bytes FROM form_draft_file WHERE user_id = ? AND place = ? ORDER BY field")
                .params(user(), place)
                .query(row -> {
                    files.put(row.getString("field"), new KeptFile(row.getString("name"), row.getLong("size_bytes")));
                });
        return files;
    }

    @Transactional(readOnly = true)
    public Optional<FileContent> file(String place, String field) {
        return jdbc.sql("SELECT name, content FROM form_draft_file WHERE user_id = ? AND place = ? AND field = ?")
                .params(user(), place, field)
                .query((row, n) -> new FileContent(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    /** Forgets everything the current person has left at a place. */
    public void drop(String place) {
        jdbc.sql("DELETE FROM form_draft WHERE user_id = ? AND place = ?")
                .params(user(), place)
                .update();
        jdbc.sql("DELETE FROM form_draft_file WHERE user_id = ? AND place = ?")
                .params(user(), place)
                .update();
    }

    /** A task that is done or gone takes everybody's drafts of it along. */
    @EventListener
    void forget(TaskEvent event) {
        if (event.change() == TaskEvent.Change.COMPLETED || event.change() == TaskEvent.Change.DELETED) {
            jdbc.sql("DELETE FROM form_draft WHERE place = ?")
                    .param(event.taskId())
                    .update();
            jdbc.sql("DELETE FROM form_draft_file WHERE place = ?")
                    .param(event.taskId())
                    .update();
        }
    }

    private String user() {
        return person.id().orElseThrow(() -> new RefusedException(WorkRule.NOT_SIGNED_IN.broken("")));
    }

    private Map<String, List<String>> read(String content) {
        try {
            return json.readValue(content, FIELDS);
        } catch (JsonProcessingException e) {
            // What was typed may be personal data: say where, not what.
            throw new IllegalStateException("a draft cannot be read at " + e.getLocation());
        }
    }

    private String write(Map<String, List<String>> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a draft cannot be written: " + e.getClass().getSimpleName());
        }
    }

    /**
     * A form as it was left.
     *
     * @param fields what was typed, by name of the field
     */
    public record Draft(Map<String, List<String>> fields, Instant savedAt) {

        /** What was typed into a field, empty if nothing. */
        public String text(String field) {
            List<String> values = fields.get(field);
            return values == null || values.isEmpty() || values.get(0) == null ? "" : values.get(0);
        }
    }

    /** A file that waits in a form, {@code size} in bytes. */
    public record KeptFile(String name, long size) {}

    /** The same with its content. */
    public record FileContent(String name, byte[] content) {}
}
