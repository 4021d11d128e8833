package org.baucu.bodies.law;

import org.baucu.bodies.BodyType;

/** Ids of the processes of this feature. */
public final class Processes {

    public static final String COMMISSION = "establish-commission";
    public static final String BOARDS = "establish-boards";
    public static final String TEAMS = "establish-polling-teams";
    public static final String CHANGE = "change-body-member";

    private Processes() {}

    /** The process that establishes a kind of body; a change of its members asks the same agreements and goes to the same receivers. */
    public static String of(BodyType type) {
        return type.isCommission() ? COMMISSION : type.isBoard() ? BOARDS : TEAMS;
    }
}
