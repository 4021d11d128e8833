package org.baucu.identity;

import java.util.Arrays;
import org.baucu.platform.engine.EngineGroups;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role's group may do in the engine and its web applications. Work on a task is not among it: the engine grants that per task to the
 * body it is offered to.
 */
@Component
@Transactional
class EngineGrants {

    private static final String TASKLIST = "tasklist";
    private static final String COCKPIT = "cockpit";
    private static final String ADMIN = "admin";

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Tasklist, its filters, the diagrams of the processes, the names of the bodies; no instance, no history, no start. */
    void officials() {
        grant(EngineGroups.OFFICIAL, Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
        grant(EngineGroups.OFFICIAL, Resources.FILTER, Authorization.ANY, Permissions.READ);
        grant(
                EngineGroups.OFFICIAL,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ);
        grant(EngineGroups.OFFICIAL, Resources.GROUP, Authorization.ANY, Permissions.READ);
    }

    /** Users, groups and their rights; the state of the engine, to repair it, without any task. */
    void admins() {
        grant(EngineGroups.ADMIN, Resources.APPLICATION, ADMIN, Permissions.ACCESS);
        grant(EngineGroups.ADMIN, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        for (Resource resource : new Resource[] {
            Resources.USER,
            Resources.GROUP,
            Resources.GROUP_MEMBERSHIP,
            Resources.AUTHORIZATION,
            Resources.FILTER,
            Resources.SYSTEM
        }) {
            grant(EngineGroups.ADMIN, resource, Authorization.ANY, Permissions.ALL);
        }
        grant(EngineGroups.ADMIN, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(EngineGroups.ADMIN, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(
                EngineGroups.ADMIN,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.RETRY_JOB);
    }

    /** Cockpit, to look at everything; nothing is changed there. */
    void provinceCoordinators(String group) {
        grant(group, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        grant(group, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(group, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(group, Resources.GROUP, Authorization.ANY, Permissions.READ);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    /** The engine's history over REST; no application. */
    void provinceAuditors(String group) {
        grant(group, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(group, Resources.GROUP, Authorization.ANY, Permissions.READ);
        grant(group, Resources.OPERATION_LOG_CATEGORY, Authorization.ANY, UserOperationLogCategoryPermissions.READ);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    private void grant(String group, Resource resource, String resourceId, Permission... permissions) {
        Authorization stored = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(resourceId)
                .singleResult();
        if (stored != null && Arrays.stream(permissions).allMatch(stored::isPermissionGranted)) {
            return;
        }
        Authorization grant =
                stored != null ? stored : authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(resourceId);
        Arrays.stream(permissions).forEach(grant::addPermission);
        authorizations.saveAuthorization(grant);
    }
}
