/** The frame of every own page (top bar, rehearsal strip, words for states and bodies) and the home page. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "election",
            "calendar",
            "territory",
            "platform",
            "identity",
            "notification",
            "progress",
            "progress :: board"
        })
package org.baucu.home;
