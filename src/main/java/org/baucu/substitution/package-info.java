/** Who does whose work while somebody is away: naming, beginning, ending. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "territory", "platform", "identity"})
package org.baucu.substitution;
