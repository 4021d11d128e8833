package org.baucu.identity;

import java.util.Map;
import org.baucu.platform.engine.EngineGroups;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees at every start that the role groups, their rights, the task lists and an administrator are there; before any runner. */
@Component
class IdentityStart {

    private final Accounts accounts;
    private final EngineGrants grants;
    private final TasklistFilters filters;
    private final FirstAdmin firstAdmin;

    IdentityStart(Accounts accounts, EngineGrants grants, TasklistFilters filters, FirstAdmin firstAdmin) {
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
        this.firstAdmin = firstAdmin;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void prepare() {
        accounts.createGroups(Map.of(
                EngineGroups.OFFICIAL, "Cán bộ làm công tác bầu cử",
                EngineGroups.ADMIN, "Quản trị hệ thống",
                EngineGroups.SAMPLE, "Người dùng mẫu",
                EngineGroups.COORDINATOR, "Cán bộ theo dõi, tổng hợp",
                EngineGroups.AUDITOR, "Cán bộ kiểm tra, giám sát"));
        grants.officials();
        grants.admins();
        filters.create();
        firstAdmin.create();
    }
}
