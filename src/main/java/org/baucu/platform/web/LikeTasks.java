package org.baucu.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Tasks of a person that one document can close together: the same step of the same process for the same body. */
@Component
public class LikeTasks {

    /** Where several like tasks are closed. */
    public static final String PAGE = "/work/many";

    /** Tasks looked at, and closed at once at most. */
    static final int LOOKED_AT = 500;

    private static final String PLACE = "many:";

    private final WorkItems work;

    LikeTasks(WorkItems work) {
        this.work = work;
    }

    /** Groups of two or more like tasks among the given ones, in their order. */
    public List<Like> among(List<WorkItem> items) {
        Map<String, List<WorkItem>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(key(item), k -> new ArrayList<>()).add(item));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> like(group.getKey(), group.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The current person's like tasks by their key; empty once fewer than one is left. */
    Optional<Like> find(String key) {
        List<WorkItem> items = work.mine(LOOKED_AT).stream()
                .filter(item -> key(item).equals(key))
                .toList();
        return items.isEmpty() ? Optional.empty() : like(key, items);
    }

    /** Whether a place of drafts stands for several tasks. */
    static boolean isPlace(String place) {
        return place.startsWith(PLACE);
    }

    /** The key of like tasks in a place of drafts. */
    static String keyOf(String place) {
        return place.substring(PLACE.length());
    }

    private Optional<Like> like(String key, List<WorkItem> items) {
        TaskDeclaration declared = work.declaration(items.get(0).taskId());
        return declared.step().needsDocument() || declared.step() == Step.SEND
                ? Optional.of(new Like(key, declared, List.copyOf(items)))
                : Optional.empty();
    }

    static String key(WorkItem item) {
        return item.key().process() + "~" + item.definitionKey() + "~" + item.group();
    }

    /**
     * Like tasks.
     *
     * @param key names process, step and body
     * @param items at least one
     */
    public record Like(String key, TaskDeclaration declared, List<WorkItem> items) {

        public WorkItem first() {
            return items.get(0);
        }

        /** Where drafts of their common form lie. */
        public String place() {
            return PLACE + key;
        }

        /** Whether they are sendings. */
        public boolean sends() {
            return declared.step() == Step.SEND;
        }

        /** Address of the page that closes them. */
        public String href() {
            return UriComponentsBuilder.fromPath(PAGE)
                    .queryParam("like", "{key}")
                    .encode()
                    .buildAndExpand(key)
                    .toUriString();
        }
    }
}
