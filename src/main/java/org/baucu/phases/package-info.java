/** The master process: creates an election, fixes its calendar, opens each phase at its date and fans it out over the units. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "election",
            "calendar",
            "calendar :: process",
            "territory",
            "bodies",
            "platform",
            "identity"
        })
package org.baucu.phases;
