/** What a coordinator tells many bodies at once, and who has read it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "territory", "platform", "identity"})
package org.baucu.broadcast;
