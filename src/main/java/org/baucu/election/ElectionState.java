package org.baucu.election;

/** How far an election has come in this installation. */
public enum ElectionState {
    /** Created; its plan and calendar wait for approval. */
    DRAFT,
    /** The calendar is fixed and phases open at their dates. */
    RUNNING,
    CLOSED
}
