package org.baucu.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.springframework.context.event.EventListener;

/** The notices that were published, in order. */
public class Noticed {

    private final List<Notice> all = new CopyOnWriteArrayList<>();

    @EventListener
    void on(Notice notice) {
        all.add(notice);
    }

    /** Notices of one kind about a case. */
    public List<Notice> of(CaseKey key, Notice.Kind kind) {
        return all.stream()
                .filter(n -> n.caseKey().equals(key.toString()) && n.kind() == kind)
                .toList();
    }
}
