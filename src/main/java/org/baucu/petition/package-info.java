/** Complaints, denunciations and proposals about candidates, lists and the campaign (Điều 61). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "election",
            "calendar",
            "calendar :: process",
            "territory",
            "platform",
            "identity",
            "nomination",
            "nomination :: list"
        })
package org.baucu.petition;
