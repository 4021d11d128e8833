/** From the expected structure of a council to the official list: candidates, conferences, dossiers, meetings, lists, campaign. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "election",
            "calendar",
            "calendar :: process",
            "territory",
            "platform",
            "identity",
            "bodies"
        })
package org.baucu.nomination;
