package org.baucu.progress.insight.attention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** All kinds together. */
@Service
public class AttentionLists {

    private final Map<AttentionKind, AttentionList> lists = new EnumMap<>(AttentionKind.class);

    AttentionLists(List<AttentionList> lists) {
        lists.forEach(list -> this.lists.put(list.kind(), list));
    }

    /** How many of each kind there are. */
    public Map<AttentionKind, Long> counts(Asked asked) {
        Map<AttentionKind, Long> counts = new EnumMap<>(AttentionKind.class);
        lists.forEach((kind, list) -> counts.put(kind, list.count(asked)));
        return counts;
    }

    /** One page of a kind. */
    public List<Attention> page(AttentionKind kind, Asked asked, int offset, int limit) {
        return lists.get(kind).page(asked, offset, limit);
    }
}
