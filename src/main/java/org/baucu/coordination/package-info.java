/** What a coordinator does about work that does not get on: nudges the bodies, gives tasks to others, hands them to substitutes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "territory", "platform", "identity", "substitution"})
package org.baucu.coordination;
