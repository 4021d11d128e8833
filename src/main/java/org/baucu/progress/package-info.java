/** How far each phase is: the plain list before the coordinators' board. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "territory", "bodies", "platform", "identity"})
package org.baucu.progress;
