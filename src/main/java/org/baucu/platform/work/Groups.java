package org.baucu.platform.work;

/** Ids of the groups that tasks are offered to: {@code <body>-<unit code>[-<number>]}, for example {@code ubnd-08707}. */
public final class Groups {

    public static final String UBND = "ubnd";
    public static final String HDND = "hdnd";
    public static final String MTTQ = "mttq";
    public static final String UBBC = "ubbc";
    public static final String BBC = "bbc";
    public static final String TBC = "tbc";
    /** Commander of an armed unit. */
    public static final String QS = "qs";

    private Groups() {}

    public static String of(String body, String unitCode) {
        return body + "-" + unitCode;
    }

    /** The body part of a group id, for example {@code ubnd}. */
    public static String bodyOf(String group) {
        return group.substring(0, Math.max(0, group.indexOf('-')));
    }

    /** The unit code of a group id, for example {@code 08707} of {@code tbc-08707-03}. */
    public static String unitOf(String group) {
        String[] parts = group.split("-");
        return parts.length > 1 ? parts[1] : "";
    }
}
