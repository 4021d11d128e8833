/** The inbox of each body and the e-mail that goes with it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "territory", "bodies", "platform", "identity"})
package org.baucu.notification;
