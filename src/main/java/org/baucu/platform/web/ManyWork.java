package org.baucu.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.baucu.platform.Ordered;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkRule;
import org.springframework.stereotype.Service;

/** Closes several like cases by one document, each in a transaction of its own and under the same guard as alone. */
@Service
class ManyWork {

    private final EvidenceSubmission submission;
    private final Dispatch dispatch;

    ManyWork(EvidenceSubmission submission, Dispatch dispatch) {
        this.submission = submission;
        this.dispatch = dispatch;
    }

    /** Agrees to the chosen cases, decides or records them, all by the same document; its files are stored once. */
    Outcome approve(LikeTasks.Like like, List<String> chosen, EvidenceForm form) {
        Map<String, String> stored = new HashMap<>();
        return each(like, chosen, item -> {
            Map<String, String> before = Ordered.copy(stored);
            stored.putAll(submission.approve(item.taskId(), form, like.place(), before));
        });
    }

    /** Records the sending of the chosen cases; without a number each under that of its own decision. */
    Outcome send(LikeTasks.Like like, List<String> chosen, Dispatch.Form form) {
        return each(like, chosen, item -> {
            String number = form.number().isEmpty()
                    ? dispatch.decision(item).map(Evidence::number).orElse("")
                    : form.number();
            dispatch.send(item.taskId(), new Dispatch.Form(number, form.date()));
        });
    }

    private static Outcome each(LikeTasks.Like like, List<String> chosen, Consumer<WorkItem> work) {
        Set<String> asked = new LinkedHashSet<>(chosen);
        List<WorkItem> done = new ArrayList<>();
        List<Failed> failed = new ArrayList<>();
        for (WorkItem item : like.items()) {
            if (asked.remove(item.taskId())) {
                try {
                    work.accept(item);
                    done.add(item);
                } catch (RefusedException refused) {
                    failed.add(new Failed(item.taskId(), item.caseTitleVi(), refused.violations()));
                }
            }
        }
        asked.forEach(gone -> failed.add(new Failed(gone, "", List.of(WorkRule.TASK_GONE.broken("")))));
        return new Outcome(List.copyOf(done), List.copyOf(failed));
    }

    /** What became of the chosen cases. */
    record Outcome(List<WorkItem> done, List<Failed> failed) {

        /** What is wrong with every one that failed, said once: it is the form's. */
        List<Violation> common() {
            List<Violation> common =
                    new ArrayList<>(failed.isEmpty() ? List.of() : failed.get(0).violations());
            failed.forEach(f -> common.retainAll(f.violations()));
            return done.isEmpty() ? common : List.of();
        }

        /** The cases that failed for a reason of their own. */
        List<Failed> apart() {
            List<Violation> common = common();
            return failed.stream()
                    .map(f -> new Failed(
                            f.taskId(),
                            f.caseVi(),
                            f.violations().stream()
                                    .filter(v -> !common.contains(v))
                                    .toList()))
                    .filter(f -> !f.violations().isEmpty())
                    .toList();
        }
    }

    /** A case that stays open, and why. */
    record Failed(String taskId, String caseVi, List<Violation> violations) {}
}
