package org.baucu.platform.work;

/** Who may read what belongs to a case; offered by the feature that knows which unit lies below which. */
public interface CaseReaders {

    /** Whether the current person acts for a body of the case's unit or of one above, or coordinates or audits one of these. */
    boolean mayRead(CaseKey key);
}
