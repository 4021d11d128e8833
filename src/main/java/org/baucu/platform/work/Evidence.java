package org.baucu.platform.work;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that proves a step.
 *
 * @param kind proposal, agreement, decision, ratification, dispatch …
 * @param number document number, for example "41/QĐ-UBND"
 * @param date date of the document, Asia/Ho_Chi_Minh
 * @param signer who signed, empty where nobody does (a dispatch)
 * @param fileId the stored file, see {@link org.baucu.platform.files.StoredFiles}
 * @param meeting the vote, where the decision is that of a meeting (Điều 26)
 */
public record Evidence(
        Kind kind, String number, LocalDate date, String signer, Optional<String> fileId, Optional<Meeting> meeting) {

    public enum Kind {
        PROPOSAL,
        AGREEMENT,
        DECISION,
        RATIFICATION,
        EXTERNAL_DECISION,
        DISPATCH
    }

    /**
     * The vote of a commission, board or team.
     *
     * @param membersTotal members in all
     * @param present members present
     * @param inFavour members in favour
     * @param minutesFileId the stored minutes
     */
    public record Meeting(int membersTotal, int present, int inFavour, Optional<String> minutesFileId) {}
}
