package org.baucu.platform.web;

import org.baucu.platform.work.Step;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a task is done. */
@Component("taskPages")
public class TaskPages {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final WorkItems work;

    TaskPages(WorkItems work) {
        this.work = work;
    }

    /**
     * Address of the page of a task: its own one, that of a sending, or Tasklist with its form.
     *
     * @param back path to come back to
     */
    public String of(WorkItem item, String back) {
        if (!item.formKey().isEmpty()) {
            return page(item.formKey(), item, back);
        }
        return work.declaration(item.taskId()).step() == Step.SEND
                ? page(DispatchController.PAGE, item, back)
                : TASKLIST + item.taskId();
    }

    private static String page(String path, WorkItem item, String back) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("taskId", item.taskId())
                .queryParam("callbackUrl", back)
                .build()
                .toUriString();
    }
}
