package org.baucu.platform.engine;

/** Names in the engine's identity tables that mean something to the program itself. */
public final class EngineGroups {

    /** Everyone who works for a body; carried by the engine's authentication whenever a body is. */
    public static final String OFFICIAL = "official";
    /** Users and set-up; no election work. */
    public static final String ADMIN = "camunda-admin";
    /** Sample users, refused outside rehearsal. */
    public static final String SAMPLE = "sample";
    /** Body part of a coordinator's group, {@code coordinator-26}. */
    public static final String COORDINATOR = "coordinator";
    /** Body part of an auditor's group, {@code auditor-26}. */
    public static final String AUDITOR = "auditor";
    /** How the engine marks a hash made by the program's encoder: <code>{bcrypt}…</code>. */
    public static final String HASH_NAME = "bcrypt";

    private EngineGroups() {}
}
