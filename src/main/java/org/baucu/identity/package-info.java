/** Users, groups, roles and the one login for pages, Tasklist, Cockpit, Admin and REST. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"election", "platform"})
package org.baucu.identity;
