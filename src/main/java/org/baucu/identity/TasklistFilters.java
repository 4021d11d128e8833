package org.baucu.identity;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists that every official finds in Tasklist; without one it shows nothing. Created once, an administrator may change them. */
@Component
@Transactional
class TasklistFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void create() {
        create(
                "Việc của cơ quan tôi",
                1,
                query().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks());
        create(
                "Việc chưa có người nhận",
                2,
                query().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned());
        create("Việc tôi đã nhận", 3, query().taskAssigneeExpression("${currentUser()}"));
        create(
                "Quá hạn",
                4,
                query().taskCandidateGroupInExpression(MY_GROUPS)
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}"));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private void create(String name, int place, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("priority", place, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
    }
}
