package org.baucu.identity;

/** What a person may do in the whole program; what a body may do is settled by the tasks offered to it. */
public enum Role {
    /** Does the work of a body: Tasklist and own tasks. */
    OFFICIAL,
    /** Watches a unit and all below it; of the whole province also in Cockpit. */
    COORDINATOR,
    /** Reads everything of a unit and all below it, changes nothing. */
    AUDITOR,
    /** Users and set-up; no election work. */
    ADMIN
}
