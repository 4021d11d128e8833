package org.baucu.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.work.ApprovalSteps;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that every official finds in Tasklist; without one it shows nothing. Brought up to date at each start, by name; what an administrator
 * changed stays until the product itself changes that list. A list widens nothing: the engine shows a person only tasks of the body it acts for.
 */
@Component
@Transactional
class TasklistFilters {

    /** Property that keeps what the product last wrote, to tell its own change from an administrator's. */
    private static final String WRITTEN = "baucu";

    /** To be raised with every change to a list below. */
    private static final String VERSION = "1";

    /** Lists of earlier versions that others took the place of. */
    private static final List<String> GONE = List.of("Việc chưa có người nhận", "Việc tôi đã nhận");

    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    /** The end of the third day from today; "in three days" counts days, as the badges do. */
    private static final String IN_THREE_DAYS = "${dateTime().plusDays(4).withTimeAtStartOfDay()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final ApprovalSteps approvals;

    TasklistFilters(FilterService filters, TaskService tasks, ApprovalSteps approvals) {
        this.filters = filters;
        this.tasks = tasks;
        this.approvals = approvals;
    }

    void create() {
        GONE.forEach(name -> find(name).map(Filter::getId).ifPresent(filters::deleteFilter));
        write(
                1,
                "Việc của tôi",
                "My tasks",
                "Việc đã nhận hoặc được giao",
                query().taskAssigneeExpression("${currentUser()}"),
                VERSION);
        write(
                2,
                "Việc của cơ quan tôi",
                "My body's tasks",
                "Việc của cơ quan đang làm việc, đã có hoặc chưa có người nhận",
                mine(),
                VERSION);
        write(
                3,
                "Đến hạn trong 3 ngày",
                "Due within 3 days",
                "Thời hạn theo luật hoặc theo kế hoạch đến trong 3 ngày, chưa quá hạn theo luật",
                mine().or()
                        .dueBeforeExpression(IN_THREE_DAYS)
                        .followUpBeforeExpression(IN_THREE_DAYS)
                        .endOr()
                        .or()
                        .dueAfterExpression(NOW)
                        .withoutDueDate()
                        .endOr(),
                VERSION);
        write(
                4,
                "Quá hạn",
                "Overdue",
                "Đã quá thời hạn theo luật mà chưa hoàn thành",
                mine().dueBeforeExpression(NOW),
                VERSION);
        Set<String> steps = approvals.keys();
        if (!steps.isEmpty()) {
            write(
                    5,
                    "Chờ phê duyệt",
                    "Waiting for approval",
                    "Thống nhất, quyết định, phê chuẩn; người lập, trình không phê duyệt hồ sơ của mình",
                    mine().taskDefinitionKeyIn(steps.toArray(String[]::new)),
                    VERSION + steps);
        }
        write(
                6,
                "Tất cả việc của đơn vị",
                "All tasks of my unit",
                "Mọi việc của các cơ quan trong đơn vị mà cơ quan đang làm việc được xem",
                query().taskCandidateGroupInExpression("${unitBodies.ofCurrentPerson()}")
                        .includeAssignedTasks(),
                VERSION);
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    /** Tasks of the body that the person acts for, whoever has taken them. */
    private TaskQuery mine() {
        return query().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
    }

    private Optional<Filter> find(String name) {
        return Optional.ofNullable(
                filters.createTaskFilterQuery().filterName(name).singleResult());
    }

    private void write(int place, String name, String nameEn, String description, TaskQuery query, String version) {
        Optional<Filter> stored = find(name);
        if (stored.map(Filter::getProperties)
                .map(properties -> properties.get(WRITTEN))
                .filter(version::equals)
                .isPresent()) {
            return;
        }
        Filter filter = stored.orElseGet(() -> filters.newTaskFilter(name));
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "priority",
                place,
                "description",
                description,
                "nameEn",
                nameEn,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                WRITTEN,
                version));
        filters.saveFilter(filter);
    }
}
