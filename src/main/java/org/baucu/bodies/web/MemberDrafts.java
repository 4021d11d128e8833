package org.baucu.bodies.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;

/** What a person has entered of a task so far: the draft if there is one, else what was proposed last. */
@Component
class MemberDrafts {

    private final WorkItems workItems;
    private final Bodies bodies;
    private final MemberChanges changes;
    private final CaseScopes scopes;
    private final FormDrafts forms;
    private final ObjectMapper json;

    MemberDrafts(
            WorkItems workItems,
            Bodies bodies,
            MemberChanges changes,
            CaseScopes scopes,
            FormDrafts forms,
            ObjectMapper json) {
        this.forms = forms;
        this.workItems = workItems;
        this.bodies = bodies;
        this.changes = changes;
        this.scopes = scopes;
        this.json = json;
    }

    /** The bodies of the task, one for each number the case expects, empty where nothing was entered. */
    List<ProposedBody> annex(WorkItem item) {
        List<ProposedBody> entered = workItems
                .draft(item.taskId())
                .map(text -> read(text, new TypeReference<List<ProposedBody>>() {}))
                .orElseGet(() -> bodies.proposal(item.key()));
        CaseScope scope = scopes.of(item.key());
        List<ProposedBody> all = new ArrayList<>(entered);
        scope.expected().forEach((number, type) -> {
            if (entered.stream().noneMatch(b -> b.number() == number && b.type() == type)) {
                all.add(new ProposedBody(type, item.key().unit(), number, List.of()));
            }
        });
        all.sort(java.util.Comparator.comparingInt(ProposedBody::number));
        return all;
    }

    /** The same without bodies that nobody was entered for. */
    List<ProposedBody> entered(WorkItem item) {
        return annex(item).stream().filter(b -> !b.members().isEmpty()).toList();
    }

    void saveAnnex(WorkItem item, List<ProposedBody> annex) {
        workItems.saveDraft(item.taskId(), write(annex));
    }

    List<MemberChange> changes(WorkItem item) {
        Optional<String> draft = workItems.draft(item.taskId());
        return draft.map(text -> read(text, new TypeReference<List<MemberChange>>() {}))
                .orElseGet(() -> changes.proposal(item.key()));
    }

    void saveChanges(WorkItem item, List<MemberChange> proposed) {
        workItems.saveDraft(item.taskId(), write(proposed));
    }

    /** A form of the task as its person left it, empty where nothing was left. */
    FormDrafts.Draft form(String taskId, String form) {
        return forms.find(taskId, form).orElse(new FormDrafts.Draft(Map.of(), Instant.EPOCH));
    }

    /** Forgets a form that was taken over into the list. */
    void done(String taskId, String form) {
        forms.drop(taskId, form);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            // The content is personal data: say where, not what.
            throw new IllegalStateException("a draft cannot be read at " + e.getLocation());
        }
    }

    private String write(Object draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a draft cannot be written: " + e.getClass().getSimpleName());
        }
    }
}
