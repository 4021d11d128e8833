package org.baucu.bodies.law;

import java.util.Set;

/** Ids of the processes of this feature. */
public final class Processes {

    public static final String COMMISSION = "establish-commission";
    public static final String BOARDS = "establish-boards";
    public static final String TEAMS = "establish-polling-teams";
    public static final String CHANGE = "change-body-member";

    /** Those whose cases propose members. */
    public static final Set<String> WITH_MEMBERS = Set.of(COMMISSION, BOARDS, TEAMS, CHANGE);

    private Processes() {}
}
