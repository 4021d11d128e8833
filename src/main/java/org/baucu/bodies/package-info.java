/** Election commissions, election boards and polling teams: who is in them, and how they are established. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "calendar :: process", "territory", "platform", "identity"})
package org.baucu.bodies;
