package org.baucu.platform.record;

/** What can happen that is kept for good. The code is stored and shown by message key {@code record.<code>}. */
public enum RecordKind {
    CASE_OPENED,
    TASK_OPENED,
    TASK_CLAIMED,
    TASK_RELEASED,
    TASK_REASSIGNED,
    TASK_DONE,
    SUBMITTED,
    /** The validation found the version unlawful; the violations are in the details. */
    REFUSED,
    FOUND_LAWFUL,
    /** A table of the law was evaluated for a case, with inputs and outputs. */
    LAW_APPLIED,
    DOCUMENT_RECORDED,
    RETURNED,
    LATE_REASON,
    DECIDED,
    CLOSED,
    REMINDED,
    ESCALATED,
    LIMITS_MOVED,
    CALENDAR_FIXED,
    CALENDAR_CHANGED,
    /** The guard turned an attempt away; nothing was changed. */
    ATTEMPT_REFUSED,
    NUDGED,
    SUBSTITUTE_NAMED,
    SUBSTITUTE_ENDED,
    BROADCAST,
    PERSONAL_DATA_READ,
    EXPORTED,
    REPORTED,
    FILE_STORED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    FEED_CREATED,
    FEED_REVOKED,
    /** A task is gone without having been done, for example because another body returned the case. */
    TASK_WITHDRAWN,
    ELECTION_BEGUN,
    /** The election's plan is approved: it runs. */
    ELECTION_APPROVED,
    /** A step of a candidate's way; the subject is the candidate's id. */
    CANDIDATE_STEP,
    /** A complaint or denunciation was entered in the book. */
    PETITION_RECEIVED,
    /** A petition went unanswered to the body that comes after. */
    PETITION_HANDED_OVER,
    /** A petition proves clearly that a candidate is to be struck. */
    DENUNCIATION_FOUNDED;

    /** As stored, for example {@code case-opened}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
